import { functionWords } from '../text/function-words.ts'
import { sentences } from '../text/sentences.ts'
import { tokens } from '../text/tokens.ts'

/** From this share of its words on a sentence says the same again; with fewer words in common than this, nothing can be told. */
const same = 0.6
const fewest = 4

const small = new Set(Object.values(functionWords).flatMap((words) => [...words]))

/** The sentence of a text that says most of what another would add to it, be it in another form of the words; null where none does. */
export function saidAlready(sentence: string, text: string): string | null {
  const words = wordsOf(sentence)
  if (words.size < fewest) return null
  let best: { readonly said: string; readonly common: number } | null = null
  for (const { start, end } of sentences(text)) {
    const said = text.slice(start, end)
    const there = wordsOf(said)
    const common = [...words].filter((word) => there.has(word)).length
    if (common >= fewest && common >= same * words.size && common > (best?.common ?? 0)) best = { said, common }
  }
  return best?.said ?? null
}

/** Forms of a word share their first letters, endings taken off; the stemmer would be loaded with the editor for this alone. */
const rough = (word: string): string => word.replace(/(?<=\p{L}{3})(?:e?s|ed|ing)$/u, '').slice(0, 6)

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(tokens(text).flatMap(({ word }) => (small.has(word) ? [] : [rough(word)])))
