import type { Field } from './read'

/** Firefox: what the page's own world sees of an object made here. */
type Waivable<T> = T & { wrappedJSObject?: T }

/**
 * One `paste` that carries its text both ways: Chromium reads `clipboardData` of the constructor,
 * Firefox ignores it and reads `data`/`dataType`, or the event's own clipboardData behind the Xray.
 */
export function paste(element: HTMLElement, text: string): void {
  const data = new DataTransfer()
  data.setData('text/plain', text)
  const init: ClipboardEventInit & { data: string; dataType: string } = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData: data,
    data: text,
    dataType: 'text/plain',
  }
  const event: Waivable<ClipboardEvent> = new ClipboardEvent('paste', init)
  const seen = (event.wrappedJSObject ?? event).clipboardData
  if (seen && seen.getData('text/plain') !== text) seen.setData('text/plain', text)
  element.dispatchEvent(event)
}

/** Types into a textarea the way the browser does, which React hears and undo knows. */
export function typeInto(field: Field, text: string): void {
  if (document.execCommand('insertText', false, text)) return
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
}
