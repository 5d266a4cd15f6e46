import { render } from 'preact'
import { direction, language } from '../i18n'
import '../ui/tokens.css'
import '../ui/controls.css'
import './popup.css'
import { App } from './App'

document.documentElement.lang = language()
document.documentElement.dir = direction()
const dark = matchMedia('(prefers-color-scheme: dark)')
const theme = (): void => {
  document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light'
}
theme()
dark.addEventListener('change', theme)

const app = document.getElementById('app')
if (app) render(<App />, app)
