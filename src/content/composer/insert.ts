import { isField, readComposer } from './read'
import { settle } from './settle'
import { paste, typeInto } from './write'

export type InsertResult =
  | { ok: true }
  | { ok: false; reason: 'no composer' | 'composer gone' | 'nothing inserted' | 'composer holds something else' }

/**
 * Writes `text` at the end of the composer, once, as the editor's own state. Never submits.
 * `find` gives the composer as it is now: it is asked again after focus, because pages re-mount it.
 * True only if exactly `text` was added at one place; a second method is never tried blindly, so nothing doubles.
 */
export async function insertDraft(find: () => HTMLElement | null, text: string): Promise<InsertResult> {
  const draft = text.replace(/\r\n?/g, '\n')
  const composer = await focusComposer(find)
  if (!composer) return { ok: false, reason: 'no composer' }
  await caretToEnd(composer)
  if (document.activeElement !== composer) return { ok: false, reason: 'no composer' }
  const before = readComposer(composer)
  if (isField(composer)) typeInto(composer, draft)
  else paste(composer, draft)
  await settle()
  const now = find()
  if (!now) return { ok: false, reason: 'composer gone' }
  const after = readComposer(now)
  if (wasAdded(before, after, draft)) return { ok: true }
  return { ok: false, reason: after === before ? 'nothing inserted' : 'composer holds something else' }
}

/** Focuses, and asks again until the element stays the same and keeps the focus; null where it never does. */
async function focusComposer(find: () => HTMLElement | null): Promise<HTMLElement | null> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const element = find()
    if (!element) {
      await settle()
      continue
    }
    if (document.activeElement !== element) element.focus()
    await settle(6)
    if (find() === element && element.isConnected && document.activeElement === element) return element
  }
  return null // the page keeps the focus elsewhere: what would be written now would land there
}

async function caretToEnd(element: HTMLElement): Promise<void> {
  if (isField(element)) {
    element.setSelectionRange(element.value.length, element.value.length)
    return
  }
  const selection = getSelection()
  if (!selection) return
  selection.selectAllChildren(element)
  selection.collapseToEnd()
  await settle() // the editor learns of the caret from selectionchange
}

/** Is `after` what `before` was, with `text` put in at one place? */
export function wasAdded(before: string, after: string, text: string): boolean {
  if (after.length !== before.length + text.length) return false
  for (let at = after.indexOf(text); at >= 0; at = after.indexOf(text, at + 1)) {
    if (after.slice(0, at) + after.slice(at + text.length) === before) return true
  }
  return false
}
