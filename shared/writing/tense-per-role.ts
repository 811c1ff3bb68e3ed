import type { Finding } from '../domain/finding.ts'
import type { Range } from '../text/range.ts'
import { tokens } from '../text/tokens.ts'
import { verbForm } from '../text/verbs/verb-form.ts'

/** One section's text with, for each of its sentences, the evidence it cites. */
interface ToldSection {
  readonly text: string
  readonly sentences: readonly (Range & { readonly evidence: readonly string[] })[]
}

interface Line extends Range {
  readonly section: number
  readonly entry: string
  readonly tense: 'past' | 'present'
}

/** Fewer lines make no habit; a tense that is less than a quarter of them is the odd one. */
const fewest = 4
const odd = 0.25

/**
 * Lines of a list that tell of a role in another tense than most lines on that role, as findings of each section in order. Only lines
 * that begin with their verb ("Trained …", "Manage …"): sentences may well say what one does and what one did. `entryOf` gives the entry of
 * an item.
 */
export function tensePerRole(sections: readonly ToldSection[], entryOf: ReadonlyMap<string, string>): Finding[][] {
  const lines = sections.flatMap((section, at) => linesIn(section, at, entryOf))
  const byEntry = Map.groupBy(lines, ({ entry }) => entry)
  const strange = [...byEntry.values()].flatMap((all) => {
    const past = all.filter(({ tense }) => tense === 'past')
    const present = all.filter(({ tense }) => tense === 'present')
    const fewer = past.length < present.length ? past : present
    return all.length >= fewest && fewer.length <= all.length * odd ? fewer : []
  })
  return sections.map(({ text }, at) =>
    strange
      .filter(({ section }) => section === at)
      .map(({ start, end, tense }) => ({
        kind: 'tense of a role',
        level: 'note',
        start,
        end,
        quote: text.slice(start, end),
        why: `The other lines on this role are in the ${tense === 'past' ? 'present' : 'past'} tense.`,
      })),
  )
}

function linesIn({ text, sentences }: ToldSection, section: number, entryOf: ReadonlyMap<string, string>): Line[] {
  return sentences.flatMap(({ start, end, evidence }) => {
    const entries = new Set(evidence.map((id) => entryOf.get(id)))
    const [entry] = entries
    const first = tokens(text.slice(start, end))[0]
    const tense = first && start === lineStart(text, start) ? tenseOf(first.word) : null
    if (entries.size !== 1 || entry === undefined || !first || tense === null) return []
    return [{ section, entry, tense, start: start + first.start, end: start + first.end }]
  })
}

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1

function tenseOf(word: string): Line['tense'] | null {
  const form = verbForm(word)?.form
  if (form === 'past') return 'past'
  return form === 'base' || form === 'third' ? 'present' : null
}
