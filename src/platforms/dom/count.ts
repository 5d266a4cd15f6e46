/**
 * A count as platforms write it ("12,3 k", "1.2M", "36.2K likes", "١٢", "J’aime : 181 personnes", "2 534"),
 * or undefined where the text holds no number.
 */
export function readCount(_text: string | null | undefined): number | undefined {
  return undefined
}
