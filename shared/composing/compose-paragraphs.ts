import type { Proposal, ProposedSentence } from '../domain/proposal.ts'
import { arranged, leftOut, withoutWeakest } from './choosing/arranged.ts'
import { arrangementOf } from './choosing/arrangements.ts'
import type { SectionComposition } from './compose-section.ts'
import { fitsLimit } from './documents/fits-limit.ts'
import { primaryLanguage } from './languages/primary-language.ts'
import { themesOf } from './letters/letter-themes.ts'
import { themeSentences } from './letters/theme-sentences.ts'
import type { PairedItem } from './paired-item.ts'

type Wish = Pick<SectionComposition, 'section' | 'pairs' | 'variant' | 'limit' | 'language'>

/**
 * Running text in paragraphs for a section that answers several requirements, as the body of a letter does: what the person is, a paragraph for each entry, what they hold. Whole items are
 * left out, weakest first, until the limit holds.
 */
export function composeParagraphs({ section, pairs, variant, limit, language: tag = 'en' }: Wish): Proposal {
  const language = primaryLanguage(tag)
  const wanted = arranged(pairs, variant)
  const written = (kept: readonly PairedItem[]) => inParagraphs(kept, { variant, language })
  let kept = wanted
  while (kept.length > 0 && !fitsLimit(written(kept), limit)) kept = withoutWeakest(kept)
  return { section, by: 'composer', bullets: false, sentences: written(kept), left: leftOut(pairs, { wanted, kept }) }
}

interface Form {
  readonly variant: number
  readonly language: string
}

function inParagraphs(kept: readonly PairedItem[], { variant, language }: Form): ProposedSentence[] {
  const themes = themesOf(
    kept.map((item, at) => ({ item, weight: -at })),
    language,
  )
  const work = arrangementOf(variant) === 'other order' ? [...themes.work].reverse() : themes.work
  return themeSentences({ ...themes, work }, language).flatMap((sentences, paragraph) =>
    sentences.map((sentence, at) => (paragraph > 0 && at === 0 ? { ...sentence, opens: true as const } : sentence)),
  )
}
