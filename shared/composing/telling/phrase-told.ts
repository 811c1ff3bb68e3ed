import type { Entry } from '../../domain/entry.ts'
import { numberWords } from '../../text/number-words.ts'
import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { credentialSentence } from '../credentials/credential-sentence.ts'
import { honourSentence } from '../credentials/honour-sentence.ts'
import { memberSentence } from '../credentials/member-sentence.ts'
import { nameWithBracket } from '../credentials/name-with-bracket.ts'
import { officeSentence } from '../credentials/office-sentence.ts'
import { pastOffice } from '../credentials/past-office.ts'
import { qualificationNamed } from '../credentials/qualification-named.ts'
import { studyingSentence } from '../credentials/studying-sentence.ts'
import { countNouns } from '../phrases/count-nouns.ts'
import { isCompoundPlural } from '../phrases/is-compound-plural.ts'
import { listed } from '../phrases/listed.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { phraseArticle } from '../phrases/phrase-article.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { spokenList } from '../phrases/spoken-list.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'
import { participleAdjectives } from '../verbs/participle-adjectives.ts'
import { activityPhrase } from './activity-phrase.ts'
import { beingTold } from './being-told.ts'
import { firstPerson, type Period } from './first-person.ts'
import { isDoer } from './is-doer.ts'
import { namedDeed } from './named-deed.ts'
import { projectSentence } from './project-sentence.ts'
import { resultSentence } from './result-sentence.ts'
import { severalThings } from './several-things.ts'
import { skillSentence } from './skill-sentence.ts'
import { thesisSentence } from './thesis-sentence.ts'
import type { Told } from './told.ts'
import { workplaceSentence } from './workplace-sentence.ts'

