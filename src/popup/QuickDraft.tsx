import { useRef, useState } from 'preact/hooks'
import { t } from '../i18n'
import { ask } from '../messages/client'
import type { Responses } from '../messages/types'
import type { Assessment } from '../netiquette'

type Result = Responses['draft:assess']

interface Props {
  brandId: string | undefined
  onError: (error: unknown) => void
}

/** Paste or type a comment: what Vigie says of it, and up to three replies to copy. Nothing is journalled. */
export function QuickDraft({ brandId, onError }: Props) {
  const [result, setResult] = useState<Result | null>(null)
  const [copied, setCopied] = useState<{ id: string | null; sentence: string } | null>(null)
  const latest = useRef('')
  const onInput = (text: string): void => {
    latest.current = text
    setCopied(null)
    if (!text.trim()) return setResult(null)
    // Answers may come back out of order: only the one for what stands in the box now is shown.
    ask('draft:assess', { text: text.slice(0, 60_000), ...(brandId ? { brandId } : {}) }).then((answer) => {
      if (latest.current === text) setResult(answer)
    }, onError)
  }
  const copy = (id: string, text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied({ id, sentence: t('copied') }),
      () => setCopied({ id: null, sentence: t('copy_failed') }),
    )
  }
  return (
    <section aria-labelledby="quick">
      <h2 id="quick">{t('quick_draft')}</h2>
      <textarea
        class="field"
        rows={2}
        dir="auto"
        aria-label={t('quick_label')}
        placeholder={t('quick_placeholder')}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div role="status">
        {result && <p class="verdict">{verdict(result.assessment)}</p>}
        {copied && <p class="small muted">{copied.sentence}</p>}
      </div>
      {result && (
        <ol class="drafts">
          {result.drafts.map((draft, i) => (
            <li>
              <p dir="auto">{draft.text}</p>
              <button
                type="button"
                class="button"
                aria-label={t('quick_copy_label', i + 1)}
                onClick={() => copy(draft.id, draft.text)}
              >
                {copied?.id === draft.id ? t('copied_short') : t('copy')}
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** What Vigie says, in one line: the rules, else "nothing to report", then what the comment wants and how it sounds. */
function verdict({ findings, intents, sentiment }: Assessment): string {
  const rules = [...new Set(findings.map((finding) => t(`rule_${finding.rule}`)))]
  return [
    rules.length > 0 ? t('verdict_flags', rules.join(', ')) : t('verdict_nothing'),
    ...intents.map((intent) => t(`intent_${intent}`)),
    t(`sentiment_${sentiment.label}`),
  ].join(' · ')
}
