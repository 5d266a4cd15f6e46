/** Where things stand on Instagram. Permalinks first: both layouts have them, and classes change with each build. */

/** A comment's permalink holds its exact time. */
export const ROW_LINK = 'a[href*="/c/"]'
export const TIME = 'time[datetime]'
export const BUTTON = '[role="button"], button'
export const WRITTEN = 'span[dir="auto"]'
export const LIKE_ICON = 'svg[aria-label]'
/** What a row never reaches: the post, its dialog and its box. */
export const OUTSIDE = 'body, main, article, section, form, [role="dialog"], [role="main"], [role="presentation"]'
/** The caption: h1 in the page layout, h2 on its author in the dialog layout. */
export const CAPTION = 'h1'
export const POST = '[role="dialog"] article, article, [role="dialog"], main, [role="main"]'
export const LIKED_BY = 'a[href$="/liked_by/"]'
export const FOLLOWERS = 'a[href$="/followers/"], a[href$="/followers"]'
/** The box of posts is a textarea; the side panel of reels may have an editor. */
export const COMPOSERS = 'textarea, [role="textbox"][contenteditable="true"]'
export const NAVIGATION = 'nav, [role="navigation"]'
