import { foldName } from './fold-name.ts'
import { isWordToo } from './is-word-too.ts'

/** Parts of a name by which nobody could be found. */
const noNames = new Set(
  'mr mrs ms miss mx dr prof professor sir dame herr frau mme jr sr ii iii bsc msc ba ma mba phd rn dipl ing de van von di la le da del der den al el bin ibn st'.split(
    ' ',
  ),
)
const word = /\p{L}[\p{L}\p{M}'’‘ʼ]*(?:-\p{L}[\p{L}\p{M}'’‘ʼ]*)*/gu
const possessive = /['’]s$/u
const capital = /^[\p{Lu}\p{Lo}]/u
const longestName = 200
/** Letters from which on a name with an s behind it is taken for that name. */
const longGenitive = 5

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * How a text writes these people: whole names as they were stated, several parts of one side by side in any order, and each part with a
 * capital, however it is written (accents, hyphens and apostrophes aside). A part in small letters alone is mostly a common word.
 */
export function namesIn(text: string, names: readonly string[]): string[] {
  const whole = names.map((name) => name.trim()).filter((name) => name !== '' && name.length <= longestName)
  const parts = new Set(whole.flatMap(partsOf))
  const words = parts.size === 0 ? [] : wordsOf(text)
  const isPart = (one: Word) => parts.has(foldName(one.text)) || isGenitive(one.text, parts)
  const orders = whole.map((name) =>
    wordsOf(name)
      .map(({ text: part }) => foldName(part))
      .join(' '),
  )
  // Side by side in small letters they are words, unless they stand in the order of the name.
  const isName = (run: string) => capital.test(run) || orders.some((order) => order.includes(foldName(run)))
  const runs = runsOf(words.filter(isPart), text)
    .map(({ start, end }) => text.slice(start, end))
    .filter(isName)
  const alone = words.flatMap((one) =>
    isPart(one) ? [one.text] : one.text.split('-').filter((part) => parts.has(foldName(part))),
  )
  return [...new Set([...whole, ...whole.map((name) => name.toUpperCase()), ...runs, ...alone.filter(namesAlone)])]
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => {
    const bare = found.replace(possessive, '')
    return { text: bare, start: index, end: index + bare.length }
  })
}

/** "Lindens Team", as German writes it without an apostrophe: of a name that is no word, whose plural it could be. */
function isGenitive(written: string, parts: ReadonlySet<string>): boolean {
  const name = foldName(written).replace(/s$/u, '')
  return name.length >= longGenitive && written.endsWith('s') && parts.has(name) && !isWordToo(name)
}

function partsOf(name: string): string[] {
  const words = name.match(word)?.filter((part) => capital.test(part)) ?? []
  return [...words, ...words.flatMap((part) => part.split('-'))].filter(isTelling).map(foldName)
}

const isTelling = (part: string) => part.length > 1 && !noNames.has(part.toLowerCase())
const namesAlone = (part: string) => capital.test(part) && isTelling(part)

/** Where different parts of a name stand side by side. */
function runsOf(words: readonly Word[], text: string): Omit<Word, 'text'>[] {
  const runs: Word[][] = []
  for (const one of words) {
    const last = runs.at(-1)?.at(-1)
    if (last && /^,? $/u.test(text.slice(last.end, one.start))) runs.at(-1)?.push(one)
    else runs.push([one])
  }
  return runs
    .filter((run) => new Set(run.map((one) => foldName(one.text))).size > 1)
    .map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }))
}
