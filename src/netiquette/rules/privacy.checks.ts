/** Checksums of bank numbers. Sources: ISO 13616 (IBAN, mod 97-10), ISO/IEC 7812-1 (Luhn). */

/** An IBAN: its checksum holds, or it has the length and country of a French or Algerian one. */
export function iban(text: string): boolean {
  const code = text.replace(/[\s-]/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(code)) return false
  if (/^FR\d{2}[A-Z0-9]{23}$/.test(code) || /^DZ\d{18,24}$/.test(code)) return true
  if (LENGTHS[code.slice(0, 2)] === code.length && /\d{8}/.test(code)) return true
  let rest = 0
  for (const character of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** Lengths of countries whose customers write here: with a slip of the pen, the number still belongs to somebody. */
const LENGTHS: Partial<Record<string, number>> = {
  GB: 22,
  DE: 22,
  BE: 16,
  ES: 24,
  IT: 27,
  NL: 18,
  PT: 25,
  CH: 21,
  LU: 20,
  TN: 24,
  MA: 28,
}

/** A payment card: 13 to 19 digits whose Luhn sum is right, not all the same. */
export function cardNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1+$/.test(digits) || !/^[3-69]/.test(digits)) return false
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
