import { demonyms } from '../grounding/words/demonyms.ts'
import { lowerCaseTools } from '../grounding/words/lower-case-tools.ts'
import { plainCapitals } from '../grounding/words/plain-capitals.ts'
import { verbForm } from './verb-form.ts'

/** Brands that are also everyday words. */
const brands = new Set(['excel', 'word', 'access', 'outlook', 'teams', 'sage', 'notion', 'slack', 'office', 'windows'])

/**
 * A phrase as it stands inside a sentence: "Weekly reviews" → "weekly reviews". Its capital stays where the first word is known for a name, or the next
 * one has a capital too ("Welsh", "Power BI").
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
  if (/^[\s/]+(?:& )?\p{Lu}/u.test(rest)) return commonAdjectives.has(plain) || verbForm(plain)?.form === 'gerund'
  return true
}

/** Words that are no part of the name behind them. */
const commonAdjectives = new Set(
  'clean full current valid enhanced basic new several various multiple all both two three four five six seven eight nine ten weekly monthly daily annual regular successful member trustee chair treasurer secretary representative winner winning experienced former registered level'.split(
    ' ',
  ),
)
