import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds, KnownQuantity } from '../../grounds.ts'
import { sharesHonour } from '../../names/shares-honour.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isStated } from '../../wording/has-provenance.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { saysAll } from '../../wording/says-all.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'
import { wordStem } from '../../wording/word-stem.ts'
import { ranking } from '../../words/reach/bold-terms.ts'
import { equalReach } from '../../words/reach/equal-reach.ts'
import { scopeTerms } from '../../words/reach/scope-terms.ts'

const totals = /\b(?:all|every|everyone|everybody|everywhere|everything|always|each|entire|whole|total|both)\b/iu
/** Phrases that mean more than their words: only the phrase itself supports them. */
const idioms =
  /\b(?:end[- ]to[- ]end|from the ground up|top[- ]to[- ]bottom|front[- ]to[- ]back|a?round[- ]the[- ]clock|second to none|at scale|real[- ]time|high[- ]\p{L}+|no[- ]one else|one and only)\b/iu
const light = new Set(
  'across throughout for in to at over within of the our its my this that with without any as am be being been became was were is a an than by is now are one'.split(
    ' ',
  ),
)

/** Words that widen reach, claim all the credit, or rank above others, when the evidence has none of their meaning. */
export function checkScope(claim: Claim, grounds: Grounds): Finding[] {
  return scopeTerms.flatMap(({ kind, pattern, say, mild }) =>
    [...claim.plain.matchAll(pattern)]
      .filter((match) => !(bestowed.test(match[0]) && sharesHonour(claim, grounds)))
      .filter(
        (match) =>
          !isInName(match, claim) &&
          !equalReach.some((same) => same.test(match[0]) && same.test(grounds.text.replace(neverAlone, ' '))),
      )
      .filter((match) => !isStatedPhrase(match[0], grounds) && !isHarmless(claim, match[0], match.index, grounds))
      .map((match) =>
        finding(
          claim,
          { start: match.index, end: match.index + match[0].trimEnd().length },
          {
            kind,
            level: mild && !isFar(match, claim, grounds) && !isOwnRank(match, claim, grounds) ? 'underline' : 'flag',
            why: `The evidence does not say ${say}.`,
          },
        ),
      ),
  )
}

/** "Higher National Diploma", "Regional Interpreter Award": a word of a name, which the names are checked for. */
function isInName({ 0: said, index }: RegExpExecArray, { plain }: Claim): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(said)) return false
  return (
    /\p{Lu}[\p{L}]+ $/u.test(plain.slice(0, index)) ||
    (index > 0 && /^ \p{Lu}\p{Ll}/u.test(plain.slice(index + said.length)))
  )
}

/** Working for oneself. */
const independent =
  /\b(?:freelanc\p{L}*|self-?employed|sole trader|owner|founder|own (?:business|firm|company)|contractor)\b/iu

/** "I am the best welder": a rank claimed of oneself, where the evidence ranks nothing. */
function isOwnRank(match: RegExpExecArray, { plain }: Claim, { text }: Grounds): boolean {
  return (
    /^the (?:very )?(?:best|most|only|biggest|largest|greatest|highest|fastest|quickest|strongest|finest|top|youngest|leading|foremost)\b/iu.test(
      match[0],
    ) &&
    /\bI(?:'m| am| was|'ve been| have been| became)(?: (?:also|now|still|one of))? $/u.test(
      plain.slice(0, match.index),
    ) &&
    !/\b(?:best|most|only|sole|top|first|winner|won|\p{L}{3,}est|leading|record|ranked|number one)\b/iu.test(text)
  )
}

/** Ways to say that nobody else did it. */
const alone =
  /\b(?:alone|lone|solo|unaccompanied|unaided|single-handed(?:ly)?|by myself|on my own|without (?:any )?help)\b/iu

/** "single-author", "sole carer": one and no other. */
const singly = /\b(?:single[ -](?!hand)\p{L}|sole\b|solo\b)/iu

/** "never on my own" says that others were there. */
const neverAlone =
  /\b(?:never|not|rarely|no longer) (?:on my own|alone|by myself|unaccompanied|unaided|solo|single-handed(?:ly)?)\b/giu

/** "mostly alone" says that others were there at times: alone may be said of it in short. */
const mostlyAlone =
  /\b(?:mostly|mainly|largely|usually|often|sometimes|partly|nearly|almost) (?:on my own|alone|by myself|unaccompanied|unaided|solo|single-handed(?:ly)?)\b/iu

