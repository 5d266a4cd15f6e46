/** What one look along a text shows, before any word is read. */
export interface Surface {
  digits: number
  /** Capital letters and all letters of scripts that have capitals. */
  upper: number
  cased: number
  /** Characters outside the basic plane or among the older pictures: emoji, mostly. */
  pictures: number
  /** The longest run of one character, spaces between them not counted. */
  run: number
  at: boolean
  /** A dot right before a letter or digit, or after a space. */
  dot: boolean
  question: boolean
  /** A quotation mark. */
  quote: boolean
}
