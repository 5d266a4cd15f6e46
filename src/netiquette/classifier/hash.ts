/** Hashes of features. Stable: trained weights are stored by them. */

/** 32 bits of a text (FNV-1a, mixed once more at the end). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mix(hash)
}

function mix(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (half ^ (half >>> 13)) | 0
}
