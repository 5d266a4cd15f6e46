/** Shapes that carry meaning without colour: each severity and each kind has its own. 14-px grid. */
const PATHS = {
  octagon: 'M4.2 0h5.6L14 4.2v5.6L9.8 14H4.2L0 9.8V4.2zM6.2 3v5h1.6V3zm0 6.2v1.8h1.6V9.2z',
  triangle: 'M7 .8 14 13.2H0zM6.3 5v4.2h1.4V5zm0 5.2v1.5h1.4v-1.5z',
  square: 'M1 1h12v12H1zm5.3 2.2v4.9h1.4V3.2zm0 6v1.6h1.4V9.2z',
  hand: 'M6.2.6a.9.9 0 0 1 1.6 0v5.2h.6V1.7a.8.8 0 0 1 1.6 0v4.6h.6V3.3a.8.8 0 0 1 1.6 0v6.2c0 2.6-1.7 4.5-4.3 4.5-2 0-3-.8-4-2.4L1.6 8.3c-.6-1 .5-1.9 1.4-1.1l1.1 1V1.9a.8.8 0 0 1 1.6 0v3.9h.5z',
  cross: 'M5 0h4v5h5v4H9v5H5V9H0V5h5z',
  bubble: 'M2 1h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7.5L4 13.4V10H2a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2z',
  check: 'M12.5 2.6 14 4.1 5.3 12.8 0 7.5 1.5 6l3.8 3.8z',
  beam: 'M4 14a4 4 0 1 1 0-8 4 4 0 0 1 0 8zM6.6 5.7 13.2 0v8.9L8.9 9.2A5.2 5.2 0 0 0 6.6 5.7z',
  close: 'M2.1.7 7 5.6 11.9.7l1.4 1.4L8.4 7l4.9 4.9-1.4 1.4L7 8.4l-4.9 4.9L.7 11.9 5.6 7 .7 2.1z',
} as const
export type SignName = keyof typeof PATHS

/** A decorative shape: the word beside it says the same. */
export function Sign({ name }: { name: SignName }) {
  return (
    <svg class="sign" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <path fill-rule="evenodd" d={PATHS[name]} />
    </svg>
  )
}
