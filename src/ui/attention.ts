import { t } from '../i18n'
import type { ActionKind, Attention } from '../messages/types'
import type { SignName } from './signs'

export interface Look {
  sign: SignName
  /** A class of controls.css. */
  tone: 'danger' | 'caution' | 'notice' | 'distress' | 'effect' | 'answer' | 'done'
  /** What it is, in one or two words. */
  word: string
}

const BY_SEVERITY = {
  3: { sign: 'octagon', tone: 'danger' },
  2: { sign: 'triangle', tone: 'caution' },
  1: { sign: 'square', tone: 'notice' },
} as const

/** Shape, colour and word of what a comment wants. */
export function lookOf(attention: Attention): Look {
  const word = attention.rule
    ? t(`rule_${attention.rule}`)
    : attention.intent
      ? t(`intent_${attention.intent}`)
      : t('to_answer')
  if (attention.kind === 'distress') return { sign: 'hand', tone: 'distress', word }
  if (attention.kind === 'adverse_event') return { sign: 'cross', tone: 'effect', word }
  if (attention.kind === 'answer') return { sign: 'bubble', tone: 'answer', word }
  return { ...BY_SEVERITY[attention.severity], word }
}

/** Shape, colour and word of what was done about it last. */
export const lookOfDone = (kind: ActionKind): Look => ({ sign: 'check', tone: 'done', word: t(`done_${kind}`) })
