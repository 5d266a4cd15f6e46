/**
 * Where X keeps things. Its data-testid and its permalinks serve its own tests and routing
 * and have outlived every redesign since 2020; its classes are rebuilt and are never used.
 */

export const POST = 'article[data-testid="tweet"], article[role="article"]'
/** A virtual list's cell, placed by `transform: translateY(Npx)`. */
export const CELL = '[data-testid="cellInnerDiv"]'
/** Only the post that a /status/ page is about takes the focus by script and not by Tab. */
export const FOCAL = '[tabindex="-1"]'
export const DIALOG = '[role="dialog"]'
export const HEADING = 'h2, [role="heading"]'

export const AUTHOR = '[data-testid="User-Name"]'
/** The suffix is the handle. */
export const AVATAR = '[data-testid^="UserAvatar-Container-"]'
export const AVATAR_PREFIX = 'UserAvatar-Container-'
export const AVATAR_SLOT = '[data-testid="Tweet-User-Avatar"]'
export const STATUS_LINK = 'a[href*="/status/"]'
/** An embedded quote is one big pseudo-link; real links are anchors. Older builds nest an article. */
export const QUOTE = '[role="link"]:not(a)'

export const TEXT = '[data-testid="tweetText"]'
export const SHOW_MORE = '[data-testid="tweet-text-show-more-link"]'
/** Long-form posts have no tweetText. */
export const ARTICLE_TITLE = '[data-testid="twitter-article-title"]'
export const ARTICLE_BODY = '[data-testid="twitterArticleRichTextView"], [data-testid="longformRichTextComponent"]'

export const PHOTO = '[data-testid="tweetPhoto"]'
export const VIDEO = '[data-testid="videoPlayer"], [data-testid="videoComponent"], video'
/** Stands in for the player where the reader's data saver holds it back; its label is X's own "Embedded video". */
export const VIDEO_PREVIEW = '[data-testid="previewInterstitial"]'
export const CARD = '[data-testid="card.wrapper"]'
/** Site and title, without the player's buttons. */
export const CARD_WORDS = '[data-testid$=".detail"]'
export const POLL = '[data-testid="cardPoll"]'

export const ACTIONS = '[role="group"]'
export const REPLY = '[data-testid="reply"]'
export const REPOST = '[data-testid="retweet"], [data-testid="unretweet"]'
export const LIKE = '[data-testid="like"], [data-testid="unlike"]'
export const VIEWS = 'a[href$="/analytics"]'

export const BOX = '[data-testid^="tweetTextarea_"]'
export const EDITABLE = '[contenteditable="true"]'

export const OWN_MENU = '[data-testid="SideNav_AccountSwitcher_Button"]'
export const OWN_PROFILE = 'a[data-testid="AppTabBar_Profile_Link"]'
