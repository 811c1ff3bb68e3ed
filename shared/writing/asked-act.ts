import { nounVerbs } from '../composing/verbs/noun-verbs.ts'
import { type Token, tokens } from '../text/tokens.ts'
import { type VerbForm, verbForm } from '../text/verbs/verb-form.ts'
import { pastParticiple } from './past-participle.ts'

/** Words after a verb that show it to be one: "leading a team" and not "leading edge". */
const openers = new Set(
  `a an the to with in on at for across under within as from into through over between against towards up out all both more multiple several various new high large complex
  every each any different other
  how what whether others`.split(/\s+/u),
)

/** What acts are done to or with; after a word that may be a noun they prove nothing. */
const objects = new Set(
  `people patients students children pupils clients customers staff teams colleagues others users adults families stakeholders suppliers
  software code data budgets reports`.split(/\s+/u),
)

/** After a word that may be a noun these make it one: "provision for pupils", "grade 6 in Maths". */
const afterNoun = /^(?:in|for|from|of|by|at|under|within|\d+)$/u

/** Words in "-ing" that more often stand before a noun or alone: "operating systems", "driving licence". General knowledge. */
const nounish = new Set(
  `accounting banking boarding building catering cleaning clothing coaching computing consulting cooking counselling counseling driving engaging engineering fundraising hearing inspiring
  housing learning living manufacturing marketing mentoring modelling modeling monitoring networking nursing operating painting planning processing programming prototyping publishing
  purchasing reading recruiting reporting safeguarding sampling scheduling screening sourcing swimming teaching testing trading training welding working`.split(
    /\s+/u,
  ),
)

/** Bases that are more often adjectives at the start of a line: "close collaboration", "open to change". */
const adjectives = new Set(
  `clean clear close complete correct direct double lower mature open perfect present right secure sound`.split(' '),
)

/** Verbs that say how someone is or feels rather than what they did. */
const states = new Set(
  `appreciate be believe care continue demonstrate enjoy feel have hold know like live look love need possess prefer show thrive understand want wish`.split(
    /\s+/u,
  ),
)

const using: VerbForm = { base: 'use', form: 'gerund' }

interface Verb extends Token {
  readonly base: string
}

/**
 * What someone would have done, from words that name an act: "leading and training field teams" → "led and trained field
 * teams", "explain science" → "explained science". Null when they may name a thing. `sure` when what stands before leaves
 * no doubt ("experience monitoring …").
 */
export function askedAct(text: string, form: VerbForm['form'], sure = false): string | null {
  const words = tokens(text)
  const verbs = leadingVerbs(text, words, form)
  const last = verbs.at(-1)
  const next = words[words.findIndex((word) => word.start === last?.start) + 1]
  if (!last || !next || verbs.some(({ base }) => states.has(base))) return null
  if (/^(?:and|or|of|skills?|experience)$/u.test(next.word)) return null
  if (!sure && verbs.length === 1 && !isAct(last, next, form)) return null
  return verbs.reduceRight(
    (changed, { base, start, end }) => changed.slice(0, start) + pastParticiple(base) + changed.slice(end),
    text,
  )
}

/** The verbs of one form that the words begin with: "plan, deliver and review". An adverb may stand before. */
function leadingVerbs(text: string, words: readonly Token[], form: VerbForm['form']): Verb[] {
  const verbs: Verb[] = []
  let end = 0
  for (const word of words) {
    if (/^(?:and|or)$/u.test(word.word)) continue
    const between = text.slice(end, word.start)
    if (verbs.length > 0 && !/^\s*(?:,|,?\s*(?:and|or))\s*$/u.test(between)) break
    const known = word.word === 'using' ? using : verbForm(word.word)
    if (known?.form === form) verbs.push({ ...word, base: known.base })
    else if (verbs.length > 0 || !/..ly$/u.test(word.word)) break
    else continue
    end = word.end
  }
  return verbs
}

function isAct({ word, base }: Verb, next: Token, form: VerbForm['form']): boolean {
  const opened = openers.has(next.word) || /^\d/u.test(next.word)
  if (form === 'gerund') return opened || !nounish.has(word)
  if (adjectives.has(base) || (nounVerbs.has(base) && afterNoun.test(next.word))) return false
  return opened || (form === 'base' && objects.has(next.word)) || (form === 'base' && !nounVerbs.has(base))
}
