import type { Range } from '../../text/range.ts'

/**
 * Finds where a text has one of many phrases, given as sources of patterns that begin with a word or with a choice of words. A pattern of
 * all of them takes long to compile and is tried at each letter; here those of one first word are compiled when it is first met, and tried
 * there alone. Of phrases with the same first word at one place the first given is found.
 */
export function phraseFinder(sources: readonly string[]): (text: string) => readonly Range[] {
  const byFirst = Map.groupBy(
    sources.flatMap((source) => firstWords(source).map((word) => ({ word, source }))),
    ({ word }) => word,
  )
  const compiled = new Map<string, RegExp>()
  const patternFor = (word: string): RegExp | null => {
    const known = compiled.get(word)
    if (known) return known
    const phrases = byFirst.get(word)
    if (!phrases) return null
    const pattern = new RegExp(`(?:${phrases.map(({ source }) => source).join('|')})(?![\\p{L}-])`, 'iuy')
    compiled.set(word, pattern)
    return pattern
  }
  return (text) =>
    [...text.matchAll(/(?<![\p{L}-])\p{L}+/gu)].flatMap(({ index, 0: word }) => {
      const pattern = patternFor(word.toLowerCase())
      if (!pattern) return []
      pattern.lastIndex = index
      const said = pattern.exec(text)
      return said ? [{ start: index, end: index + said[0].length }] : []
    })
}

/** The words, in lower case, that what a pattern matches can begin with: "(?:now and )?then" with "now" or "then". */
function firstWords(source: string): string[] {
  if (!source.startsWith('(?:')) {
    const [, word = '', plural] = /^(\p{L}+?)(s\?)?(?!\p{L})/u.exec(source) ?? []
    return plural ? [word, `${word}s`] : [word]
  }
  const { choices, rest } = choiceAt(source)
  const first = choices.flatMap(firstWords)
  return rest.startsWith('?') ? [...first, ...firstWords(rest.slice(1))] : first
}

/** The choices of the group a pattern begins with, and what follows it. */
function choiceAt(source: string): { readonly choices: readonly string[]; readonly rest: string } {
  const choices: string[] = []
  let depth = 0
  let from = 3
  for (let at = 3; at < source.length; at += 1) {
    const letter = source[at]
    if (letter === '(') depth += 1
    if (depth === 0 && (letter === '|' || letter === ')')) {
      choices.push(source.slice(from, at))
      from = at + 1
      if (letter === ')') return { choices, rest: source.slice(from) }
    }
    if (letter === ')') depth -= 1
  }
  return { choices, rest: '' }
}
