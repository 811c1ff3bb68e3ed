import { stem } from '../../text/stem.ts'
import { foreignNames } from '../words/foreign-names.ts'
import { spellings } from '../words/spelling.ts'
import { wordFamilies } from '../words/word-families.ts'

const families = new Map(
  wordFamilies.flatMap((line) => {
    const words = line.split(' ')
    return words.map((word) => [word, words[0] ?? word] as const)
  }),
)
const english = new Map(
  foreignNames.flatMap((line) => {
    const [first = '', ...others] = line.split(' ')
    return others.map((word) => [word, first] as const)
  }),
)
const known = new Map<string, string>()

/**
 * The form under which two wordings of one word meet: British and American spelling, irregular and related
 * forms ("taught", "teacher") and inflections give the same key. `word` is folded. Symbols (c++, .net) stay.
 */
export function wordKey(word: string): string {
  const cached = known.get(word)
  if (cached !== undefined) return cached
  const made = makeKey(word)
  if (known.size > 50_000) known.clear()
  known.set(word, made)
  return made
}

function makeKey(word: string): string {
  const translated = english.get(word)
  if (translated) return makeKey(translated)
  const family = families.get(word) ?? families.get(singular(word))
  if (family) return `${family}~`
  const spelt = respell(word)
  const respelt = families.get(spelt)
  return respelt ? `${respelt}~` : stem(spelt).replace(/ll$/u, 'l')
}

/** Families list words in the singular. */
const singular = (word: string): string => (word.length > 4 && /[^su]s$/u.test(word) ? word.slice(0, -1) : word)

function respell(word: string): string {
  const fitting = spellings.find(([pattern]) => pattern.test(word))
  return fitting ? word.replace(fitting[0], fitting[1]) : word
}
