import type { Finding } from '../domain/finding.ts'
import type { Range } from '../text/range.ts'
import { findNotesToSelf } from './find-notes-to-self.ts'
import { findOtherCasing } from './find-other-casing.ts'
import { findPlaceholders } from './find-placeholders.ts'
import { findSeeAbove } from './find-see-above.ts'
import { type CompaniesInPlay, findWrongCompany } from './find-wrong-company.ts'
import { longSentences } from './long-sentences.ts'

interface Noted extends Range {
  readonly kind: string
  readonly why: string
}

/**
 * What one section's text alone gives to look at: places never filled in, remarks to oneself, the company or role of another
 * application, pointers to elsewhere, a product's casing, long sentences. Sorted by place; of two over the same words the graver is kept.
 */
export function textNotes(text: string, play: CompaniesInPlay): Finding[] {
  const found: readonly Noted[] = [
    ...noted(findWrongCompany(text, play), 'other application', 'This is named in another of your applications.'),
    ...noted(findPlaceholders(text), 'placeholder', 'This place was never filled in.'),
    ...noted(
      findNotesToSelf(text),
      'note to self',
      'This reads like a note to yourself; unmarked, it would be exported.',
    ),
    ...noted(findSeeAbove(text), 'see above', 'Whoever reads this answer may not have the other place before them.'),
    ...findOtherCasing(text, play.evidence).map((one) => ({
      ...one,
      kind: 'casing',
      why: `Your evidence writes this “${one.written}”.`,
    })),
    ...noted(longSentences(text), 'long sentence', 'This sentence is longer than 35 words.'),
  ]
  return apart(found).map(({ kind, why, start, end }) => ({
    kind,
    level: 'note',
    start,
    end,
    quote: text.slice(start, end),
    why,
  }))
}

function noted(ranges: readonly Range[], kind: string, why: string): Noted[] {
  return ranges.map((range) => ({ ...range, kind, why }))
}

function apart(found: readonly Noted[]): Noted[] {
  const kept: Noted[] = []
  for (const one of found)
    if (!kept.some((other) => one.kind !== 'long sentence' && other.start < one.end && one.start < other.end))
      kept.push(one)
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}
