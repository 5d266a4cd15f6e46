/** Takes labels apart: who wrote a comment, whom it answers, whom a box is for. */
import { fold } from '../dom/labels'
import { readTime } from '../dom/time'

export interface CommentLabel {
  kind: 'comment' | 'reply'
  name: string
  /** Whom a reply answers, and whether that was itself a reply. */
  to?: { name: string; kind: 'comment' | 'reply' }
  /** "il y a 3 heures" */
  time?: string
}

interface LabelShape {
  comment: RegExp
  reply: RegExp
  /** Groups: author, then the answered author. */
  toComment: RegExp
  toReply: RegExp
}

/** One line of shapes per language. Sources: a saved page (en), developers' notes (fr, ar, es, vi, nl), otherwise by analogy. */
const SHAPES: readonly LabelShape[] = [
  {
    comment: /^comment (?:by|from) /i,
    reply: /^(?:reply|response) (?:by|from) /i,
    toComment: /^(.+) to (.+?)(?:'s|(?<=s)')? (?:comment|post)$/i,
    toReply: /^(.+) to (.+?)(?:'s|(?<=s)')? reply$/i,
  },
  {
    comment: /^commentaire (?:de |d')/i,
    reply: /^réponse (?:de |d')/i,
    toComment: /^(.+?) au commentaire (?:de |d')(.+)$/i,
    toReply: /^(.+?) à la réponse (?:de |d')(.+)$/i,
  },
  {
    comment: /^.{0,12}تعليق (?:من|بواسطة) /,
    reply: /^.{0,12}رد (?:من|بواسطة) /,
    toComment: /^(.+?) على تعليق (.+)$/,
    toReply: /^(.+?) على رد (.+)$/,
  },
  {
    comment: /^comentario de /i,
    reply: /^respuesta de /i,
    toComment: /^(.+?) al comentario de (.+)$/i,
    toReply: /^(.+?) a la respuesta de (.+)$/i,
  },
  {
    comment: /^kommentar von /i,
    reply: /^antwort von /i,
    toComment: /^(.+?) auf (?:den kommentar von )?(.+?)(?:'?s? kommentar)?$/i,
    toReply: /^(.+?) auf die antwort von (.+)$/i,
  },
  {
    comment: /^bình luận (?:dưới tên|của) /i,
    reply: /^(?:phản hồi|trả lời) (?:dưới tên|của|bởi) /i,
    toComment: /^(.+?) (?:về|cho) bình luận của (.+)$/i,
    toReply: /^(.+?) (?:về|cho) (?:phản hồi|câu trả lời) của (.+)$/i,
  },
  {
    comment: /^(?:reactie|opmerking) van /i,
    reply: /^antwoord van /i,
    toComment: /^(.+?) op (?:de )?(?:reactie|opmerking) van (.+)$/i,
    toReply: /^(.+?) op (?:het )?antwoord van (.+)$/i,
  },
  {
    comment: /^commento di /i,
    reply: /^risposta di /i,
    toComment: /^(.+?) al commento di (.+)$/i,
    toReply: /^(.+?) alla risposta di (.+)$/i,
  },
  {
    comment: /^comentário de /i,
    reply: /^resposta de /i,
    toComment: /^(.+?) ao comentário de (.+)$/i,
    toReply: /^(.+?) à resposta de (.+)$/i,
  },
  {
    comment: /^komentar (?:oleh|dari) /i,
    reply: /^balasan (?:oleh|dari) /i,
    toComment: /^(.+?) (?:untuk|pada) komentar (.+)$/i,
    toReply: /^(.+?) (?:untuk|pada) balasan (.+)$/i,
  },
]

const LONGEST_LABEL = 600

/** Takes apart "Réponse de A au commentaire de B il y a 2 h". Null where no known language says so. */
export function readCommentLabel(label: string | null, now: Date): CommentLabel | null {
  if (!label || label.length > LONGEST_LABEL) return null
  const line = plain(label)
  for (const shape of SHAPES) {
    const kind = shape.reply.test(line) ? 'reply' : shape.comment.test(line) ? 'comment' : undefined
    if (!kind) continue
    const { rest, time } = cutTime(line.replace(kind === 'reply' ? shape.reply : shape.comment, ''), now)
    const toReply = kind === 'reply' ? shape.toReply.exec(rest) : null
    const match = toReply ?? (kind === 'reply' ? shape.toComment.exec(rest) : null)
    const name = match?.[1] ?? rest
    return {
      kind,
      name,
      ...(match?.[2] ? { to: { name: match[2], kind: toReply ? ('reply' as const) : ('comment' as const) } } : {}),
      ...(time ? { time } : {}),
    }
  }
  return null
}

/** True for labels that begin as a comment's does in a known language. Cheaper than reading them. */
export function isCommentLabel(label: string | null): boolean {
  if (!label || label.length > LONGEST_LABEL) return false
  const line = plain(label)
  return SHAPES.some((shape) => shape.reply.test(line) || shape.comment.test(line))
}

/** Names keep their letters and case; only what is not read or varies between builds goes. */
function plain(label: string): string {
  return label
    .normalize('NFC')
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]|\u034f/g, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

/** The longest ending that is a time: "Anna May 8 weeks ago" ends in "8 weeks ago". */
function cutTime(text: string, now: Date): { rest: string; time?: string } {
  const starts = [...text.matchAll(/ /g)].map((match) => match.index).slice(-12)
  for (const start of starts) {
    const time = text.slice(start + 1)
    if (readTime(time, now)) return { rest: text.slice(0, start).replace(/[,،·\s]+$/, ''), time }
  }
  return { rest: text }
}

/** What follows one of the phrases in a label, without closing dots: "Répondre à Amel Aït…" gives "Amel Aït". */
export function nameAfter(label: string | null | undefined, phrases: readonly string[]): string | undefined {
  if (!label || label.length > LONGEST_LABEL) return undefined
  const line = plain(label)
  const words = line.split(' ')
  for (const phrase of phrases) {
    const count = phrase.split(' ').length
    if (words.length <= count || fold(words.slice(0, count).join(' ')) !== fold(phrase)) continue
    const name = words
      .slice(count)
      .join(' ')
      .replace(/\s*(?:…|\.{3}|:)$/, '')
      .trim()
    if (name) return name
  }
  return undefined
}
