import type { Term } from '../ranking/terms.ts'
import { wordWeight } from '../ranking/word-weight.ts'
import { isNamed } from './lexicon-places.ts'

/** How many words an acronym stands for. */
const fewest = 2
const most = 5
/** Two initials are met by chance too easily, unless both words name something. */
const safely = 3
const longEnough = 4
/** "Mathematics and Science": two things and no name. */
const joined = /\s(?:and|or|und|oder|et|ou|y|e|en|of)\s/iu

/** The index keeps capitals under this mark, so that no plain word ever meets them. */
export const acronymKey = (letters: string): string => `=${letters.toLowerCase()}`

/** "AI", "CVRs": capitals that stand for the words they begin. */
export const acronymIn = (text: string): string | null => /^(\p{Lu}{2,5})s?$/u.exec(text)?.[1] ?? null

/** By the position of a word: the acronyms that would stand for a run of words it is part of ("artificial insemination": AI). */
export function readInitials(text: string, words: readonly Term[]): ReadonlyMap<number, readonly string[]> {
  const made = new Map<number, string[]>()
  for (const run of runs(text, words)) {
    const letters = run.map((at) => words[at]?.word[0] ?? '').join('')
    if (isNamed(letters)) continue
    const key = acronymKey(letters)
    for (const at of run) made.set(at, [...(made.get(at) ?? []), key])
  }
  return made
}

function runs(text: string, words: readonly Term[]): number[][] {
  const content = words.flatMap(({ stop }, at) => (stop ? [] : [at]))
  return content.flatMap((_, from) =>
    Array.from({ length: most - fewest + 1 }, (_, more) => content.slice(from, from + fewest + more)).filter(
      (run, at) => run.length === fewest + at && isOneName(run, { text, words }),
    ),
  )
}

function isOneName(run: readonly number[], { text, words }: { text: string; words: readonly Term[] }): boolean {
  const whole = text.slice(words[run[0] ?? 0]?.start, words[run.at(-1) ?? 0]?.end)
  if (/[,;:.()/\d]/u.test(whole)) return false
  const names = run.filter((at) => namesSomething(words[at])).length
  return run.length >= safely ? names >= fewest : names === run.length && !joined.test(whole)
}

const namesSomething = (term: Term | undefined): boolean =>
  term !== undefined && term.word.length >= longEnough && wordWeight(term) === 1
