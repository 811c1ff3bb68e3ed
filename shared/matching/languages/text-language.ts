import type { StemLanguage } from '../../text/stem-in.ts'
import { functionWords, marks } from '../words/foreign-words.ts'
import { stopWords } from '../words/stop-words.ts'

/** Words of the lists that English has too, in another sense: with no other they tell nothing ("van driver", "met clients"). */
const englishToo: ReadonlySet<string> = new Set(
  'van met door die den hat war plus pour par son con per come an am as in on to of is or a'.split(' '),
)

const languages = ['de', 'fr', 'es', 'nl', 'it'] as const

/**
 * The language of a text that is not English, by the words that hold it together, then by its letters and endings;
 * null for English and for what cannot be told (a list of tools).
 */
export function textLanguage(text: string, words: readonly string[]): StemLanguage | null {
  const marked = marks.filter(({ pattern }) => pattern.test(text)).map(({ language }) => language)
  const english = words.filter((word) => stopWords.has(word)).length
  const counts = languages.map((language) => {
    const own = words.filter((word) => functionWords[language].has(word))
    const sure = marked.includes(language) || own.some((word) => !englishToo.has(word))
    return { language, count: sure ? own.length + (marked.includes(language) ? 0.5 : 0) : 0 }
  })
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a))
  return best.count > english || (marked.includes(best.language) && best.count >= english) ? best.language : null
}
