import type { Context, Rule } from './contract'
import { rules } from './index'
import { ByList } from './lists'

/** What a word of a list calls for; each rule has a bit, in the order of `rules`. */
interface Call {
  /** The rules that it is enough for. */
  enough: number
  /** The rules that ask for words of other lists beside it. */
  beside: Array<{ bit: number; others: string }>
}

/** The calls by the names of the lists, gathered rule by rule: to ask each list about each rule would take too long. */
const BY_NAME = new Map<string, Call>()
rules.forEach(({ triggers, beside = {} }, i) => {
  for (const list of triggers) callOf(list).enough |= 1 << i
  for (const lists of Object.keys(beside)) {
    const others = beside[lists] ?? ''
    for (const list of lists.split(' ')) callOf(list).beside.push({ bit: 1 << i, others })
  }
})

function callOf(list: string): Call {
  const call = BY_NAME.get(list) ?? { enough: 0, beside: [] }
  BY_NAME.set(list, call)
  return call
}

const CALLS = new ByList((list) => BY_NAME.get(list))

/** The rules that the text calls for: all others have nothing to say of it. */
export function calledFor(context: Context): Rule[] {
  const calls = context.known(CALLS)
  let bits = 0
  for (const list of context.listsMet) {
    const call = calls[list]
    if (call === undefined) continue
    bits |= call.enough
    for (const { bit, others } of call.beside) if ((bits & bit) === 0 && context.meets(others)) bits |= bit
  }
  const called: Rule[] = []
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i] as Rule
    if ((bits & (1 << i)) !== 0 || rule.sees?.(context.surface, context)) called.push(rule)
  }
  return called
}
