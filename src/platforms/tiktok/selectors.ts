/**
 * Where TikTok keeps things, on its three surfaces: the drawer beside a video, the viewer opened from a grid ("browse")
 * and the search viewer. data-e2e serves TikTok's own tests. Class names are compared by their component part alone:
 * the hash before it changes with every build.
 */

/** Suffix -1 on a comment, -2 on any reply below it. */
export const USERNAME = '[data-e2e^="comment-username-"]'
export const BADGE = '[data-e2e^="comment-creator"]'
export const AVATAR = '[class*="Avatar"], [data-e2e^="comment-avatar"]'
export const TEXT = '[data-e2e^="comment-level-"]'
export const TIME = '[data-e2e^="comment-time"]'
export const REPLY = '[data-e2e^="comment-reply-"]'
export const PICTURE = 'img[data-e2e="comment-thumbnail"], [class*="DivCommentImage"] img'
export const PROFILE_LINK = 'a[href*="/@"]'

/** One comment or one reply: drawer, then browse in its builds of 2026 and 2023. */
export const ITEM =
  '[class*="DivCommentItemWrapper"], [data-comment-ui-enabled="true"], [class*="DivCommentContentContainer"]'
/** A comment with its replies: drawer, browse. */
export const THREAD = '[class*="DivCommentObjectWrapper"], [class*="DivCommentItemContainer"]'
export const REPLIES = '[class*="DivReplyContainer"]'
export const LIST =
  '[class*="DivCommentListContainer"], [data-e2e="comment-list"], [data-e2e="search-comment-container"]'
/** Browse places its threads by `top: Npx` and recycles them. */
export const VIRTUAL_ITEM = '[class*="VirtualItem"]'
export const FOOTER_LINE = '[class*="DivCommentSubContentWrapper"]'

/** A video of the feed; several are loaded ahead of the one on show. */
export const CARD = '[data-e2e="recommend-list-item-container"]'
export const ACTIVE = '[data-e2e="feed-active-video"]'
/** The player's wrapper ends its id in the video's: "xgwrapper-4-7513603225887509766". */
export const PLAYER = '[id^="xgwrapper-"]'
export const POST_AUTHOR =
  '[data-e2e="video-author-avatar"], [data-e2e="browse-user-avatar"], [data-e2e="browse-username"], [data-e2e="video-author-uniqueid"]'
export const POST_NICKNAME = '[data-e2e="browser-nickname"], [data-e2e="video-author-nickname"]'
export const POST_TEXT =
  '[data-e2e="browse-video-desc"], [data-e2e="video-desc"], [data-e2e="search-comment-desc"], [data-e2e="new-desc-span"]'
export const LIKES = '[data-e2e="like-count"], [data-e2e="browse-like-count"]'
export const COMMENTS = '[data-e2e="comment-count"], [data-e2e="browse-comment-count"]'
export const SHARES = '[data-e2e="share-count"]'
export const COMMENT_TOTAL = '[class*="DivCommentCountContainer"]'

export const OWN_PROFILE = 'a[data-e2e="nav-profile"]'

export const EDITABLE = '[contenteditable="true"]'
/** The box that answers the video, not a comment. */
export const POST_BOX = '[class*="DivCommentFooter"]'
export const BOX_FRAME =
  '[class*="DivCommentInputWrapper"], [class*="DivInputEditorContainer"], [data-e2e="comment-input"]'
export const PLACEHOLDER = '[class*="laceholder"]'