/** The evidence itself says that something did not happen. */
const none = /\b(?:no|none|not|never|without|zero|nil|0|clean|spotless|flawless)\b|-free\b|n['’]t\b/iu

const extents =
  /^(?:company|organi[sz]ation|firm|business|group|region|country|county|nation|school|hospital|trust|network|fleet|industry|sector|council|city|town|university|department|division|site|sites|branch|branches|estate|world|Europe|UK|Britain|England|Scotland|Wales|Ireland|Germany|France|Spain|America|US|state|area|borough|district|site|plant|factory|board|units?|schools|hospitals|countries)$/iu

/** "throughout the company", "across Europe", "in every branch": a place or body as far as which the evidence does not go. */
function isFar(match: RegExpExecArray, claim: Claim, grounds: Grounds): boolean {
  const [said] = match
  if (!/\b(?:across|throughout|every|whole|entire|all)\b/iu.test(said)) return false
  const from = match.index
  const until = from + said.length + 24
  const words = claim.words.filter(({ start }) => start >= from && start < until).slice(0, 6)
  const at = words.findIndex(({ text }) => extents.test(text))
  const between = words
    .slice(0, Math.max(0, at))
    .every((word) => isNeutral(word) || light.has(word.word) || totals.test(word.word) || isStated(word, grounds))
  const place = words[at]
  return place !== undefined && between && !isStated(place, grounds) && !extentsOf(grounds)
}

/** The evidence names a reach of its own, in whatever words. */
function extentsOf({ text }: Grounds): boolean {
  return /\b(?:across|throughout|every|whole|entire|all|-wide|nationwide|worldwide|national(?:ly)?|regional(?:ly)?)\b/iu.test(
    text,
  )
}

const bestowed = /^(?:named|voted|elected|crowned|hailed|singled out|selected|chosen|picked)\b/iu

/** "never on my own" states the contrary. */
const denied = /\b(?:never|not|no longer|hardly ever|rarely) $/u

function isStatedPhrase(said: string, grounds: Grounds): boolean {
  const known = grounds.text.toLowerCase().split(said.trim().toLowerCase())
  if (known.length > 1) return !known.slice(0, -1).every((before) => denied.test(before))
  if (/\bfirst\b/iu.test(said))
    return /\bfirst\b(?! (?:aid|author|class|degree|year|line|language))/iu.test(grounds.text)
  if (sharesSuperlative(said, grounds)) return true
  if (foremost.test(said)) return ranking.test(grounds.text)
  if (idioms.test(said)) return false
  const period = ofThePeriod.exec(said)?.[1]
  if (period)
    return new RegExp(`\\bof (?:the|our) ${period}\\b`, 'iu').test(grounds.text) || honoured.test(grounds.text)
  const words = claimWords(said).filter(({ word }) => !light.has(word))
  if (words.length === 0) return true
  if (totals.test(said)) {
    const things = words.filter((word) => !totals.test(word.word) && !isNeutral(word))
    return totals.test(grounds.text) && things.every((word) => isStated(word, grounds))
  }
  return (
    words.every((word) => isStated(word, grounds)) &&
    words.some((word) => !isNeutral(word) || grounds.stems.has(word.stem))
  )
}

/** "the best": a rank, which "good" is not. */
const foremost = /\bbest$/iu

/** "driver of the year": an honour, however the evidence has both words. */
const ofThePeriod = /\bof the (year|month|week|season)$/iu
const honoured =
  /^(?!.*\bof (?:the|our) (?:year|month|week|season|quarter)\b).*\b(?:award|prize|voted|named|chosen|elected|honou?r|winner)/isu

/** "my largest" from "the biggest": the same superlative in another word. */
function sharesSuperlative(said: string, { words }: Grounds): boolean {
  const base = (word: string) => (/^\p{L}{3,}est$/u.test(word) ? wordStem(word.replace(/(.)\1est$|est$/u, '$1')) : null)
  const wanted = claimWords(said).flatMap(({ word }) => base(word) ?? [])
  const given = words.flatMap(({ word }) => base(word) ?? [])
  return wanted.some((one) =>
    given.some((other) => one === other || synonymsOf(one).has(other) || synonymsOf(other).has(one)),
  )
}

/** What the evidence gives by the piece may be said of each: "per frame", "a tour", "for each pupil". */
const distributes =
  /\b(?:per|each|every)\b|\d\s?\/\s?\p{L}|\b(?:minutes?|hours?|seconds?|pounds?|euros?|£\d+|€\d+) an? \p{L}+/iu

/** A share of nine tenths or "most" supports "nearly every". */
function isMost({ quantities, text }: Grounds): boolean {
  return (
    quantities.some(({ unit, value }) => unit === '%' && value >= 85) ||
    /\b(?:most|all but|majority|nearly all|almost all)\b/iu.test(text)
  )
}

/** The evidence gives a change of a fifth or more in numbers: then it may be called considerable. */
function isLargeChange({ quantities, text }: Grounds): boolean {
  if (!/\b(?:from|to|by|fell|rose|grew|cut|(?:reduc|increas)\p{L}+)\b/iu.test(text)) return false
  return quantities.some((one, at) => {
    const next = quantities[at + 1]
    if (one.unit === '%' && one.prep === 'by') return one.value >= 20
    if (one.unit === 'x') return one.value >= 1.5
    if (!next || !/^[^.;]{0,12}\bto\b[^.;]{0,8}$/u.test(text.slice(one.end, next.start))) return false
    const [from, to] = [inSeconds(one), inSeconds(next)]
    if (from.unit !== to.unit || from.value <= 0 || to.value <= 0) return false
    return Math.max(from.value, to.value) / Math.min(from.value, to.value) >= 1.25
  })
}

const secondsIn: Readonly<Record<string, number>> = { month: 2_629_800, day: 86_400, second: 1 }

/** Lengths of time in one unit; other quantities as they are. */
function inSeconds({ unit, value }: KnownQuantity): { unit: string | null; value: number } {
  const seconds = secondsIn[unit ?? '']
  return seconds === undefined ? { unit, value } : { unit: 'second', value: value * seconds }
}

/** "in 2015 alone", "in that summer alone": then already, and no one by himself. */
const onlyThen =
  /\b(?:in|during|over|by|since|last|this|that|the|of) (?:(?:the|that|this|last|first|second|third|past|my) ){0,2}(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|year|month|week|season|term|quarter) $/iu

/** "by direct deposit alone" from "direct deposit only": by nothing else. */
function isOnlyMeans({ plain }: Claim, at: number, { text }: Grounds): boolean {
  const thing = /(\p{L}+) $/u.exec(plain.slice(0, at))?.[1] ?? ''
  return new RegExp(
    `\\b(?:only|just|solely|exclusively) (?:by |with |in |on )?(?:\\p{L}+ ){0,2}${thing}|${thing} (?:only|alone)\\b`,
    'iu',
  ).test(text)
}

const ends = /^(?:the|my|our|its|their) (?:very )?\p{L}+(?:est|st)$/iu

/** "the youngest four and the oldest nine" from "children from 4 to 9": an end of a range, told with its number. */
function isEndOfRange(claim: Claim, said: string, at: number, { texts }: Grounds): boolean {
  if (!ends.test(said)) return false
  const one = claim.quantities.find(({ start }) => start >= at && start < at + said.length + 30)
  return (
    one !== undefined &&
    texts.some(({ text, quantities }) =>
      quantities.some((low, index) => {
        const high = quantities[index + 1]
        return (
          high !== undefined &&
          /^\s*(?:to|-|–|and|bis|à|a)\s*$/u.test(text.slice(low.end, high.start)) &&
          (low.face === one.face || high.face === one.face)
        )
      }),
    )
  )
}

/** "across the ward" with a ward in hand is handled above; here: "every Thursday" is how often, "for the first time", "at first". */
function isHarmless(claim: Claim, said: string, at: number, grounds: Grounds): boolean {
  const after = claim.plain.slice(at + said.length, at + said.length + 24)
  const before = claim.plain.slice(Math.max(0, at - 14), at)
  if (/\b(?:nearly|almost|practically|virtually|not) $/iu.test(before) && isMost(grounds)) return true
  if (
    /^on my own$/iu.test(said) &&
    independent.test(grounds.text) &&
    /\b(?:set|setting|sets|struck|went|work\p{L}*|been|am|was)\b[^.;,]{0,20}$/iu.test(claim.plain.slice(0, at))
  )
    return true
  if (/^alone$/iu.test(said) && (onlyThen.test(claim.plain.slice(0, at)) || isOnlyMeans(claim, at, grounds)))
    return true
  if (/^on my own$/iu.test(said) && /^ account\b/iu.test(after) && independent.test(grounds.text)) return true
  if (/\ball$/iu.test(said.trim()) && /^ but (?:an?|one|two|three|four|five|\d)/iu.test(after)) return true
  if (
    /^strong$/iu.test(said) &&
    /(?:\b(?:was|were|is|are)\s)?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|hundred)[\s-]$/iu.test(
      before,
    )
  )
    return true
  if (
    /^(?:in )?all$/iu.test(said.trim()) &&
    /(?:, |\d |[a-z] in )$/iu.test(`${before}${/^in/iu.test(said) ? 'x in ' : ''}`) &&
    /^(?:\s*(?:[,.;:)]|$)| (?:in|at|by|with|on|within|from|filed|told)\b)/iu.test(after)
  )
    return true
  if (/^all$/iu.test(said) && /^ (?:told|in all)\b/iu.test(after)) return true
  if (/^every$/iu.test(said) && /^ (?:so often|now and)/iu.test(after)) return true
  if (/^in all\b/iu.test(said) && /\ball $/iu.test(before)) return true
  if (/^myself$/iu.test(said) && /\bfor $/iu.test(before)) return true
  if (/\bwithout any\b/iu.test(said) && mostlyAlone.test(grounds.text)) return false
  if (
    alone.test(said) &&
    (/\b(?:never|not|rarely) $/iu.test(before) || alone.test(grounds.text.replace(neverAlone, ' ')))
  )
    return true
  if (/^whole$/iu.test(said) && /\b(?:as a|on the) $/iu.test(before)) return true
  if (/^the only$/iu.test(said) && singly.test(grounds.text)) return true
  if (/^the only$/iu.test(said) && alone.test(grounds.text.replace(neverAlone, ' '))) return true
  if (isEndOfRange(claim, said, at, grounds)) return true
  if (/^(?:went|go\p{L}*) live$/iu.test(said) && /\b(?:launch|go-live|opened|released|introduc)/iu.test(grounds.text))
    return true
  if (/\b(?:taken up|adopted|roll\p{L}*[- ]?out)\b/iu.test(said))
    return (
      (/^(?:taken up|adopted)$/iu.test(said) &&
        !/\b(?:across|throughout|everywhere|widely)\b/iu.test(claim.plain.slice(at)) &&
        /\b(?:used|in use|run|followed) (?:in|by|at|across|throughout)\b|\b(?:took|taken) over\b/iu.test(
          grounds.text,
        )) ||
      /\b(?:adopt\p{L}*|roll\p{L}*[- ]?out|taken up|took (?:it|them) up)\b/iu.test(grounds.text) ||
      (/out$/iu.test(said) && /\b(?:introduc|implement|launch|deploy)/iu.test(grounds.text))
    )
  if (/\b(?:each|every)\b/iu.test(said) && distributes.test(grounds.text)) return true
  if (/^(?:all|each|every)\b/iu.test(said) && saysAll(grounds.text)) return true
  if (
    /\ball (?:these|those|the|this|that)$|\b(?:in|over|for|during|through) all (?:these|those|the|this|my)$/iu.test(
      said.trim(),
    )
  )
    return /^\s*(?:\p{L}+ )?(?:years?|months?|weeks?|days?|time|period|while)\b/iu.test(after)
  if (/\b(?:each|every) hundred\b|\b(?:of each|each of)\b/iu.test(said + after.slice(0, 4))) return true
  if (/^all$/iu.test(said) && /^ (?:two|three|four|\d) shifts?\b/iu.test(after)) return false
  if (/\b(?:each|every)$/iu.test(said.trim()) || /^(?:every|each|all)$/iu.test(said))
    return /^\s*(?:\p{L}+ )?(?:minute|hour|day|night|morning|evening|weekday|week|weekend|fortnight|month|quarter|term|year|other|second|third|fourth|fifth|\d|two|three|four|five|six|ten|mon|tue|wed|thu|fri|sat|sun|summer|winter|spring|autumn|shift|time)/iu.test(
      after,
    )
  if (/^without\b/iu.test(said) && none.test(grounds.text)) return true
  if (/^(?:considerabl|significant|substantial|marked)/iu.test(said)) return isLargeChange(grounds)
  if (/\bin use\b|\bused\b/iu.test(said))
    return (
      /\b(?:adopt\p{L}*|in use|used? by)\b/iu.test(grounds.text) &&
      !/widely|everywhere|across|throughout|general|common/iu.test(said)
    )
  if (/(?:in|at|for|on|of) (?:each|every) (?:\p{L}+)$/iu.test(said))
    return /(?:day|week|month|year|night|morning|shift|weekend|summer)$/iu.test(said)
  if (/^(?:across|throughout)/iu.test(said))
    return /\b(?:years?|months?|career|time|course|period|day|week)\b/iu.test(said + after.slice(0, 10))
  if (/^(?:personally|myself)$/iu.test(said))
    return !/\b(?:jointly|together|with (?!merit|distinction|honours)|team|(?:help|assist|support|coach|instruct|commission)\p{L}*|part of|alongside|colleagues?|between us|(?:co-|guid|train|supervis|arrang)\p{L}+|by (?:our|the|an?) \p{L}+|talked|talking|taught|oversaw)\b/iu.test(
      grounds.text,
    )
  if (/first$/iu.test(said))
    return new RegExp(`first ${/^\s*(\p{L}*)/u.exec(after)?.[1] || '-'}`, 'iu').test(grounds.text)
  return /\bnot\s$/iu.test(before)
}
