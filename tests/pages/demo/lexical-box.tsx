/** @jsxImportSource react */
/** The Lexical composer of Facebook: Enter sends, Shift+Enter breaks the line. */

import { LexicalComposer } from '@lexical/react/LexicalComposer'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary'
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin'
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin'
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin'
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { openBox, probe, variant } from './page'

type LexicalEditor = ReturnType<typeof useLexicalComposerContext>[0]

interface Props {
  label: string
  placeholder: string
  focusOnOpen?: boolean
  onSend: (text: string) => void
  children: (editor: ReactNode, state: { hasText: boolean; send: () => void }) => ReactNode
}

const textOf = (editor: LexicalEditor) =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((child) => child.getTextContent())
      .join('\n'),
  )

function Wire({
  onReady,
  onEnter,
  onText,
}: {
  onReady: (editor: LexicalEditor) => void
  onEnter: () => void
  onText: (text: string) => void
}) {
  const [editor] = useLexicalComposerContext()
  const enter = useRef<() => void>(onEnter)
  enter.current = onEnter
  useEffect(() => {
    onReady(editor)
    const close = openBox({ element: () => editor.getRootElement(), text: () => textOf(editor) })
    const stops = [
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event: KeyboardEvent | null) => {
          if (event?.shiftKey) return false
          event?.preventDefault()
          enter.current?.()
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerUpdateListener(() => onText(textOf(editor))),
      close,
    ]
    return () => stops.forEach((stop) => stop())
  }, [editor])
  return null
}

export function LexicalBox(props: Props) {
  const [text, setText] = useState('')
  const editor = useRef<LexicalEditor>(null)
  const send = () => {
    const current = editor.current
    const written = current ? textOf(current) : ''
    if (!current || !written.trim()) return
    current.update(() => {
      const root = $getRoot()
      root.clear()
      root.append($createParagraphNode())
      root.selectEnd()
    })
    props.onSend(written)
  }
  const ready = (lexical: LexicalEditor) => {
    editor.current = lexical
    if (props.focusOnOpen) lexical.focus()
  }
  const TextPlugin = variant('editor') === 'rich' ? RichTextPlugin : PlainTextPlugin
  const field = (
    <TextPlugin
      contentEditable={
        <ContentEditable
          aria-label={props.label}
          aria-placeholder={props.placeholder}
          placeholder={<div className="placeholder">{props.placeholder}</div>}
          spellCheck
        />
      }
      ErrorBoundary={LexicalErrorBoundary}
    />
  )
  return (
    <LexicalComposer
      initialConfig={{
        namespace: 'comment',
        onError: (error: Error) => probe.errors.push(`lexical: ${error.message}`),
      }}
    >
      {props.children(field, { hasText: text.trim() !== '', send })}
      <HistoryPlugin />
      <Wire onReady={ready} onEnter={send} onText={setText} />
    </LexicalComposer>
  )
}
