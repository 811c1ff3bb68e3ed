import type { Limit } from '../domain/limit.ts'
import type { Proposal, ProposedSentence } from '../domain/proposal.ts'
import { arranged, leftOut, withoutWeakest } from './choosing/arranged.ts'
import type { PresentPosts } from './choosing/present-post.ts'
import { starOrder } from './choosing/star-order.ts'
import { fitsLimit } from './documents/fits-limit.ts'
import { primaryLanguage } from './languages/primary-language.ts'
import type { PairedItem } from './paired-item.ts'
import { certainSentences, claimsNoMore } from './sentences/certain-sentences.ts'
import type { Opening } from './sentences/entry-opening.ts'
import { isFragment } from './sentences/is-fragment.ts'
import { itemSentences } from './sentences/item-sentences.ts'
import { joinedSentences } from './sentences/joined-sentences.ts'
import { pointsBack } from './sentences/points-back.ts'
import { type Form, writtenSentences } from './sentences/written-sentences.ts'
import { type YearsAsked, yearsSentence } from './sentences/years-sentence.ts'

export interface SectionComposition {
  readonly section: string
  /** Paired items, the weightiest first. */
  readonly pairs: readonly PairedItem[]
  readonly bullets: boolean
  /** 0 is the usual arrangement; others reorder or shorten. Any number is fine: arrangements repeat. */
  readonly variant: number
  readonly limit: Limit | null
  /** Entries that the document has introduced before this section. */
  readonly known?: ReadonlySet<string>
  /** How running text begins to tell of its first entry; null for the usual way. */
  readonly opening?: Opening | null
  /** Which section of the document this is, so that neighbouring ones do not open alike. */
  readonly turn?: number
  /** The document's language: a few words that could be of any language are taken to be of this. */
  readonly language?: string
  /** What the person does at present. */
  readonly present?: PresentPosts | null
  /** The section answers a question about behaviour: items stand in STAR order. */
  readonly star?: boolean
  /** The section answers a requirement that counts years: the posts that make the sum are told first, where they come to it. */
  readonly years?: YearsAsked | null
}

/**
 * Text for a section from its paired evidence, in the person's own words: nothing is added but the subject, small connectives
 * and the entry's own title, organisation and years. Whole items are left out, weakest first, until the limit holds.
 * The same input gives the same output.
 */
export function composeSection({
  section,
  pairs,
  bullets,
  variant,
  limit,
  known: introduced = new Set(),
  turn = 0,
  opening = null,
  language: tag = 'en',
  star = false,
  years = null,
  present = null,
}: SectionComposition): Proposal {
  const language = primaryLanguage(tag)
  const inOrder = star && variant === 0 ? starOrder(pairs) : arranged(pairs, variant)
  const wanted = variant !== 0 ? inOrder : profileFirst(inOrder, language)
  const added = years && language === 'en' ? yearsSentence(years, pairs) : null
  const sum = added && years && claimsNoMore(added, [...pairs, ...years.counted], { today: years.today }) ? added : null
  const summed = new Set(sum === null ? [] : (years?.counted ?? []).flatMap(({ entry }) => entry?.id ?? []))
  const known = new Set([...introduced, ...summed])
  const mute =
    language === 'en' ? silent(wanted, { bullets, known, turn, language, opening, present }) : new Set<string>()
  const pointed = new Set(wanted.flatMap(({ evidence }) => (pointsBack(evidence.text) ? [evidence.id] : [])))
  const sayable = wanted.filter(({ evidence }) => !mute.has(evidence.id))
  const asList = bullets || (language === 'en' && sayable.length === 0)
  const form = { bullets: asList, known, turn, language, opening, present }
  const inOne = asList || language !== 'en' ? (all: readonly ProposedSentence[]) => all : joinedSentences
  const written = (kept: readonly PairedItem[]) => [
    ...(sum ? [sum] : []),
    ...inOne(certainSentences(writtenSentences(kept, form), kept, form), kept),
  ]
  const fits = (sentences: readonly ProposedSentence[]) => fitsLimit(sentences, limit)
  let kept = sayable.length > 0 ? sayable : wanted
  while (kept.length > 0 && !fits(written(kept))) kept = withoutWeakest(kept)
  const sentences = written(kept)
  return {
    section,
    by: 'composer',
    bullets: asList,
    sentences: fits(sentences) ? sentences : [],
    left: leftOut(pairs, { wanted, kept }).map((one) =>
      sayable.length > 0 && mute.has(one.evidence)
        ? { ...one, why: pointed.has(one.evidence) ? pointing : noSentence }
        : one,
    ),
  }
}

const noSentence = 'it makes no sentence of its own'
const pointing = 'only the line before it says what it means'

/**
 * Items that are left out beside others: in running text words that are no sentence, in a list, where those stand as notes, only what points at a line that is not told right before it. Where nothing else is told,
 * they are points of a list.
 */
const silent = (pairs: readonly PairedItem[], form: Form): ReadonlySet<string> =>
  new Set(
    pairs
      .filter((pair, at) => {
        const points = pointsBack(pair.evidence.text) && !followsLine(pair, pairs[at - 1])
        return points || /\?\s/u.test(pair.evidence.text) || (!form.bullets && isFragment(pair, form))
      })
      .map(({ evidence }) => evidence.id),
  )

/** Whether an item stands right behind another in its source. */
function followsLine({ entry, evidence }: PairedItem, before: PairedItem | undefined): boolean {
  if (entry === null && before?.entry === null) {
    const [own, last] = [evidence.origins[0], before.evidence.origins[0]]
    const gap = own && own.source === last?.source ? own.quote.start - last.quote.end : -1
    return gap === 0 || gap === 1
  }
  const lines = entry?.lines ?? []
  const at = lines.indexOf(evidence.text)
  return before !== undefined && at > 0 && lines[at - 1] === before.evidence.text
}

/** What someone is stands before what they did. */
function profileFirst(pairs: readonly PairedItem[], language: string): readonly PairedItem[] {
  const isProfile = (pair: PairedItem): boolean => {
    const unit = { lead: pair.evidence, nested: [], pair }
    return pair.entry === null && !pair.parent && /^I am an? /u.test(itemSentences(unit, language).text)
  }
  return [...pairs.filter(isProfile), ...pairs.filter((pair) => !isProfile(pair))]
}
