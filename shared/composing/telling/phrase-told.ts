import { numberWords } from '../../text/number-words.ts'
import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { credentialSentence } from '../credentials/credential-sentence.ts'
import { honourSentence } from '../credentials/honour-sentence.ts'
import { isCredential } from '../credentials/is-credential.ts'
import { isUnfinished } from '../credentials/is-unfinished.ts'
import { memberSentence } from '../credentials/member-sentence.ts'
import { nameWithBracket } from '../credentials/name-with-bracket.ts'
import { officeSentence } from '../credentials/office-sentence.ts'
import { pastOffice } from '../credentials/past-office.ts'
import { qualificationNamed } from '../credentials/qualification-named.ts'
import { studyingSentence } from '../credentials/studying-sentence.ts'
import { listed } from '../phrases/listed.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { phraseArticle } from '../phrases/phrase-article.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { products } from '../phrases/products.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { spokenList } from '../phrases/spoken-list.ts'
import { participleAdjectives } from '../verbs/participle-adjectives.ts'
import { tellsWhen } from '../verbs/tells-when.ts'
import { activityPhrase } from './activity-phrase.ts'
import { bareList } from './bare-list.ts'
import { beingTold } from './being-told.ts'
import { inPast } from './in-past.ts'
import { isBareRow } from './is-bare-row.ts'
import { isDoer } from './is-doer.ts'
import { namedDeed } from './named-deed.ts'
import type { Phrase } from './phrase.ts'
import type { PhrasePlace } from './phrase-place.ts'
import { withPlaceInBrackets } from './place-in-brackets.ts'
import { projectSentence } from './project-sentence.ts'
import { resultSentence } from './result-sentence.ts'
import { servingTold } from './serving-told.ts'
import { skillSentence } from './skill-sentence.ts'
import { thesisSentence } from './thesis-sentence.ts'
import { thingTold } from './thing-told.ts'
import { turning } from './turning.ts'
import { unfinished } from './unfinished.ts'
import { worked } from './worked.ts'
import { workplaceSentence } from './workplace-sentence.ts'
import { withYearsBehind } from './years-behind.ts'

/** "Solicitor, Marsh Law Centre": a post in the past as likely as the present one. */
const postAt = /^[^,(]{2,40}, \p{Lu}/u

/** One that is over, with its years. */
const datedPost = /^[^,(]{2,40}, [^,()]+, (?:19|20)\d{2} ?[–-] ?(?:19|20)\d{2}(?: \([^()]*\))?$/u

const loose =
  /^(?:expir(?:es|y|ing)|valid|renew(?:ed|al)|licen[cs]e (?:no|number)|reg(?:istration)? (?:no|number)|ref)\b|^(?!(?:over|under|up to|from) (?:\d|\p{L}+ (?:hundred|thousand|dozen)))(?:until|till|behind|off|out|near|beside|without|during|after|before|throughout|beyond|despite|since|once|still|across|up|with|for|from|by|to|under|over|through|including|such|plus|also|and|or|but|which|who|that|where|when|while|as|at|in|on|of|into|per|via|then|mainly|mostly|usually|often|i|we|my|our|the|this|it|they|he|she|there|these|those|because|having)(?![\p{L}-])/iu

/**
 * A phrase without a verb as a sentence can carry it, in the person's own words with only the small words a sentence needs. Null when no frame is sure
 * to fit, so that it stays as written.
 */
export function phraseTold(part: string, place: PhrasePlace): Phrase | null {
  const phrase = part.replace(/\s*\.\s*$/u, '')
  if (isPaperUnderWay(phrase, place) && studyingSentence(phrase) === null) return null
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
  const served = servingTold(phrase, place)
  if (served && place.entry?.kind === 'certificate' && /\b(?:19|20)\d{2}\)?$/u.test(phrase)) {
    const named = nameWithBracket(phrase, place.entry)
    const certified = named ? `My certificates include ${named}` : qualificationNamed(phrase, place.entry)
    return certified ? { kind: 'state', text: certified } : null
  }
  if (served) return withPlaceInBrackets(served)
  if ((!worked(place) && isDoer(phrase)) || isPaper(phrase, place)) return null
  if (place.entry === null && turning.test(phrase)) return null
  const made = projectSentence(phrase, place.entry)
  if (made) return { kind: 'whole', text: made }
  return themedTold(phrase) ?? toolsTold(phrase, place) ?? thingTold(phrase, place)
}

/** "ACCA, started 2023": no frame says of a paper that it is under way, and every other one says too much. */
const isPaperUnderWay = (phrase: string, { entry }: PhrasePlace): boolean =>
  !/^(?:(?:currently|now|still) )?(?:studying|working|reading|preparing|training)\b/iu.test(phrase) &&
  (entry?.kind === 'certificate' || entry?.kind === 'education' || isCredential(phrase, entry)) &&
  isUnfinished(phrase)

/** What stands among certificates and is told as none stays a note: no frame says less of a paper. */
const isPaper = (phrase: string, { entry }: PhrasePlace): boolean =>
  entry?.kind === 'certificate' && isCredential(phrase, entry)

/** What one is, holds, has studied, or has a number of years of. */
function statedTold(phrase: string, place: PhrasePlace): Phrase | null {
  const being = beingTold(phrase, place)
  if (being) return being
  const lowered = `${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`
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
  const isDeed = verbForm(tokens(phrase)[0]?.word ?? '')?.form === 'base' && (goesOn.test(phrase) || tellsWhen(phrase))
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
  if (items.filter(isSurelyTool).length * 2 < items.length) return null
  const work = { ended: 'worked', ongoing: 'work', unknown: 'have worked' }[place.period]
  return { kind: 'act', text: `I ${work} with ${spokenList(items)}` }
}

/** "Youth panel, meets weekly, nine members": how a thing goes on, told behind its name. */
const runningThing =
  /^(?<what>[^,;:()]+), (?<verb>\p{Ll}+s)(?<rest> (?:daily|weekly|fortnightly|monthly|quarterly|yearly|annually|every|twice|once|on|at|in)\b[^;:()]*)$/u

/** By its letters, its figure or a table; any other name may be a place or a person. */
const isSurelyTool = (item: string): boolean =>
  /\p{Lu}{2}|\p{Ll}\p{Lu}|[\d+#.]/u.test(item) ||
  item === 'Go' ||
  products.has(item.split(' ', 1)[0]?.toLowerCase() ?? '')

/** The name of a programme, tool or language: "SAP", "Go", "QuickBooks". */
const isTool = (item: string): boolean => /^(?:\p{Lu}[\p{L}\d+#.]*)(?: [\p{Lu}\d][\p{L}\d+#.]*)?$/u.test(item)

/** "No accidents in nine years", "Six years of site supervision". */
function counted(phrase: string, place: PhrasePlace): Phrase | null {
  const lowered = phrase.charAt(0).toLowerCase() + phrase.slice(1)
  if (/^(?:no|zero) \p{L}/iu.test(phrase))
    return { kind: 'act', text: `I ${inPast(place) ? 'had' : 'have had'} ${withYearsBehind(lowered)}` }
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

/** A verb before its things, with a second one behind: no frame carries that. */
const goesOn = /^[^,;:.]{1,60} and (?!of\b)(?<verb>\p{Ll}+) (?:them|it|the|all|our|every|each|my)\b/u
