import type { Brand } from '../../journal'
import type { Assessment } from '../../netiquette'
import { platforms } from '../../platforms'
import type { PlatformId } from '../../platforms'
import { suggestReplies } from '../../replies'
import type { Draft } from '../../replies'

/** Longest reply offered where no platform is known (the popup's quick draft). */
const ANYWHERE = 2_200

/** Up to three drafts for a comment, in the brand's voice. */
export function draftsFor(input: {
  text: string
  assessment: Assessment
  author: { name: string; handle?: string }
  platform?: PlatformId
  brand?: Brand
  avoid?: readonly string[]
}): Draft[] {
  const { brand, platform } = input
  return suggestReplies({
    text: input.text,
    assessment: input.assessment,
    author: input.author,
    platform: platform ?? 'any',
    maxLength: platforms.find((one) => one.id === platform)?.maxLength ?? ANYWHERE,
    brand: {
      name: brand?.name ?? '',
      tone: brand?.tone ?? 'vous',
      ...(brand?.signature ? { signature: brand.signature } : {}),
    },
    avoid: input.avoid ?? [],
  })
}
