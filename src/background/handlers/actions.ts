import { addAction, allowWord, attention, authorHistory, doneOf, reassess, wordsOf } from '../../journal'
import type { Journal } from '../../journal'
import { HandlerError } from '../../messages/server'
import type { Handlers } from '../../messages/server'
import type { CardAction } from '../../messages/types'
import { RULE_IDS, assess } from '../../netiquette'
import { ARTICLE_OF } from '../../netiquette/articles'
import { draftsFor } from './suggest'

/** The card: what it shows, and what the CM does in it. */
export function actionHandlers(journal: Journal): Pick<Handlers, 'card:opened' | 'action:add' | 'word:allow'> {
  return {
    'card:opened': async ({ mentionId }) => {
      const mention = await journal.mentions.get(mentionId)
      if (!mention) throw new HandlerError('unknown_mention', mentionId)
      const brand = await journal.brands.get(mention.brandId)
      if (!brand) throw new HandlerError('unknown_brand', mention.brandId)
      const [actions, history, used] = await Promise.all([
        journal.actions.where('mentionId').equals(mentionId).sortBy('at'),
        authorHistory(journal, mention),
        mention.postId ? journal.drafts.where('postId').equals(mention.postId).toArray() : [],
      ])
      const text = wordsOf(mention)
      return {
        mentionId,
        text,
        assessment: mention.assessment,
        attention: attention(mention.assessment, doneOf(actions, mentionId), mention.isOwn),
        brand: { id: brand.id, name: brand.name },
        author: { name: mention.author.name, ...history },
        articles: [...new Set(mention.assessment.findings.map((finding) => ARTICLE_OF[finding.rule]))],
        drafts: draftsFor({
          text,
          assessment: mention.assessment,
          author: mention.author,
          platform: mention.platform,
          brand,
          avoid: used.map((use) => use.draftId),
        }),
        actions: actions.map(toCardAction),
      }
    },
    'action:add': async ({ actionId, mentionId, kind, note }) => {
      const added = await addAction(journal, actionId, mentionId, kind, Date.now(), note)
      if (!added) throw new HandlerError('unknown_mention', mentionId)
      const done = doneOf(added.all, mentionId)
      const { assessment, isOwn } = added.mention
      return { action: toCardAction(added.action), attention: attention(assessment, done, isOwn), done }
    },
    'word:allow': async ({ brandId, word, rules }) => {
      const known = RULE_IDS.filter((rule) => rules.includes(rule))
      const brand = await allowWord(journal, brandId, word, known)
      if (!brand) throw new HandlerError('unknown_brand', brandId)
      const reassessed = await reassess(journal, brand, word, assess, Date.now())
      return { allowed: (brand.charter.allowances ?? []).map(({ words }) => words), reassessed }
    },
  }
}

const toCardAction = ({ kind, at, note }: CardAction): CardAction => ({ kind, at, ...(note ? { note } : {}) })
