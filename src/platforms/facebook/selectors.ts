/** Where things stand on Facebook. Roles, permalinks and `data-ad-*` marks; the build's class names change every week. */

/** Comments carry a label. Media containers are articles with an empty one; a post may be an article without any. */
export const ARTICLE = '[role="article"]'
export const COMMENT_LINK = 'a[href*="comment_id="]'

/** The post's text, newest mark first (2025-2026 pages; the last one is older). */
export const MESSAGE =
  '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]'
export const POST_AUTHOR = '[data-ad-rendering-role="profile_name"]'
/** What can hold one post, tried from the comment outwards. */
export const POST_BOUNDARY = '[aria-posinset], [role="feed"] > div, [role="dialog"], [role="main"], [data-virtualized]'

/** The written text carries Facebook's guess of its language. */
export const WRITTEN = 'span[dir="auto"][lang]'
export const PARAGRAPH = 'div[dir="auto"]'
export const BUTTON = '[role="button"], button'
export const OUTBOUND = 'a[rel~="nofollow"], a[href*="l.facebook.com/l.php"]'
export const EMOJI_PATH = '/images/emoji.php/'

export const TOOLBAR = '[role="toolbar"]'
export const FOLLOWERS = 'a[href*="/followers"], a[href*="sk=followers"]'
/** Lexical; older boxes lack the editor's mark, so the role decides. */
export const TEXTBOX = '[role="textbox"][contenteditable="true"]'
export const BANNER = '[role="banner"], [role="navigation"]'
export const LOADING = '[data-visualcompletion="loading-state"], [role="status"], [role="progressbar"]'
