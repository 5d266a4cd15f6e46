import type { Automaton } from './automaton'
import { PACKED } from './packed'
import { unpack } from './unpack'

let unpacked: Automaton | undefined

/** Takes another automaton than the packed one: word lists as they are being written. */
export function useLexicon(automaton: Automaton): void {
  unpacked = automaton
}

/** The automaton of all lists, with those that the rules bring; unpacked at first use, then kept. */
export function lexicon(): Automaton {
  unpacked ??= unpack(PACKED)
  unpacked.isMain = true
  return unpacked
}
