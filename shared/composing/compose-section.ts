import type { Limit } from '../domain/limit.ts'
import type { Proposal, ProposedSentence } from '../domain/proposal.ts'
import { tokens } from '../text/tokens.ts'
import { type ComposingUnit, composingUnits } from './composing-unit.ts'
import { countedLength } from './counted-length.ts'
import { entryContext } from './entry-context.ts'
import { isEnglish } from './is-english.ts'
import { itemSentences } from './item-sentences.ts'
import type { PairedItem } from './paired-item.ts'

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
  known = new Set(),
}: SectionComposition): Proposal {
  const form = { bullets, known }
  const wanted = arranged(pairs, variant)
  let kept = wanted
  while (kept.length > 0 && limit && countedLength(written(kept, form), limit) > limitSize(limit)) {
    kept = withoutWeakest(kept)
  }
  const left = pairs
    .filter((pair) => !kept.includes(pair))
    .map(({ evidence }) => ({
      evidence: evidence.id,
      why: wanted.some((pair) => pair.evidence.id === evidence.id)
        ? 'does not fit the limit'
        : 'not in this arrangement',
    }))
  return { section, by: 'composer', bullets, sentences: written(kept, form), left }
}

/** The arrangements asked for with "Again": as paired; only the strong ones; in the opposite order. */
function arranged(pairs: readonly PairedItem[], variant: number): readonly PairedItem[] {
  const strong = pairs.filter((pair) => pair.strength === 'strong')
  const choices = [
    pairs,
    strong.length > 0 && strong.length < pairs.length ? strong : pairs.slice(0, 1),
    [...pairs].reverse(),
  ]
  return grouped(choices[variant % choices.length] ?? pairs)
}

/** Items of one entry stand together, where the first of them stood. */
function grouped(pairs: readonly PairedItem[]): readonly PairedItem[] {
  const groups = new Map<string, PairedItem[]>()
  for (const pair of pairs) {
    const key = pair.entry?.id ?? pair.evidence.parent ?? pair.evidence.id
    groups.set(key, [...(groups.get(key) ?? []), pair])
  }
  return [...groups.values()].flat()
}

function withoutWeakest(pairs: readonly PairedItem[]): readonly PairedItem[] {
  const partial = pairs.findLastIndex((pair) => pair.strength === 'partial')
  const weakest = partial >= 0 ? partial : pairs.length - 1
  return pairs.filter((_, index) => index !== weakest)
}

function limitSize(limit: Limit): number {
  return 'words' in limit ? limit.words : limit.characters
}

interface Form {
  readonly bullets: boolean
  readonly known: ReadonlySet<string>
}

function written(pairs: readonly PairedItem[], { bullets, known }: Form): ProposedSentence[] {
  const introduced = new Set<string>()
  let spoken = 0
  return composingUnits(pairs).map((unit, index) => {
    const { entry } = unit.pair
    const first = entry !== null && !introduced.has(entry.id)
    if (entry) introduced.add(entry.id)
    const item = index === 0 ? opened(itemSentences(unit)) : itemSentences(unit)
    const text = first
      ? placed(unit, item, known)
      : !bullets && item.said && spoken > 0
        ? continued(item.text, spoken)
        : item.text
    spoken = first || !item.said ? 1 : spoken + 1
    return { text, evidence: [unit.lead, ...unit.nested].map(({ id }) => id), findings: [] }
  })
}

/** The first words of a section go on from nothing: "In addition, I also teach" → "I teach". */
function opened({ text, said }: { text: string; said: boolean }): { text: string; said: boolean } {
  const whole = text.replace(/^(?:in addition|additionally|furthermore|moreover|also|besides),?\s+(?=I\b)/iu, '')
  return { text: whole.replace(/^I also /u, 'I '), said: said || whole !== text }
}

/** Says where and when, once for each entry, unless the words say it themselves; a line with a year of its own needs no other. */
function placed(
  { pair: { entry }, lead }: ComposingUnit,
  { text, said }: { text: string; said: boolean },
  known: ReadonlySet<string>,
): string {
  if (!entry || lead.said) return text
  const dated = !/\b(?:19|20)\d{2}\b/u.test(text)
  const context = entryContext(entry, { dated, known: known.has(entry.id) })
  if (!context || [entry.organisation, entry.title].some((name) => name && names(text, name))) return text
  if (said && /^I\b/u.test(text)) return `${context}, ${text}`
  const when = isEnglish(text) ? /\(([^)]*)\)$/u.exec(context)?.[1] : entry.start?.slice(0, 4)
  const label = [entry.organisation ?? entry.title, when].filter(Boolean).join(', ')
  return said ? text : `${text.replace(/\.$/u, '')} (${label}).`
}

/** Whether a text names an organisation or title, in full or by its first distinctive word ("Elmwood" for Elmwood Hospital). */
function names(text: string, name: string): boolean {
  if (text.toLowerCase().includes(name.toLowerCase())) return true
  const first = /^\p{Lu}[\p{L}\d]{3,}/u.exec(name)?.[0]
  return first !== undefined && name.includes(' ') && tokens(text).some((token) => token.text === first)
}

/** Two openings alike in a row read like a list: the second of an entry goes on with "also". */
function continued(text: string, spoken: number): string {
  return spoken % 2 === 1 ? text.replace(/^I (?!am|was|have|had|also)/u, 'I also ') : text
}
