export { fill } from './fill'
export { suggestReplies } from './suggest'
export type * from './types'
