import type { SectionCheck } from '../contract/checks.ts'
import type { Finding } from '../domain/finding.ts'
import type { Id } from '../domain/ids.ts'
import { findConflictingNumbers } from '../self-checking/find-conflicting-numbers.ts'
import { readItem } from '../self-checking/read-item.ts'
import { shareOfWords } from '../self-checking/share-of-words.ts'

/** Sentences share more than this of their words where they are of one thing. */
const ofOneThing = 0.6

/**
 * Sentences of one document that tell the same thing with another number, as notes on the later one, by section: a reader who finds both
 * believes neither. Sentences that rest on different entries, or say much that the other does not, are of different things.
 */
export function conflictingAmounts(
  checks: readonly Pick<SectionCheck, 'text' | 'sentences'>[],
  entryOf: ReadonlyMap<Id, Id>,
): Finding[][] {
  const said = checks.flatMap(({ sentences }, section) =>
    sentences.filter(({ status }) => status !== 'framing').map((sentence) => ({ section, sentence })),
  )
  const items = said.map(({ sentence: { text, evidence } }, at) =>
    readItem({
      id: `${at}`,
      text,
      entry: evidence.flatMap((id) => entryOf.get(id) ?? [])[0] ?? null,
      parent: null,
      by: 'hand',
      original: null,
      origins: [],
      links: [],
      said: null,
    }),
  )
  const notes = checks.map((): Finding[] => [])
  for (const { places } of findConflictingNumbers(items)) {
    const [first, last] = [...places].sort((one, other) => Number(one.id) - Number(other.id))
    const later = last && said[Number(last.id)]
    const [one, other] = [items[Number(first?.id)], items[Number(last?.id)]]
    if (!first || !last || !later || !one || !other || shareOfWords(one, other) < ofOneThing) continue
    const start = later.sentence.start + Math.max(0, later.sentence.text.indexOf(last.quote))
    const why = `Another sentence says “${first.quote}” of the same. Say one of them.`
    notes[later.section]?.push({
      kind: 'two amounts',
      level: 'note',
      start,
      end: start + last.quote.length,
      quote: last.quote,
      why,
    })
  }
  return notes
}
