import type { ActionKind } from '../messages/types'
import type { Journal } from './database'
import type { Action, Mention } from './records'

/**
 * Adds what the CM did about a mention; resolves once it is stored. Undefined where the mention is unknown.
 * `id` is the asker's: the same request twice is one action.
 */
export async function addAction(
  journal: Journal,
  id: string,
  mentionId: string,
  kind: ActionKind,
  now: number,
  note?: string,
): Promise<{ action: Action; mention: Mention; all: Action[] } | undefined> {
  return journal.transaction('rw', journal.mentions, journal.actions, async () => {
    const mention = await journal.mentions.get(mentionId)
    if (!mention) return undefined
    const action: Action = {
      id,
      mentionId,
      brandId: mention.brandId,
      platform: mention.platform,
      kind,
      at: now,
      ...(note ? { note } : {}),
    }
    await journal.actions.put(action)
    const all = await journal.actions.where('mentionId').equals(mentionId).toArray()
    return { action, mention, all }
  })
}

/** What the journal knows of the author of a mention, this brand only. */
export async function authorHistory(
  journal: Journal,
  mention: Mention,
): Promise<{ seen: number; flagged: number; reminders: number }> {
  const mentions = await journal.mentions.where({ brandId: mention.brandId, authorKey: mention.authorKey }).toArray()
  const flagged = mentions.filter((one) => one.assessment.findings.length > 0)
  const actions = await journal.actions
    .where('mentionId')
    .anyOf(flagged.map((one) => one.id))
    .toArray()
  return {
    seen: mentions.length,
    flagged: flagged.length,
    reminders: actions.filter((action) => action.kind === 'replied').length,
  }
}
