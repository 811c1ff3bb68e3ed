import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { isDoer } from '../telling/is-doer.ts'

/** "each of them", "nine of those years": some of several that were named before. */
const someOf =
  /\b(?:each|both|all|some|most|many|several|none|half|one|two|three|four|five|six|seven|eight|nine|ten|\d+|neither|either) of (?:them\b|(?:these|those)\b(?! (?:who|which|that|with|in|we|I)\b)(?: (?<noun>\p{Ll}{3,}))?)/gu

/** "after it opened", "before it closed": when something began or ended that the sentence does not name. */
const sinceIt =
  /\b(?:after|before|since|until|till|once|when) it (?:was |had |has |had been |was first )?(?:opened|closed|started|began|ended|launched|merged|moved|reopened|finished|introduced|installed|built|set up|rolled out|went live|came in|taken over)\b/u

/** "under that scheme", "in the first year of this contract". What is near in time ("this year") needs no name. */
const thatOne =
  /\b(?:in|of|at|by|for|during|after|before|from|on|under|with|to|within|through|about) (?:that|this|those|these) (?<noun>\p{Ll}{3,})\b/gu

const needsNoName =
  /^(?:year|month|week|term|season|summer|winter|spring|autumn|quarter|morning|order|way|kind|sort|type|level|size|age|point|respect|area|field|who|which|that|are|were|was|had|have|has|can|could|will|would|may|might|need|work|want|live|came|come|find)$/u

/**
 * Whether a sentence speaks inside of what only a sentence before it could name: "Healing times fell in the two years after it opened", "I closed two of those mills", "Waste halved under that scheme".
 */
export function pointsInside(text: string): boolean {
  const own = text.replace(/“[^”]*”/gu, '“”')
  if (
    [...own.matchAll(someOf)].some(({ index, groups }) => {
      const before = own.slice(0, index)
      return groups?.noun ? !namesBefore(before, groups.noun) : !namesSeveral(before)
    })
  )
    return true
  if (
    /\b(?:for|of|on|from|through|because of) this (?:work|project|role|job|post|effort|service)\b/u.test(own) &&
    !/\b(?:work|project|role|job|post|effort|service)\b.*\bthis (?:work|project|role|job|post|effort|service)\b/u.test(
      own,
    )
  )
    return true
  const since = sinceIt.exec(own)
  if (someThere.test(own) || theOne.test(own) || wereAt.test(own) || namesNobody(own) || namesNothing(own)) return true
  const opener = verbForm(tokens(own)[0]?.word ?? '')?.form
  if (
    since &&
    opener !== 'past' &&
    opener !== 'base' &&
    !/\b(?:I|we|they) \p{Ll}|^It /u.test(own.slice(0, since.index))
  )
    return true
  return [...own.matchAll(thatOne)].some(({ index, groups }) => {
    const noun = groups?.noun ?? ''
    const before = own.slice(0, index)
    if (needsNoName.test(noun))
      return /^\p{L}+ that (?:year|month|season)/u.test(own.slice(index)) && !/\d{4}/u.test(before)
    return !namesBefore(before, noun)
  })
}

/** "Two of the children went home", "Some of the signs are still up": which, only the line before could say. */
const someThere =
  /^(?:Some|Most|Many|Several|Both|Half|None|One|Two|Three|Four|Five|Six|\d+) of the (?!(?:first|last|largest|biggest|oldest|few|team|staff|work|time|day|week|year|country|world)\b)\p{Ll}+s?(?:ren|men)? (?:are|were|is|was|have|has|had|went|came|now|still|stayed|got|took|\p{Ll}+ed)\b/u

/** "The eldest is nine": of which family. */
const theOne =
  /^The (?:eldest|oldest|youngest|elder|older|younger|other|others|rest|first|second|third|last|former|latter)(?: one)? (?:is|are|was|were|has|have|had|came|went)\b/u

/** "By spring we were at 94%": of what. */
const wereAt =
  /\b(?:we|I) (?:were|was|are|am|stood|stand|got|rose|fell) (?:at|up to|down to|to) (?:about |over |nearly )?\d/u

const persons =
  /^(?:mother|father|mum|mam|dad|parent|woman|man|lady|girl|boy|child|baby|daughter|son|sister|brother|wife|husband|partner|aunt|uncle|nan|grandmother|grandfather|gran|grandad|granddad|pupil|patient|client|resident|tenant|customer|guest|student|colleague|friend|neighbour|boss|owner|passenger|visitor|somebody|someone|everybody|everyone|anybody|nobody|one|who|whoever|person|dog|horse|cat|mare|cow|king|queen|he|she)$/u

/** "Two children went home to her": a person who is not named before. A title or a name is as good. */
function namesNobody(own: string): boolean {
  const found = /(?<![“"])\b(?:he|she|him|her|his|hers)\b/u.exec(own)
  if (!found) return false
  const before = tokens(own.slice(0, found.index))
  return !before.some(
    ({ word, text }, at) =>
      persons.test(word) || roleNouns.has(word) || isDoer(word) || (at > 0 && /^\p{Lu}\p{Ll}/u.test(text)),
  )
}

/** "I make their tea", "I have done it for two years": nothing stands before the pronoun that it could mean. */
function namesNothing(own: string): boolean {
  const found =
    /(?<![“"'’])\b(?:(?<several>them|their|theirs)|(?<=\p{Ll} )it(?= (?:and|for|since|until|every|all|with|in|on|at|too|again|myself|ourselves)\b|[.,;]|$))(?![\p{L}’'])/u.exec(
      own,
    )
  if (onlyPeople(own)) return true
  if (!found) return false
  const before = tokens(own.slice(0, found.index))
  return (
    before.length > 0 &&
    before.length < 6 &&
    before.every(({ word }, at) => isNoThing(word, before[at - 1]?.word ?? ''))
  )
}

/** "I watched the chemist test it for chlorine": somebody is no "it", and nothing else stands before. */
function onlyPeople(own: string): boolean {
  const { before } = /^(?:(?:I|We) )?\p{L}+ (?:the|an?|my|our) (?<before>\p{Ll}+) \p{Ll}+ it\b/u.exec(own)?.groups ?? {}
  return before !== undefined && (roleNouns.has(before) || isDoer(before))
}

const isNoThing = (word: string, before: string): boolean =>
  small.test(word) ||
  (verbForm(word) !== null &&
    !/^(?:an?|the|my|our|his|her|this|that|every|each|all|some|no|of|in|on|at|for|with|to|\d+)$/u.test(before))

/** Words that name nothing. */
const small =
  /^(?:i|we|also|now|still|later|then|soon|have|has|had|am|was|were|been|be|do|did|does|can|could|will|would|not|never|always|often|once|twice|usually|sometimes|and|to|up|out|off|on|over|down|back|after|for|with|by|from|of|in|at|into|done|gone|seen|taken|given|\p{L}+ly)$/u

/** The noun itself, or one of the same stem. */
const namesBefore = (before: string, noun: string): boolean =>
  tokens(before).some(({ word }) => word.slice(0, 4) === noun.slice(0, 4))

/** Several of something, or a row. */
const namesSeveral = (before: string): boolean =>
  / and /u.test(before) ||
  tokens(before).some(
    ({ word }) =>
      (/[^suia]s$/u.test(word) && !/^(?:is|was|has|does|always|perhaps|sometimes)$/u.test(word)) ||
      /^(?:people|children|staff|women|men|families|cattle|sheep|horses|crew|team|class|group|ones|dozen|few|many|several)$/u.test(
        word,
      ),
  )
