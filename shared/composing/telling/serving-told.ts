import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { countNouns } from '../phrases/count-nouns.ts'
import { isNoBody } from '../phrases/is-no-body.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'
import { inPast } from './in-past.ts'
import type { Phrase } from './phrase.ts'
import type { PhrasePlace } from './phrase-place.ts'
import { turning } from './turning.ts'
import { worked } from './worked.ts'

/** Offices and professions: "Link nurse for tissue viability" at work, "Community pharmacist with nine years …" of a profile. */
export function servingTold(given: string, place: PhrasePlace): Phrase | null {
  const own = given
    .replace(stillOpen, ' since $<from>')
    .replace(heldAt, (line, what: string, where: string) => (isNoBody(where) ? line : `${what} at ${where} since `))
  const phrase = (place.entry === null ? own.replace(/ \| .*$/u, '') : own).replace(taught, '$<who> in $<what>')
  if (/\b(?:style|user|study|travel|reference|field) guide\b/iu.test(phrase)) return null
  if (
    isCalled(phrase) ||
    /^(?:[\p{L}-]+ ){0,2}(?:liaison|contact) (?:with|between)\b|^support (?:with|to)\b/iu.test(phrase) ||
    /^\p{Lu}\p{L}+['’]s \p{Lu}[^,]*(?:,|$)/u.test(phrase)
  )
    return null
  const first = tokens(phrase)[0]?.word ?? ''
  const head = phraseHead(phrase)?.word ?? ''
  const turned = place.entry === null ? phrase.replace(turning, '') : phrase
  const noun =
    roleNouns.has(head) ||
    roleNouns.has(phraseHead(turned)?.word ?? '') ||
    (place.entry === null && isSomeone(phrase)) ||
    (place.entry === null && roleNouns.has(first) && /^\S+ de /u.test(phrase)) ||
    roleNouns.has(
      phraseHead(turned.replace(/^(?:\p{L}[\p{L}-]*(?:,| and| &)? ){1,4}?(?=\p{L}+(?: with| who| of|,|$))/u, ''))
        ?.word ?? '',
    ) ||
    (place.entry === null &&
      [head, phraseHead(turned)?.word ?? ''].some(
        (word) => /(?:ator|ist|ian|eer)$/u.test(word) && !countNouns.has(word),
      ))
  const second = tokens(phrase)[1]?.word ?? ''
  const office =
    (second === '' ||
      /^(?:of|for|on|to|in|at|with|and|from)$/u.test(second) ||
      noun ||
      /(?:er|or|ist|ian)$/u.test(head)) &&
    /^(?:chair|head|lead|secretary|treasurer|trustee|governor|captain|deputy|preceptor|mentor|champion|representative|member)$/u.test(
      first,
    )
  if (verbForm(first)?.form === 'past' && !roleNouns.has(tokens(phrase)[1]?.word ?? '') && worked(place)) return null
  if ((!noun && !office) || /^(?:(?:un)?supervised|contracted|indirect|direct)\b.* contact$/iu.test(phrase)) return null
  const lowered = loweredPhrase(phrase)
    .replace(/^\p{Lu}(?=\p{Ll}+, \p{Ll})/u, (letter) => letter.toLowerCase())
    .replace(place.entry === null && !/ with /u.test(phrase) ? yearsAdded : /(?!)/u, ' with ')
    .replace(addedFigure, (whole: string, what: string) => (stretch.test(whole) ? whole : ` (${what})`))
  if (place.entry === null || !worked(place))
    return {
      kind: 'state',
      text: `I ${inPast(place) || hasEnded.test(phrase) ? 'was' : sinceThen.test(phrase) ? 'have been' : 'am'} ${(oneOffice.test(lowered) ? lowered : withIndefinite(lowered)).replace(heading, ', $1').replace(bareYears, '$<before> ($<years>)').replace(furtherDeed, spokenDeed)}`,
    }
  if (head === 'member') return { kind: 'act', text: `I ${inPast(place) ? 'was' : 'am'} ${withIndefinite(lowered)}` }
  const since = /\bsince (?:\p{L}+ )?\d{4}/u.test(phrase) && place.period !== 'ended'
  if (since)
    return {
      kind: 'act',
      text: `I have ${lesser.test(phrase) ? 'been' : 'served as'} ${lowered.replace(furtherDeed, spokenDeed)}`,
    }
  const dated = /\b(?:19|20)\d{2}\b/u.test(phrase)
  const once = dated || isDone.test(phrase)
  const so = once ? 'ended' : place.period === 'ongoing' && soOften.test(phrase) ? 'unknown' : place.period
  const be = { ended: 'was', ongoing: 'am', unknown: 'have been' }[so]
  if (once || wasRather.test(head) || lesser.test(phrase))
    return {
      kind: 'act',
      text: `I ${be} ${withIndefinite(lowered)
        .replace(stretch, ' for $1')
        .replace(dated ? /(?!)/u : isDone, ', which was $<done>')}`,
    }
  const serve = { ended: 'served', ongoing: 'serve', unknown: 'have served' }[so]
  return { kind: 'act', text: `I ${serve} as ${lowered.replace(furtherDeed, spokenDeed)}` }
}

/** Names of people that programmes and machines are called by as well. */
const alsoThings =
  /^(?:reader|runner|player|planner|blender|changer|user|scorer|writer|builder|ranger|maker|tracker|starter|explorer|walker|finder|scanner|guide|pilot|pioneer|scholar|host|partner)s?$/iu

/** "Accelerated Reader": what has a capital of its own and may be no person is a name. */
const isCalled = (phrase: string): boolean => {
  const head = phraseHead(phrase)
  return (
    head !== null &&
    head !== undefined &&
    alsoThings.test(head.word) &&
    / \p{Lu}/u.test(` ${phrase.slice(1)}`) &&
    /^\p{Lu}/u.test(head.text)
  )
}

/** "…, 2021–present": what one still is. */
const stillOpen = /,? \(?(?<from>(?:19|20)\d{2}) ?[–-] ?(?:present|now|today|date)\)?$/iu

/** "Laboratory Technician, Mill Analysis since 2019". */
const heldAt = /^(?<what>[^,]+), (?<where>\p{Lu}[^,]*) since (?=(?:19|20)\d{2}$)/u

/** "Sommelier who learned …", "Master thatcher with nine years …": whoever does or has that is a person, whatever their trade is called. */
const isSomeone = (phrase: string): boolean => {
  const who =
    /^(?<who>(?:[\p{L}-]+,? ){1,6}?)(?:who \p{Ll}|with (?:(?:over|about|more than|nearly|almost) )?[\p{L}\d]+ years\b|(?<=, )[\p{L}\d]+ years (?:at|in|on|of|as|with|across|behind)\b)/u.exec(
      phrase,
    )
  const head = tokens(who?.groups?.who ?? '').at(-1)?.word ?? ''
  return (
    head !== '' &&
    !countNouns.has(head) &&
    !/^(?:experience|career|background|record|history|work|training|service|practice)$/u.test(head)
  )
}

/** "piano technician, twelve years at the bench": how long one has been that. */
const yearsAdded = /(?<=^[^,]+), (?=[\p{L}\d]+ years (?:at|in|on|of|as|with|across|behind)\b)/u

/** "head of the pattern room, four cutters": what a figure adds stands in brackets. */
const addedFigure = /, (?<what>(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) \p{Ll}[\p{Ll} -]*)$/u

/** "Teaching assistant, Field Botany": what was taught stands behind a comma in note style. */
const taught =
  /^(?<who>(?:\p{L}+ )?(?:assistant|tutor|lecturer|demonstrator|instructor|teacher)), (?<what>\p{L}\p{L}+ \p{L}\p{L}+(?= \(|,|$))/iu

/** Where someone with years of something is heading, which a comma keeps apart from what the years were of. */
const heading =
  /(?<= with [^,]{6,60}) ((?:now )?(?:moving|seeking|looking|transitioning|retraining|returning|changing|relocating) )/u

/** "chair of the council 2019–2022". */
const bareYears =
  /(?<before>\p{L})(?<!\b(?:from|between|in|during|since)) (?<years>(?:19|20)\d{2} ?[–-] ?(?:19|20)\d{2})(?=[;.,]|$)/u

/** "…; got a crossing warden": a deed behind what one was. */
const furtherDeed = /[;:] (?<verb>\p{Ll}+)(?= \p{L}|\s\d)/u

const spokenDeed = (whole: string, verb: string): string => (verbForm(verb)?.form === 'past' ? `; I ${verb}` : whole)

/** How often one has served: "bearer at some 1,200 funerals", "commander for 30+ incidents". */
const soOften = / (?:at|for|in|on) (?:(?:some|over|about|around|more than|nearly|almost) )?\d[\d,]*\+? \p{L}/u

/** "…, finished four weeks early": what one was until that was done. */
const isDone =
  /, (?<done>(?:finished|completed|delivered|handed over|opened|launched)\b)(?! (?:projects?|work|items|goods))/u

/** Posts of help, which one has rather than serves in: the checks take serving for a deed of one's own. */
const lesser = /\b(?:support|assist|help|volunteer)/iu

/** Both ends of a time, the later one a year: "2018–2024", "from 2010 to 2012". */
const hasEnded = /(?:19|20)\d{2}\)?\s*(?:–|-|to|until)\s*(?:\p{L}+ )?(?:19|20)\d{2}/u

/** "since 2013" at the end of what one is. */
const sinceThen = /\bsince (?:\p{L}+ )?(?:19|20)\d{2}$/u

/** An office that one person has at a time. */
const oneOffice = /^(?:chair|treasurer|secretary|president|head|captain|leader) of\b/u

/** "…, four years" at the end. */
const stretch = /, ((?:\d+|\p{L}+) (?:years|months|weeks))$/u

/** What one is rather than serves as. */
const wasRather =
  /^(?:author|co-author|buddy|keyholder|seller|holder|owner|founder|co-founder|winner|speaker|finalist|nominee|verifier|signatory|student|trainee|apprentice)$/u
