/** The little of React and Draft.js that the demo pages use, typed: their own type packages are not installed. */

declare module 'react' {
  export type ReactNode = ReactElement | string | number | boolean | null | undefined | readonly ReactNode[]
  export interface ReactElement {
    type: unknown
    props: unknown
    key: string | null
  }
  export interface RefObject<T> {
    current: T | null
  }
  export interface PageEvent<T = HTMLElement> {
    key: string
    shiftKey: boolean
    ctrlKey: boolean
    metaKey: boolean
    currentTarget: T
    target: EventTarget
    preventDefault(): void
    stopPropagation(): void
  }
  export type Handler = (event: PageEvent) => void
  export interface ElementProps {
    children?: ReactNode
    className?: string
    style?: Record<string, string | number | undefined>
    ref?: RefObject<HTMLElement> | ((element: HTMLElement | null) => void)
    onClick?: Handler
    onFocus?: Handler
    onKeyDown?: Handler
    onSubmit?: Handler
    onChange?: (event: PageEvent<HTMLTextAreaElement>) => void
    [attribute: string]: unknown
  }
  export function useState<T>(initial: T | (() => T)): [T, (next: T | ((previous: T) => T)) => void]
  export function useRef<T>(initial: T | null): RefObject<T>
  export function useEffect(effect: () => void | (() => void), inputs?: readonly unknown[]): void
  export function useLayoutEffect(effect: () => void | (() => void), inputs?: readonly unknown[]): void
  export namespace JSX {
    type Element = ReactElement
    type ElementType = string | ((props: never) => ReactNode) | (new (props: never) => object)
    interface ElementChildrenAttribute {
      children: unknown
    }
    interface IntrinsicAttributes {
      key?: string | number
    }
    interface IntrinsicElements {
      [tag: string]: ElementProps
    }
  }
}

declare module 'react/jsx-runtime' {
  import type { JSX as ReactJSX } from 'react'
  export { ReactJSX as JSX }
  export const Fragment: (props: { children?: import('react').ReactNode }) => import('react').ReactElement
  export const jsx: (type: unknown, props: unknown, key?: string) => import('react').ReactElement
  export const jsxs: typeof jsx
}

declare module 'react-dom/client' {
  import type { ReactNode } from 'react'
  export function createRoot(container: Element): { render(node: ReactNode): void }
}

declare module 'draft-js' {
  import type { ReactNode } from 'react'
  export interface ContentBlock {
    getText(): string
  }
  export interface ContentState {
    hasText(): boolean
    getPlainText(separator?: string): string
  }
  export interface EditorState {
    getCurrentContent(): ContentState
  }
  type Strategy = (block: ContentBlock, found: (start: number, end: number) => void) => void
  export class CompositeDecorator {
    getPropsForKey(key: string): object | undefined
    constructor(parts: ReadonlyArray<{ strategy: Strategy; component: (props: { children: ReactNode }) => ReactNode }>)
  }
  export const ContentState: { createFromText(text: string): ContentState }
  export const EditorState: {
    createEmpty(decorator?: CompositeDecorator): EditorState
    createWithContent(content: ContentState, decorator?: CompositeDecorator): EditorState
    moveSelectionToEnd(state: EditorState): EditorState
    moveFocusToEnd(state: EditorState): EditorState
  }
  interface EditorProps {
    editorState: EditorState
    onChange: (state: EditorState) => void
    placeholder?: string
    ariaLabel?: string
    ariaMultiline?: boolean
    ariaAutoComplete?: string
    webDriverTestID?: string
    spellCheck?: boolean
    stripPastedStyles?: boolean
    handleReturn?: (event: KeyboardEvent) => 'handled' | 'not-handled'
    ref?: { current: Editor | null }
  }
  export class Editor {
    constructor(props: EditorProps)
    props: EditorProps
    editor: HTMLElement | null
    focus(): void
  }
}
