import { demonyms } from '../grounding/words/demonyms.ts'
import { lowerCaseTools } from '../grounding/words/lower-case-tools.ts'
import { plainCapitals } from '../grounding/words/plain-capitals.ts'
import { commonOpeners } from './common-openers.ts'
import { countNouns } from './count-nouns.ts'
import { roleNouns } from './role-nouns.ts'
import { verbForm } from './verb-form.ts'

/** Endings that names of people, places and firms seldom have. */
const commonEnding =
  /(?:tion|tions|sion|sions|ment|ments|ity|ities|ness|ance|ence|ency|ancy|ings?|ology|ography|ship|ships|ical|ional|ative|itive|able|ible|ful|less|ous|ary|ery|ures?|ised|ized|ated|led|ied|ises|wide|based|term|time|scale|level|bedded|led|year|day|hour|month|style)$/u

/** Brands that are also everyday words. */
const brands = new Set(['excel', 'word', 'access', 'outlook', 'teams', 'sage', 'notion', 'slack', 'office', 'windows'])

/**
 * A phrase as it stands inside a sentence: "Weekly reviews" → "weekly reviews". Its capital stays where the first word is, or may be,
 * a name or part of one ("Welsh", "Power BI", "Fenwick prize").
 */
export function loweredPhrase(phrase: string): string {
  const first = /^\p{Lu}\p{Ll}+(?:[-’']\p{Ll}+)*(?![\p{L}\d])/u.exec(phrase)?.[0]
  if (!first || !isCommon(first.toLowerCase(), phrase.slice(first.length))) return phrase
  return first.toLowerCase() + phrase.slice(first.length)
}

function isCommon(word: string, rest: string): boolean {
  const plain = word.replace(/['’].*$/u, '')
  if (demonyms.has(plain) || lowerCaseTools.has(plain) || (plainCapitals.has(plain) && plain.length < 4)) return false
  if (brands.has(plain) && !/^\s+(?:of|in|for|with|and|to|\p{Ll}+s)\b/u.test(rest)) return false
  if (
    /^(?:january|february|march|april|june|july|august|september|october|november|december|\p{L}+days?)$/u.test(plain)
  )
    return plain.length < 6 || /^(?:mid|work|week|birth|bank-holi)/u.test(plain)
  const listed = commonOpeners.has(plain) || countNouns.has(plain) || roleNouns.has(plain) || verbForm(plain) !== null
  if (/^\s+\d/u.test(rest)) return /ings?$/u.test(plain)
  if (/^[\s/]+(?:& )?\p{Lu}/u.test(rest)) return commonAdjectives.has(plain) || verbForm(plain)?.form === 'gerund'
  return listed || commonEnding.test(plain)
}

/** Words that are no part of the name behind them. */
const commonAdjectives = new Set(
  'clean full current valid enhanced basic new several various multiple all both two three four five six seven eight nine ten weekly monthly daily annual regular successful member trustee chair treasurer secretary representative winner winning experienced former registered level'.split(
    ' ',
  ),
)
