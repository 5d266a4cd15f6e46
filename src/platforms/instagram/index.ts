import type { Platform } from '../contract'
import { readComments } from './comments'
import { composerFor } from './composer'
import { HOSTS } from './links'
import { readAccount, readPage } from './page'
import { readPost } from './post'
import { flagAnchor } from './row'

export const instagram: Platform = {
  id: 'instagram',
  label: 'Instagram',
  hosts: HOSTS,
  maxLength: 2200,
  readComments,
  readPost,
  readAccount,
  readPage,
  isDialog: () => false,
  flagAnchor,
  composerFor,
}
