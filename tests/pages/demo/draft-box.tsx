/** @jsxImportSource react */
/** The Draft.js composer of X and TikTok. */

import { CompositeDecorator, ContentState, Editor, EditorState, type ContentBlock } from 'draft-js'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { openBox } from './page'

interface Props {
  label: string
  placeholder: string
  testId?: string
  initialText?: string
  focusOnOpen?: boolean
  /** TikTok sends on Enter; X on Ctrl or Cmd with Enter. */
  sendOn: 'enter' | 'ctrl-enter'
  /** TikTok replaces the field's node after sending. */
  remountAfterSend?: boolean
  onSend: (text: string) => void
  children: (editor: ReactNode, state: { hasText: boolean; send: () => void }) => ReactNode
}

const mentions = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, found) => {
      for (const match of block.getText().matchAll(/[@#][\p{L}\w]+/gu))
        found(match.index, match.index + match[0].length)
    },
    component: ({ children }: { children: ReactNode }) => <span className="mention">{children}</span>,
  },
])

export function DraftBox(props: Props) {
  const [state, setState] = useState<EditorState>(() =>
    props.initialText
      ? EditorState.moveSelectionToEnd(
          EditorState.createWithContent(ContentState.createFromText(props.initialText), mentions),
        )
      : EditorState.createEmpty(mentions),
  )
  const [generation, setGeneration] = useState(0)
  const latest = useRef<EditorState>(state)
  latest.current = state
  const editor = useRef<Editor>(null)
  const textNow = () => latest.current?.getCurrentContent().getPlainText('\n') ?? ''

  useEffect(() => openBox({ element: () => editor.current?.editor ?? null, text: textNow }), [])
  useEffect(() => {
    if (props.focusOnOpen) editor.current?.focus()
  }, [])

  const send = () => {
    const text = textNow()
    if (!text.trim()) return
    const empty = EditorState.createEmpty(mentions)
    latest.current = empty
    setState(props.remountAfterSend ? empty : EditorState.moveFocusToEnd(empty))
    if (props.remountAfterSend) setGeneration((before) => before + 1)
    props.onSend(text)
  }
  const handleReturn = (event: KeyboardEvent) => {
    const sends = props.sendOn === 'enter' ? !event.shiftKey : event.ctrlKey || event.metaKey
    if (sends) send()
    return sends ? 'handled' : 'not-handled'
  }
  const field = (
    <Editor
      key={generation}
      ref={editor}
      editorState={state}
      onChange={setState}
      placeholder={props.placeholder}
      ariaLabel={props.label}
      ariaMultiline
      ariaAutoComplete="list"
      spellCheck
      {...(props.testId ? { webDriverTestID: props.testId } : {})}
      handleReturn={handleReturn}
    />
  )
  return <>{props.children(field, { hasText: state.getCurrentContent().hasText(), send })}</>
}
