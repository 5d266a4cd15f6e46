/**
 * What Vigie asks of a platform. A platform knows the DOM of one site and nothing else:
 * `root` and `url` are passed in, globals are never read, nothing is clicked, nothing is kept.
 */

export type PlatformId = 'facebook' | 'instagram' | 'x' | 'tiktok'

/** When something was published. Both ends are equal where the page is exact; "2 h" gives an interval. */
export interface TimeRange {
  earliest: Date
  latest: Date
}

export interface Media {
  kind: 'image' | 'video' | 'sticker' | 'link'
  /** The platform's own alternative text, where it has one. */
  alt?: string
}

export interface Author {
  /** Without "@", as the platform's links spell it. */
  handle?: string
  name: string
  url?: string
}

/** A comment as the page shows it now. */
export interface PageComment {
  /** The platform's own id, else a hash of author, text, parent and post. Never derived from the DOM node. */
  id: string
  platform: PlatformId
  author: Author
  /** Emoji kept, paragraphs as "\n". May be empty (a picture alone). */
  text: string
  postedAt: TimeRange | null
  parentId?: string
  permalink?: string
  media: Media[]
  element: Element
}

/** Counts as the page shows them; a missing key is unknown, never 0. */
export interface Metrics {
  likes?: number
  comments?: number
  shares?: number
  views?: number
}

export interface PagePost {
  id: string | null
  platform: PlatformId
  author: Author | null
  text: string
  postedAt: TimeRange | null
  metrics: Metrics
  /** Followers of the author, where the page shows them. */
  followers?: number
  element: Element
}

/** Who the CM acts as on this page. */
export interface Account {
  handle?: string
  name?: string
}

/** What the page is about, as far as its address and its markup tell. Every field may be missing. */
export interface PageIdentity {
  /** The account whose page or post this is. */
  account: Account | null
  /** The platform's id of the post. */
  postId: string | null
  /** True for pages that mix everybody's posts (home feed, messages, search): never followed as a whole. */
  isPrivateFeed: boolean
}

/**
 * Every method is total (foreign or broken markup gives an empty answer, never an exception),
 * idempotent, and needs no layout (works in jsdom).
 */
export interface Platform {
  id: PlatformId
  /** The name people use. */
  label: string
  /** Host names, without port. The manifest's match patterns derive from them. */
  hosts: readonly string[]
  /** Longest comment the platform takes, in its own unit (UTF-16 units unless said otherwise). */
  maxLength: number
  /** Comments in page order, each once; placeholders and embedded quotes are not comments. */
  readComments(root: ParentNode, url: URL): PageComment[]
  /** The post that the comments answer, or null where the page shows none. */
  readPost(root: ParentNode, url: URL): PagePost | null
  readAccount(root: ParentNode): Account | null
  readPage(root: ParentNode, url: URL): PageIdentity
  /** True for the address of a dialog over the page that was open before (X's reply box): the page behind is still the page. */
  isDialog(url: URL): boolean
  /** The element after which a flag stands: the last part of the comment's footer line. Falls back to the comment itself. */
  flagAnchor(comment: Element): Element
  /**
   * The box that the CM has open to answer this comment (never a box for another comment or for the post),
   * or null: then the CM must click Reply first.
   */
  composerFor(root: ParentNode, comment: PageComment): HTMLElement | null
}
