import type { Platform } from '../contract'
import { flagAnchor } from './anchor'
import { readComments } from './comments'
import { composerFor } from './composer'
import { HOSTS } from './links'
import { readAccount, readPage } from './page'
import { readPost } from './post'

/** Facebook's desktop site; the mobile one is drawn otherwise. */
export const facebook: Platform = {
  id: 'facebook',
  label: 'Facebook',
  hosts: HOSTS,
  maxLength: 8000,
  readComments,
  readPost,
  readAccount,
  readPage,
  isDialog: () => false,
  flagAnchor,
  composerFor,
}