/** "Solicitor, Marsh Law Centre": a post in the past as likely as the present one. */
const postAt = /^[^,(]{2,40}, \p{Lu}/u

/** One that is over, with its years. */
const datedPost = /^[^,(]{2,40}, [^,()]+, (?:19|20)\d{2} ?[–-] ?(?:19|20)\d{2}(?: \([^()]*\))?$/u

type Phrase = Omit<Told, 'language'>

/** Where a phrase stands in the person's history. */
export interface PhrasePlace {
  readonly entry: Entry | null
  readonly period: Period
}

/** A summary that tells where its writer is heading, which is no work they have done. */
const turning =
  /\s(?:moving|seeking|looking|transitioning|retraining|returning|changing|relocating|hoping|aiming|wishing|eager|keen|ready|working|specialising|specializing|training|currently|now)\s.*$/iu

const loose =
  /^(?:expir(?:es|y|ing)|valid|renew(?:ed|al)|licen[cs]e (?:no|number)|reg(?:istration)? (?:no|number)|ref)\b|^(?!(?:over|under|up to|from) (?:\d|\p{L}+ (?:hundred|thousand|dozen)))(?:until|till|behind|off|out|near|beside|without|during|after|before|throughout|beyond|despite|since|once|still|across|up|with|for|from|by|to|under|over|through|including|such|plus|also|and|or|but|which|who|that|where|when|while|as|at|in|on|of|into|per|via|then|mainly|mostly|usually|often|i|we|my|our|the|this|it|they|he|she|there|these|those|because|having)(?![\p{L}-])/iu

/**
 * A phrase without a verb as a sentence can carry it, in the person's own words with only the small words a sentence needs. Null when no frame is sure
 * to fit, so that it stays as written.
 */
export function phraseTold(part: string, place: PhrasePlace): Phrase | null {
  const phrase = part.replace(/\s*\.\s*$/u, '')
  const stated = statedTold(phrase, place)
  if (stated) return stated
  if (isUnsure(phrase, place) || place.entry?.kind === 'language') return null
  const workplace = workplaceSentence(phrase, place.entry)
  if (workplace !== undefined) return workplace === null ? null : { kind: 'act', text: workplace }
  const happening = happeningTold(phrase, place)
  if (happening) return happening
  if (
    place.entry?.kind === 'education' &&
    place.period === 'ended' &&
    place.entry.title &&
    phrase.startsWith(place.entry.title) &&
    !unfinished.test(phrase)
  ) {
    const studied = qualificationNamed(phrase, place.entry)
    return studied ? { kind: 'state', text: studied } : null
  }
  const served = serving(phrase, place)
  if (served && place.entry?.kind === 'certificate' && /\b(?:19|20)\d{2}\)?$/u.test(phrase)) {
    const named = nameWithBracket(phrase, place.entry)
    const certified = named ? `My certificates include ${named}` : qualificationNamed(phrase, place.entry)
    return certified ? { kind: 'state', text: certified } : null
  }
  if (served) return withPlaceInBrackets(served)
  if (!worked(place) && isDoer(phrase)) return null
  if (place.entry === null && turning.test(phrase)) return null
  const made = projectSentence(phrase, place.entry)
  if (made) return { kind: 'whole', text: made }
  return themedTold(phrase) ?? toolsTold(phrase, place) ?? thingTold(phrase, place)
}

/** What one is, holds, has studied, or has a number of years of. */
function statedTold(phrase: string, place: PhrasePlace): Phrase | null {
  const being = beingTold(phrase, place)
  if (being) return being
  const lowered = `${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`
  if (/^(?:full |permanent |unrestricted )?right to (?:work|live|reside)\b/iu.test(phrase))
    return { kind: 'state', text: `I have the ${lowered}` }
  const known =
    studyingSentence(phrase) ??
    officeSentence(phrase) ??
    (worked(place) ? null : pastOffice(phrase)) ??
    honourSentence(phrase, place.entry) ??
    memberSentence(phrase, place) ??
    (place.entry?.kind === 'education' ? credentialSentence(phrase, place.entry) : null) ??
    (/\blicen[cs]es?\b|^security clearance: |^[^,]+ check, (?:issued|renewed)\b/iu.test(phrase)
      ? credentialSentence(phrase, place.entry)
      : null) ??
    skillSentence(phrase, place.entry) ??
    credentialSentence(phrase, place.entry)
  if (known) return { kind: 'state', text: known }
  if (place.entry?.kind === 'certificate' && levels.test(phrase))
    return { kind: 'state', text: `My certificates include ${phrase}` }
  const years = counted(phrase, place)
  if (years) return years
  const thesis = thesisSentence(phrase, place.entry)
  if (thesis) return { kind: 'state', text: thesis }
  return /^(?:clean|unblemished|full) [^,;]*\brecord\b/iu.test(phrase)
    ? { kind: 'state', text: `I ${inPast(place) ? 'had' : 'have'} a ${lowered}` }
    : null
}

/** "Level 3 food safety and Level 2 first aid": proofs by their grades. */
const levels = /^Level \d [\p{L} -]+(?:(?:, | and |, and )Level \d [\p{L} -]+)+$/u

/** Words that no frame surely fits. */
function isUnsure(phrase: string, { entry }: PhrasePlace): boolean {
  const isPost =
    entry === null && postAt.test(phrase) && !datedPost.test(phrase) && roleNouns.has(phraseHead(phrase)?.word ?? '')
  const isDeed = verbForm(tokens(phrase)[0]?.word ?? '')?.form === 'base' && goesOn.test(phrase)
  return (
    loose.test(phrase) || isPost || isDeed || isNoThing(phrase) || severalProofs.test(phrase) || ofEmployer.test(phrase)
  )
}

/** "Parcel tracking, 200 people": what an employer does and how large it is. */
const ofEmployer = /^[^,;:]+, (?:about |around |over |some |c\. ?)?\d[\d,.]*\+? (?:people|employees|staff)$/iu

/** "Licence, cat D / Tacho card / First aid 2024": proofs in a row. */
const severalProofs = /^(?=.*\b(?:licen[cs]e|card|certificate|CPC|ticket)\b)[^.:;]+ \/ [^.:;]+$/iu

/** "Toured with the band", "domestic and small commercial": a deed whose verb no table knows, and what is no noun. */
function isNoThing(phrase: string): boolean {
  const first = tokens(phrase)[0]?.word ?? ''
  const form = verbForm(first)
  if (!/\p{L}{2}/u.test(phrase) || /^(?:\p{L}+ )?of (?:them|which|whom)\b/iu.test(phrase)) return true
  if (/\b(?:domestic|commercial|industrial|residential|agricultural)$/u.test(phrase)) return true
  return (
    form?.form === 'past' &&
    form.base === first &&
    !participleAdjectives.has(first) &&
    /^\p{L}+ed(?:,| (?:\p{Lu}\p{Ll}|(?:and \p{L}+ed|the|an?|in|on|at|with|for|to|from|by|into|all|every|\d+)\b))/u.test(
      phrase,
    )
  )
}

/** What one did without a verb, what came of it, and what went on. */
function happeningTold(phrase: string, place: PhrasePlace): Phrase | null {
  const deed = worked(place) ? namedDeed(phrase, place.period) : null
  if (deed) return { kind: 'act', text: deed }
  const activity = worked(place) ? activityPhrase(phrase) : null
  if (activity) return { kind: 'thing', text: activity, done: true }
  const result = resultSentence(phrase, place.period)
  if (result) return { kind: 'whole', text: result }
  const meeting = runningThing.exec(phrase)?.groups
  return meeting && verbForm(meeting.verb ?? '')?.form === 'third'
    ? { kind: 'thing', text: `${phraseArticle(meeting.what ?? '')} (${meeting.verb}${meeting.rest})` }
    : null
}

/** "Early shift: rye, spelt and rolls": things with what they belong to behind them. */
function themedTold(phrase: string): Phrase | null {
  const { label = '', rest = '' } =
    /^(?<label>\p{Lu}[\p{L}/-]*(?: [\p{Ll}&-]+){0,2}): (?<rest>[^:]+)$/u.exec(phrase)?.groups ?? {}
  const under = label === '' ? [] : listed(rest)
  const areThings = under.every((item) => /^(?!(?:all|each|both|mostly|with|by|up|down|from)\b)\p{L}/iu.test(item))
  if (under.length < 2 || !areThings) return null
  const things = / and /u.test(under.at(-1) ?? '') ? loweredPhrase(rest) : bareList(under)
  return { kind: 'thing', text: `${things} (${loweredPhrase(`${label} of`).replace(/ of$/u, '')})` }
}

/** "SAP, Go, QuickBooks" among what was done in a post. */
function toolsTold(phrase: string, place: PhrasePlace): Phrase | null {
  const items = listed(phrase)
  if (!isBareRow(items) || !worked(place) || !items.every(isTool)) return null
  const work = { ended: 'worked', ongoing: 'work', unknown: 'have worked' }[place.period]
  return { kind: 'act', text: `I ${work} with ${spokenList(items)}` }
}

function thingTold(phrase: string, { period }: PhrasePlace): Phrase {
  const items = listed(phrase)
  if (isBareRow(items)) return { kind: 'thing', text: bareList(items) }
  const since = phrase
    .replace(codes, (_, row: string) => ` (${row.split(/ ?[-–] ?/u).join(', ')})`)
    .replace(/,? \(?((?:19|20)\d{2}) ?[–-] ?(?:present|now|today)\)?$/iu, ' (since $1)')
  return { kind: 'thing', text: severalThings(since) ?? phraseArticle(asideInBrackets(relabelled(since, period))) }
}

/** "Ferries between two islands, daily watches" → "ferries between two islands (daily watches)": what stands behind a comma may be a second thing or tell of the first, and in brackets it is right either way. */
function asideInBrackets(phrase: string): string {
  const { thing, aside } = /^(?<thing>[^,;:()]+), (?<aside>[^,;:()]+)$/u.exec(phrase)?.groups ?? {}
  if (thing && aside && howMany.test(aside) && !/ (?:and|or) /u.test(aside)) return `${thing} (${aside})`
  if (thing && aside && reported.test(aside)) return `${thing}, with ${aside}`
  if (thing && aside && /^(?:no|zero) \p{Ll}/u.test(aside)) return `${thing}, with ${aside}`
  return thing && aside && !goesOnAbout.test(aside) && !/ (?:and|or) /u.test(aside) && !/^\p{L}+ing\b/u.test(thing)
    ? `${thing} (${aside})`
    : phrase
}

/** "about 20 clients a week", "on average 12 visits a day": how much of it. */
const howMany =
  /^(?:(?:about|around|over|under|up to|nearly|some|on average|roughly) )(?:[£$€]?\d[\d,.]*\S*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty) \p{Ll}/u

/** "gaps reported to the foreman": what becomes of several things. */
const reported = /^\p{Ll}+[^su]s \p{Ll}+ed (?:to|in|on|at|within|every|for)\b/u

/** How a sentence goes on about the thing before a comma, with no bracket. */
const goesOnAbout =
  /^(?:and|or|as|with|without|by|for|in|on|at|of|from|to|using|including|mainly|mostly|often|usually|especially|which|who|where|while|plus|all|some|each|both|then|about|around|over|under|up|down|since|until|also|one|two|(?!daily|weekly|fortnightly|monthly|quarterly|yearly|nightly|early)\p{L}+ly|\p{L}+ed|\p{L}+ing|shown|held|built|made|written|sung|sold|led|run|kept|taught|seen|known|grown|drawn)(?![\p{L}-])/iu

/** Three or more things of a few words each, none of them a year. */
const isBareRow = (items: readonly string[]): boolean =>
  items.length > 2 &&
  items.every((item) => !/^(?:19|20)\d{2}/u.test(item) && item.split(/\s+/u).length < 4) &&
  !items
    .slice(1)
    .some((item) =>
      /^(?:\p{Ll}+ed|done|made|kept|held|sold|built|taught|run) (?:by|in|on|at|to|for|with|from)\b/u.test(item),
    )

/** "Youth panel, meets weekly, nine members": how a thing goes on, told behind its name. */
const runningThing =
  /^(?<what>[^,;:()]+), (?<verb>\p{Ll}+s)(?<rest> (?:daily|weekly|fortnightly|monthly|quarterly|yearly|annually|every|twice|once|on|at|in)\b[^;:()]*)$/u

/** ", PL - CZ - AT": countries in a row. */
const codes = /, ((?:[A-Z]{2,3} ?[-–] ?)+[A-Z]{2,3})$/u

/** The name of a programme, tool or language: "SAP", "Go", "QuickBooks". */
const isTool = (item: string): boolean => /^(?:\p{Lu}[\p{L}\d+#.]*)(?: [\p{Lu}\d][\p{L}\d+#.]*)?$/u.test(item)

const inPast = ({ entry, period }: PhrasePlace): boolean => entry !== null && period === 'ended'
const worked = ({ entry }: PhrasePlace): boolean => entry?.kind === 'work' || entry?.kind === 'volunteer'

/** "No accidents in nine years", "Six years of site supervision". */
function counted(phrase: string, place: PhrasePlace): Phrase | null {
  const lowered = phrase.charAt(0).toLowerCase() + phrase.slice(1)
  if (/^(?:no|zero) \p{L}/iu.test(phrase))
    return { kind: 'act', text: `I ${inPast(place) ? 'had' : 'have had'} ${lowered}` }
  const without = /^(?:(?:over|more than|nearly|about) )?\S+ (?:years|months|weeks|seasons|shifts) without\b/iu.test(
    phrase,
  )
  if (without && worked(place)) return { kind: 'act', text: `I ${inPast(place) ? 'had' : 'have had'} ${lowered}` }
  const years =
    /^(?:(?:over|more than|about|around|nearly|almost|some|at least|approximately|just under) )?~?(?<n>[\p{L}\d.]+)\+? (?:years|months)(?:['’]?)(?= (?:of|in|as|with|on|experience|working|spent|at)\b| \p{L}+ experience\b)/iu.exec(
      phrase,
    )
  if (!years || !(/^\d/u.test(years.groups?.n ?? '') || (years.groups?.n ?? '').toLowerCase() in numberWords))
    return null
  return { kind: 'state', text: `I ${inPast(place) ? 'had' : 'have'} ${lowered}` }
}

/** Offices and professions: "Link nurse for tissue viability" at work, "Community pharmacist with nine years …" of a profile. */
function serving(given: string, place: PhrasePlace): Phrase | null {
  const own = given.replace(stillOpen, ' since $<from>').replace(heldAt, '$<what> at $<where> since ')
  const phrase = (place.entry === null ? own.replace(/ \| .*$/u, '') : own).replace(taught, '$<who> in $<what>')
  if (/\b(?:style|user|study|travel|reference|field) guide\b/iu.test(phrase)) return null
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
  const once = /\b(?:19|20)\d{2}\b/u.test(phrase)
  const so = once ? 'ended' : place.period === 'ongoing' && soOften.test(phrase) ? 'unknown' : place.period
  const be = { ended: 'was', ongoing: 'am', unknown: 'have been' }[so]
  if (once || wasRather.test(head) || lesser.test(phrase))
    return { kind: 'act', text: `I ${be} ${withIndefinite(lowered).replace(stretch, ' for $1')}` }
  const serve = { ended: 'served', ongoing: 'serve', unknown: 'have served' }[so]
  return { kind: 'act', text: `I ${serve} as ${lowered.replace(furtherDeed, spokenDeed)}` }
}

/** "I was an usher, Marsh Hall, 2010–2013 (part-time)" → "I was an usher (Marsh Hall, 2010–2013, part-time)"; null where more than one thing stands between commas. */
function withPlaceInBrackets(told: Phrase): Phrase | null {
  const { who, where, how } =
    /^(?<who>I (?:am|was|have been) (?:an? )?[^,;:()]+), (?<where>[^();:]*(?:19|20)\d{2})(?: \((?<how>[^()]*)\))?$/u.exec(
      told.text,
    )?.groups ?? {}
  if (who && where && !unfinished.test(told.text))
    return { ...told, text: `${who} (${[where, how].filter(Boolean).join(', ')})` }
  const bare = told.text.replace(/\([^()]*\)/gu, '')
  const rows =
    /^I (?:am|was|have been) .*?,.*,/u.test(bare) &&
    !/, (?:and|who|which) |[^,]+ and [^,]+$|^[^,]+, [\p{L}\d]+ years qualified, with [^,]+$/u.test(bare)
  return told.kind === 'state' && (rows || (unfinished.test(told.text) && /,/u.test(bare))) ? null : told
}

const unfinished = /\b(?:expected|in progress)\b/u

/** "…, 2021–present": what one still is. */
const stillOpen = /,? \(?(?<from>(?:19|20)\d{2}) ?[–-] ?(?:present|now|today|date)\)?$/iu
/** "Laboratory Technician, Mill Analysis since 2019". */
const heldAt = /^(?<what>[^,]+), (?<where>\p{Lu}[^,]*) since (?=(?:19|20)\d{2}$)/u

/** A verb before its things, with a second one behind: no frame carries that. */
const goesOn = /^[^,;:.]{1,60} and (?!of\b)(?<verb>\p{Ll}+) (?:them|it|the|all|our|every|each|my)\b/u

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
  /^(?<who>(?:\p{L}+ )?(?:assistant|tutor|lecturer|demonstrator|instructor|teacher)), (?<what>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?= \(|,|$))/iu

/** Where someone with years of something is heading, which a comma keeps apart from what the years were of. */
const heading =
  /(?<= with [^,]{6,60}) ((?:now )?(?:moving|seeking|looking|transitioning|retraining|returning|changing|relocating) )/u

/** "Till, stock, customers" loses its capital, a list of names ("Go, Python, Bash") keeps it. */
const bareList = (items: readonly string[]): string =>
  items.slice(1).some((item) => /^\p{Lu}/u.test(item)) &&
  !/^\S+ \p{Ll}/u.test(items[0] ?? '') &&
  !isCompoundPlural(items[0]?.split(' ', 1)[0] ?? '')
    ? spokenList(items)
    : loweredPhrase(spokenList(items))

/** "chair of the council 2019–2022". */
const bareYears =
  /(?<before>\p{L})(?<!\b(?:from|between|in|during|since)) (?<years>(?:19|20)\d{2} ?[–-] ?(?:19|20)\d{2})(?=[;.,]|$)/u
/** "…; got a crossing warden": a deed behind what one was. */
const furtherDeed = /[;:] (?<verb>\p{Ll}+)(?= \p{L}|\s\d)/u
const spokenDeed = (whole: string, verb: string): string => (verbForm(verb)?.form === 'past' ? `; I ${verb}` : whole)

/** How often one has served: "bearer at some 1,200 funerals", "commander for 30+ incidents". */
const soOften = / (?:at|for|in|on) (?:(?:some|over|about|around|more than|nearly|almost) )?\d[\d,]*\+? \p{L}/u

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
  /^(?:author|co-author|buddy|holder|owner|founder|co-founder|winner|speaker|finalist|nominee|verifier|signatory|student|trainee|apprentice)$/u

/** "Controlled drugs register: two inspections, no actions" → "… register (two inspections, no actions)"; behind a name stands what was made: "Mill Trust: a poster" → "a poster (Mill Trust)". */
function relabelled(phrase: string, period: Period): string {
  const { label, rest } = /^(?<label>[^:(]{3,45}): (?<rest>[^:()]{3,90})$/u.exec(phrase)?.groups ?? {}
  const act = rest && firstPerson(rest, period)
  if (label && act?.startsWith('I ')) return `${label}; ${act}`
  if (!label || !rest) return phrase
  return /^an? /iu.test(rest) || /^\p{Lu}\p{L}+ \p{Lu}/u.test(label) ? `${rest} (${label})` : `${label} (${rest})`
}
