import { quantities } from '../text/quantities.ts'
import type { Quantity } from '../text/quantity.ts'
import { type ClaimWord, claimWords } from './claim-words.ts'
import type { GroundingEntry, GroundingEvidence } from './grounding-evidence.ts'
import { wordRoot } from './word-root.ts'
import { wordStem } from './word-stem.ts'

/** One text a claim may rest on, read once. */
interface ReadText {
  readonly words: readonly ClaimWord[]
  readonly quantities: readonly Quantity[]
}

/** Everything the cited evidence gives a claim: its words, its numbers, and the facts of the entries it stands under. */
export interface Grounds {
  /** The words of the evidence and its parents, one text after the other. */
  readonly text: string
  readonly words: readonly ClaimWord[]
  readonly stems: ReadonlySet<string>
  readonly roots: ReadonlySet<string>
  readonly forms: ReadonlySet<string>
  readonly initials: ReadonlySet<string>
  readonly quantities: readonly Quantity[]
  readonly entries: readonly GroundingEntry[]
  /** Stems of titles, organisations and places of the entries. */
  readonly entryStems: ReadonlySet<string>
}

const kept = new Map<string, ReadText>()

/** Reads the cited evidence into what the checks compare with. */
export function readGrounds(evidence: readonly GroundingEvidence[]): Grounds {
  const texts = evidence.flatMap((item) => (item.parent ? [item.text, item.parent] : [item.text]))
  const read = texts.map(readText)
  const entries = evidence.flatMap((item) => (item.entry ? [item.entry] : []))
  const header = [...new Set(entries.map(headerOf))].map(readText).flatMap(({ words }) => words)
  const own = read.flatMap(({ words }) => words)
  const words = [...own, ...header]
  return {
    text: texts.join('\n'),
    words: own,
    stems: new Set(words.map(({ stem }) => stem)),
    roots: new Set(words.filter(({ word }) => word.length > 4).flatMap(({ word }) => rootsOf(word))),
    forms: new Set(words.map(({ word }) => word)),
    initials: initialsOf([...read.map((one) => one.words), header]),
    quantities: [
      ...read.flatMap((one) => one.quantities),
      ...readText(header.map(({ text }) => text).join(' ')).quantities,
    ],
    entries,
    entryStems: new Set(header.map(({ stem }) => stem)),
  }
}

/** A root with its shorter forms: roots that differ in a last letter or two still meet. */
export function rootsOf(word: string): string[] {
  const root = wordRoot(word)
  return [
    wordStem(root),
    root,
    ...(root.length > 5 ? [root.slice(0, -1)] : []),
    ...(root.length > 6 ? [root.slice(0, -2)] : []),
  ]
}

function readText(text: string): ReadText {
  const known = kept.get(text)
  if (known) return known
  const made = { words: claimWords(text), quantities: quantities(text) }
  if (kept.size > 5_000) kept.clear()
  kept.set(text, made)
  return made
}

function headerOf(entry: GroundingEntry): string {
  return [entry.title, entry.organisation, entry.location].filter((part) => part !== null).join('\n')
}

const joints = new Set(['of', 'and', 'the', 'in', 'for', 'on', 'to', 'at', 'de'])

/** The initials of every run of two to five words, with and without the small words: "key stage" gives "ks". */
function initialsOf(texts: readonly (readonly ClaimWord[])[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const words of texts) {
    for (let at = 0; at < words.length; at += 1) {
      let all = ''
      let main = ''
      for (const { word } of words.slice(at, at + 6)) {
        all += word === 'and' ? '&' : word.slice(0, 1)
        if (!joints.has(word)) main += word.slice(0, 1)
        if (all.length > 1) found.add(all)
        if (main.length > 1) found.add(main)
      }
    }
  }
  return found
}
