import { Journal } from '../journal'
import { serve } from '../messages/server'
import { actionHandlers } from './handlers/actions'
import { brandHandlers } from './handlers/brands'
import { commentHandlers } from './handlers/comments'
import { draftHandlers } from './handlers/drafts'
import { pageHandlers } from './handlers/pages'

// The listener is registered before anything is awaited: a worker that was asleep is woken by the very message.
const journal = new Journal()
serve({
  ...pageHandlers(journal),
  ...commentHandlers(journal),
  ...actionHandlers(journal),
  ...draftHandlers(journal),
  ...brandHandlers(journal),
})
