import { once } from '../../domain/once.ts'
import { type StemLanguage, stemIn } from '../../text/stem-in.ts'
import { tokens } from '../../text/tokens.ts'
import { tables } from '../lexicon/tables.ts'
import { fillerWords } from '../words/filler-words.ts'
import { genericWords } from '../words/generic-words.ts'
import { ordinaryWords } from '../words/ordinary-words.ts'
import { translations } from '../words/translations.ts'
import { wordFamilies } from '../words/word-families.ts'

const columns = ['de', 'fr', 'es', 'nl'] as const
type Column = (typeof columns)[number]

const rows = translations
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim().split(/\s+/u).filter(Boolean)))

/** English words by word and by stem, for each language; stemming a column takes longer than most of what is asked, so each waits for its first text. */
const byLanguage: Readonly<Record<Column, () => ReadonlyMap<string, readonly string[]>>> = {
  de: once(() => table('de')),
  fr: once(() => table('fr')),
  es: once(() => table('es')),
  nl: once(() => table('nl')),
}

function table(language: Column): Map<string, readonly string[]> {
  const made = new Map<string, readonly string[]>()
  const column = rows.map((row) => ({ english: row[0] ?? [], words: row[columns.indexOf(language) + 1] ?? [] }))
  for (const { english, words } of column) for (const word of words) keep(made, word, english)
  for (const { english, words } of column)
    for (const word of words) if (word.length > 3) keep(made, stemIn(word, language), english)
  return made
}

function keep(into: Map<string, readonly string[]>, word: string, english: readonly string[]): void {
  if (!into.has(word)) into.set(word, english)
}

const isColumn = (language: StemLanguage): language is Column => columns.some((name) => name === language)

/** The English words a word of another language stands for, none when it is not known. German and Dutch compounds give those of their parts. */
export function translate(word: string, language: StemLanguage): readonly string[] {
  if (!isColumn(language)) return []
  return lookUp(word, language) ?? (language === 'de' || language === 'nl' ? partsOf(word, language) : [])
}

const lookUp = (word: string, language: Column): readonly string[] | undefined =>
  byLanguage[language]().get(word) ?? (word.length > 3 ? byLanguage[language]().get(stemIn(word, language)) : undefined)

/** The shortest word that a compound is taken apart into. */
const shortest = 4

/** "Mundpflege" holds "Pflege", "Dienstplanung" both its parts; what joins them ("s", "n", "en") goes. */
function partsOf(word: string, language: Column): readonly string[] {
  for (let at = shortest; at <= word.length - shortest; at += 1) {
    const head = lookUp(word.slice(at), language)
    if (!head) continue
    const first = word.slice(0, at)
    return [...(lookUp(first, language) ?? lookUp(first.replace(/(?:s|en|n)$/u, ''), language) ?? []), ...head]
  }
  return []
}

/** Words that English accounts of work use too, and so tell no language by themselves. */
const englishToo = (): ReadonlySet<string> =>
  new Set([
    ...[...tables.map(({ text }) => text), ...wordFamilies].flatMap((text) => tokens(text).map(({ word }) => word)),
    ...[...fillerWords, ...genericWords, ...ordinaryWords],
  ])

/** The words as the table has them, without their stems: short texts that tell no language must be met exactly. */
const exact = once((): ReadonlyMap<string, readonly string[]> => {
  const ambiguous = englishToo()
  return new Map(
    rows
      .flatMap(([english = [], ...others]) => others.flat().map((word) => [word, english] as const))
      .filter(([word]) => word.length > 3 && !ambiguous.has(word))
      .toReversed(),
  )
})

/** The English words a word stands for when its text does not tell the language, unless it is English too. */
export const translateAny = (word: string): readonly string[] => exact().get(word) ?? []
