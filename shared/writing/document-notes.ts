import type { Finding, SentenceStatus } from '../domain/finding.ts'
import type { Range } from '../text/range.ts'
import { countWords } from './count-words.ts'
import { findCliches } from './find-cliches.ts'
import { firstPersonShare } from './first-person-share.ts'
import { mixedSpelling } from './mixed-spelling.ts'
import { repeatedPhrases } from './repeated-phrases.ts'

/** One section's text with, for each of its sentences, the evidence it cites. */
export interface NotedSection {
  readonly text: string
  readonly sentences: readonly (Range & { readonly evidence: readonly string[]; readonly status?: SentenceStatus })[]
}

/** From this many in 100 words on, worn phrases are a style rather than a habit. */
const worn = 1
const fewestWords = 40
const between = '\n\n'

/**
 * What only shows over the whole document, as findings of each section in the order of the sections: worn phrases where there are
 * many, phrases said before (but for `names`, those of roles and employers), British and American spelling mixed, and evidence told more than twice.
 */
export function documentNotes(sections: readonly NotedSection[], names: readonly string[] = []): Finding[][] {
  const text = sections.map((section) => section.text).join(between)
  const whole = [...wornPhrases(text), ...saidBefore(text, names), ...otherSpelling(text)]
  const again = toldAgain(sections)
  let from = 0
  return sections.map((section, index) => {
    const [start, end] = [from, from + section.text.length]
    from = end + between.length
    const here = whole
      .filter((one) => start <= one.start && one.end <= end)
      .map((one) => ({ ...one, start: one.start - start, end: one.end - start }))
    return [...here, ...(again[index] ?? [])].sort((a, b) => a.start - b.start)
  })
}

/** What can only be said of the document as a whole; sentences for people. */
export function documentRemarks(sections: readonly NotedSection[]): string[] {
  const text = sections.map((section) => section.text).join(between)
  const phrases = findCliches(text)
  const { density, ranges } = phrases
  const count = sections.reduce((sum, section) => sum + section.sentences.length, 0)
  return [
    ...(isWorn(phrases, text)
      ? [`${ranges.length} worn phrases: about ${density.toFixed(1)} in 100 words. One is a habit, many are a style.`]
      : []),
    ...dashes(text),
    ...(count >= 6 && firstPersonShare(text) > 0.6 ? ['More than half of the sentences begin with “I”.'] : []),
  ]
}

type Found = ReturnType<typeof findCliches>

const isWorn = ({ density, ranges }: Found, text: string) =>
  density >= worn && ranges.length > 1 && countWords(text) >= fewestWords

/** Long dashes, of which generated prose is fond: told from so many on, and more than one in 100 words. */
const fewestDashes = 4

function dashes(text: string): string[] {
  const count = text.match(/—/gu)?.length ?? 0
  if (count < fewestDashes || count * 100 <= countWords(text)) return []
  return [`${count} long dashes (—): many readers take them for a machine’s.`]
}

function wornPhrases(text: string): Finding[] {
  const found = findCliches(text)
  const { ranges, version } = found
  if (!isWorn(found, text)) return []
  return ranges.map((range) => note(text, range, 'worn phrase', `Many letters say this (list of ${version}).`))
}

/** A role and its employer have to be named again; that is no repetition. */
function saidBefore(text: string, names: readonly string[]): Finding[] {
  const known = names.map((name) => name.toLowerCase()).filter((name) => name.length > 2)
  return repeatedPhrases(text)
    .filter(({ start, end }) => {
      const said = text.slice(start, end).toLowerCase()
      return !said.includes('\n') && !known.some((name) => said.includes(name) || name.includes(said))
    })
    .map((range) => note(text, range, 'repeated', 'The document has said this before in the same words.'))
}

function otherSpelling(text: string): Finding[] {
  const mixed = mixedSpelling(text)
  if (!mixed) return []
  const names = { british: 'British', american: 'American' }
  const why = `Most of the document is in ${names[mixed.mostly]} spelling.`
  return mixed.ranges.map((range) => note(text, range, 'spelling', why))
}

/** Sentences of a paragraph one after the other that tell one item tell it once; one that claims nothing tells none, whatever it cites. */
function toldAgain(sections: readonly NotedSection[]): Finding[][] {
  const told = new Map<string, number>()
  return sections.map(({ text, sentences }) => {
    const claims = sentences.filter(({ status }) => status !== 'framing')
    return claims.flatMap((sentence, at) => {
      const last = claims[at - 1]
      const before = new Set(last && !text.slice(last.end, sentence.start).includes('\n') ? last.evidence : [])
      const counts = [...new Set(sentence.evidence)].flatMap((id) => {
        if (before.has(id)) return []
        told.set(id, (told.get(id) ?? 0) + 1)
        return told.get(id) ?? 0
      })
      const most = Math.max(0, ...counts)
      return most > 2
        ? [note(text, sentence, 'told again', `The same evidence has been told ${most} times by now.`)]
        : []
    })
  })
}

function note(text: string, { start, end }: Range, kind: string, why: string): Finding {
  return { kind, level: 'note', start, end, quote: text.slice(start, end), why }
}
