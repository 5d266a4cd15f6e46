/**
 * A stable id for a comment whose page exposes none: the same author, text, parent and post
 * give the same id on every machine and at every reading. FNV-1a, twice 32 bits; not a secret.
 */
export function hashId(...parts: Array<string | undefined | null>): string {
  const text = parts.map((part) => part ?? '').join('\u0001')
  return fnv(text, 0x811c9dc5) + fnv(text, 0x050c5d1f)
}

function fnv(text: string, seed: number): string {
  let hash = seed
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
