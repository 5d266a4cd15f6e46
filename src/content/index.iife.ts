import { platformFor } from '../platforms'
import { control } from './controller'

const platform = platformFor(new URL(location.href))
if (platform) control(platform)
