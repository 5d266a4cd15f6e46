import { plural, t } from '../../i18n'
import type { CardData } from '../../messages/types'
import type { Finding } from '../../netiquette'
import { marked } from './marked'

/** The comment with its incriminated words marked, why Vigie speaks, and who wrote it. */
export function Comment({ data }: { data: CardData }) {
  const { assessment, author, text } = data
  const spans = assessment.findings.flatMap((finding) => finding.spans)
  return (
    <>
      <blockquote class="quote" dir="auto" tabIndex={0} aria-label={t('comment_label')}>
        {text
          ? marked(text, spans).map((piece) => (piece.isMarked ? <mark>{piece.text}</mark> : piece.text))
          : t('no_text')}
      </blockquote>
      {assessment.findings.map((finding) => (
        <p class="why">{why(finding, text)}</p>
      ))}
      {data.articles.map((article) => (
        <p class="article">{t('charter_article', article, t(`article_${article}`))}</p>
      ))}
      <p class="author">
        <bdi>{author.name}</bdi>
        {` · ${plural('author_seen', author.seen)}`}
        {author.flagged > 0 && ` · ${plural('author_flagged', author.flagged)}`}
        {author.reminders > 0 && ` · ${plural('author_reminders', author.reminders)}`}
      </p>
    </>
  )
}

/** The reason in words, with the words it rests on; said as a doubt where Vigie is not sure. */
function why(finding: Finding, text: string): string {
  const words = finding.spans
    .map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .filter((word) => word.length > 0 && word.length <= 60)
  const rule = t(`rule_${finding.rule}`)
  const reason = t(`why_${finding.reason}`)
  const name = finding.confidence < 0.6 ? t('perhaps', rule) : rule
  const said = [...new Set(words)].slice(0, 3).map((word) => t('quoted', word))
  return said.length > 0 ? t('why_words', name, reason, said.join(', ')) : t('why_no_words', name, reason)
}
