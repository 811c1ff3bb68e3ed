import { lowerCaseTools } from '../../grounding/words/names/lower-case-tools.ts'
import { plainCapitals } from '../../grounding/words/names/plain-capitals.ts'
import { countries, regions } from '../../importing/words/place-names.ts'
import { demonyms } from '../../text/countries/demonyms.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { countNouns } from './count-nouns.ts'
import { isCompoundPlural } from './is-compound-plural.ts'
import { products } from './products.ts'
import { roleNouns } from './role-nouns.ts'

/** Brands that are also everyday words. */
const brands = new Set(['excel', 'word', 'access', 'outlook', 'teams', 'sage', 'notion', 'slack', 'office', 'windows'])

/** Bodies and treaties by one word, which no dictionary has. */
const bodies = new Set(
  'schengen ofsted ofqual ofcom estyn acas unison unicef unesco interpol mencap nacro relate samaritans'.split(' '),
)

/**
 * A phrase as it stands inside a sentence: "Weekly reviews" → "weekly reviews". Its capital stays where the first word is known for a name, or the next
 * one has a capital too ("Welsh", "Power BI").
 */
export function loweredPhrase(phrase: string): string {
  const first = /^\p{Lu}\p{Ll}+(?:[-’']\p{Ll}+)*(?!-\p{L}|[\p{L}\d])/u.exec(phrase)?.[0]
  if (/^(?:A|An|The) [\p{Ll}\d]/u.test(phrase)) return phrase.charAt(0).toLowerCase() + phrase.slice(1)
  if (!first || !isCommon(first.toLowerCase(), phrase.slice(first.length))) return phrase
  return first.toLowerCase() + phrase.slice(first.length)
}

function isCommon(word: string, rest: string): boolean {
  const plain = word.replace(/['’].*$/u, '')
  if (plain === 'key') return true
  if (products.has(plain) || bodies.has(plain)) return false
  if (plain === 'new' && /^ \p{Lu}/u.test(rest)) return false
  if (plain === 'garda' || (/^ (?:Certificate|Cert|Diploma)\b/u.test(rest) && plain === 'leaving')) return false
  if (joinsTitle(rest)) return false
  if (courseNames.test(word) && /^ (?:to|of|and|in) (?:\p{Ll}+ )?\p{Lu}\p{Ll}/u.test(rest)) return false
  if (/^ (?:\d{1,2} )?(?:19|20)\d{2}/u.test(rest) && monthNames.test(plain)) return false
  if (/^ \d/u.test(rest) && grades.has(plain)) return false
  if (countries.has(plain) || regions.has(plain)) return false
  if (demonyms.has(plain) || lowerCaseTools.has(plain) || (plainCapitals.has(plain) && plain.length < 4)) return false
  if (plain.includes('-') && /^, \p{Ll}/u.test(rest)) return true
  if (/^, \p{Ll}/u.test(rest) && !brands.has(plain)) return true
  if (/^\s*(?:[(,;:–—]|$)/u.test(rest) && !ordinary(plain)) return false
  if (brands.has(plain) && !/^\s+(?:of|in|for|with|and|to|control|processing|management|work|\p{Ll}+s)\b/u.test(rest))
    return false
  if (
    /^(?:january|february|march|april|june|july|august|september|october|november|december|\p{L}+days?)$/u.test(plain)
  )
    return plain.length < 6 || /^(?:mid|work|week|birth|bank-holi)/u.test(plain)
  if (/^[\s/]+(?:& )?\p{Lu}/u.test(rest))
    return (
      commonAdjectives.has(plain) ||
      /-(?:driven|led|focus+ed|minded|oriented|based|trained|qualified|facing|motivated|savvy|aware|served)$/u.test(
        plain,
      ) ||
      (verbForm(plain)?.form === 'gerund' &&
        !/^ (?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|Card|Certificate|Award|Diploma|Passport|Permit|Ticket)/u.test(rest)) ||
      (/^ \p{Lu}{2,}(?![\p{L}\d])/u.test(rest) && countNouns.has(plain))
    )
  return true
}

/** "Moving and Handling": an ordinary word with a capital behind the "and" is of the same title. */
const joinsTitle = (rest: string): boolean => {
  const other = /^ (?:and|&) (?<other>\p{Lu}\p{Ll}+)/u.exec(rest)?.groups?.other?.toLowerCase() ?? ''
  return other !== '' && !brands.has(other) && !products.has(other) && ordinary(other)
}

const monthNames = /^(?:march|may)$/u

/** Words that begin names of courses, before another capital: "Introduction to Botany". */
const courseNames =
  /^(?:introduction|return|principles|foundations|fundamentals|nursing|ethics|philosophy|theory|elements)$/iu

/** What a number behind it makes a name: "Class 1", "Year 4". */
const grades = new Set('class level band grade year stage tier category group zone unit ward phase'.split(' '))

/** A word alone is taken for a name ("Igbo (fluent)") unless a table or its ending tells that it is none. */
const ordinary = (word: string): boolean =>
  verbForm(word) !== null ||
  roleNouns.has(word) ||
  countNouns.has(word) ||
  countNouns.has(word.replace(/s$/u, '')) ||
  commonAdjectives.has(word) ||
  isCompoundPlural(word) ||
  /(?:ing|tion|sion|ment|ness|ity|ance|ence|ancy|ency|ship|ive|ed|ly|ous|able|ary|ory|ery|ism|age|ware|work|care|hood|tics|logy|graphy)s?$/u.test(
    word,
  )

/** Words that are no part of the name behind them. */
const commonAdjectives = new Set(
  'clean full current valid enhanced basic new several various multiple all both two three four five six seven eight nine ten weekly monthly daily annual regular successful key member trustee chair treasurer secretary representative winner winning experienced former level'.split(
    ' ',
  ),
)
