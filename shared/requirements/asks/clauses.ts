import { anyPhrase } from '../../text/any-phrase.ts'
import type { Range } from '../../text/range.ts'
import { startsAsAsset } from '../cues/ask-cues.ts'
import { cueText } from '../cues/cue-text.ts'
import { dutyVerbs } from '../cues/duty-verbs.ts'
import { mustCue, niceCue } from '../cues/level-cues.ts'
import { withinBrackets } from '../lines/within-brackets.ts'
import { coordinations } from './coordinations.ts'
import { listedThings } from './listed-things.ts'
import { pointsBack } from './points-back.ts'

const subject = String.raw`(?:you(?:'ll|’ll|'re|’re|'ve|’ve|'d|’d)?|candidates?|applicants?|vous|tu|du|sie|je|jij)\b`
const newSubject = new RegExp(
  String.raw`(?:,|;)\s*(?:and |but |or |et |und )?(?=${subject}(?! (?:meet|see|wish|want|like to|apply)\b))|\s(?:and|but|et|und|en|y) (?=${subject}(?! (?:wish|apply)\b))`,
  'giu',
)
const nextWill =
  /,?\sand\s(?=will\s(?!be\b)\p{L}+)|,?\sand\s(?=who\s)|,\sand\s(?=we (?:would |'d |also )?(?:expect|ask|need|want|require)\b)|,?\sand\s(?=(?:(?:by|in|after|within|from) [\p{L}\d ]{2,40} )?you(?: will|'ll|’ll)\b)|,?\s(?:and|but)\s(?=(?:it|this|the (?:job|role|post|work)) (?:also )?(?:means|involves|includes)\b)/giu
const newVerb =
  /\s(?:und|et|y|en)\s(?=(?:bist|hast|kannst|sprichst|besitzt|verfügst|sind|haben|können|êtes|avez|savez|eres|tienes|sabes|bent|hebt|kunt)\b)|,\s(?=provided (?:that )?you\b)|(?:,?\s(?:and|but)\s(?=(?:also )?(?:be able|be willing|be comfortable|be prepared|be confident|be available|be|have|hold|possess|demonstrate|enjoy|bring|must|should|can(?! (?:\p{L}+ly )?(?:talk|tell|speak|show|explain|demonstrate|point|describe|prove|give|evidence)\b.{0,40}\b(?:how|what|why|where|when|this|that|it|examples?)\b)|will|are|know how|understand|want|love|care|free)\b)|,\s(?=(?:have (?:a |an |at least|experience|proven)|hold an? |possess |be able to )))/giu
const newNoun =
  /\sund\s(?=(?:mindestens|erste|mehrjährige|sehr gute|gute|ein(?:e|en)? (?:gültige|hohe|abgeschlossene)\p{L}*)\s)|(?:,\s*(?:and|plus|as well as|along with|together with)\s|\s(?:and|plus|as well as|along with|together with)\s)(?=(?:an? (?:\p{L}+ )??|the |some |your |strong |excellent |good |proven |previous |solid |sound |demonstrable |relevant |significant )*(?:record of|track record|experience (?:of|in|with|as)|knowledge of|understanding of|ability to|familiarity with|willingness to|passion for|commitment to|degree in|interest in|skills? in|proficiency in|expertise in|fluency in|(?:\p{L}+ )?(?:eye|flair|head|feel|nose|ear|talent|gift|enthusiasm|appetite|respect|love) (?:for|of)|(?:\p{L}+ ){0,2}(?:manner|approach|outlook|attitude|mindset|work ethic|temperament|sense of))\b)/giu
const newLevel =
  /,?\s(?:and|but),?\s(?=(?:ideally|preferably)\b,?\s)|,\s(?:but|although|though)\s(?=(?:people|training|support|full|this|we|it|that|help|don't|you (?:don't|needn't))\b)|(?:,\s*(?:and|but|while|although|though|with)\s|;\s)(?=\S)/giu
/** "…, and some Polish would be a help": a clause of its own with its own subject. */
const newClause = /,?\s(?:and|but|while|though|although|plus)\s(?=\S)/giu
/** "…, and nothing about SQL scares you": a clause about the person with a subject that is none. */
const newNothing = /,?\s(?:and|but)\s(?=(?:nothing|no one|nobody)\b.{3,80}\b(?:you|your)\b)/giu
/** "…, and we would love to hear from people who know plums": what is only wished for. */
const newWish =
  /,?\s(?:and|but)\s(?=we(?:['’]d| would|['’]re| are) (?:also |especially |particularly )?(?:love|like|keen|happy|glad|pleased|delighted|be (?:happy|glad|pleased|delighted)) to (?:hear from|meet|see) (?!you\b))/giu
/** "Graduates may ask but this one really needs four years in a kitchen": what the post itself calls for. */
const newNeed =
  /,?\sbut\s(?=(?:this|the) (?:one|role|job|post|position)\s(?:\p{L}+\s){0,2}(?:needs|requires|calls for|asks for|demands)\b)/giu
/** "Send us your CV and, in no more than 400 words, tell us …": what is to be answered in the line on how to apply. */
const newPrompt =
  /,?\s(?:and|plus),?\s(?=(?:in (?:no more than|up to|under|at most|about|around|a maximum of|\d+) [^,]{1,30}, ?)?(?:please )?(?:tell us|tell me|explain|describe|say (?:why|what|how|which)|answer(?:ing)? (?:this|these|the)|a (?:short|brief) (?:note|paragraph|summary|account|description|piece|statement) (?:on|about)|an? (?:\p{L}+ ){0,2}(?:statement|essay|proposal) (?:not exceeding|of (?:no|not|up|at most|\d)|no longer|in no)|(?:a (?:couple|few) of|a few|two|three|some) (?:lines|sentences|bullet points|paragraphs|words) (?:on|about|saying|telling|explaining))\b)/giu
/** "You will be in charge of thirty people, so we want somebody who has led a team": a duty, and what it takes. */
const newSo =
  /,\sso\s(?=(?:we (?:(?:really|do|also|therefore|always|badly) )?(?:want|need|require|ask|seek|expect|are looking|would like)|we['’](?:re|d) (?:looking|like|love)|you(?:['’]ll| will)? (?:(?:really|also) )?(?:need|must|should|have to))\b)/giu
/** "You need no experience, but you do need to love mud": what is asked for after all. */
const newAfterAll =
  /,?\sbut\s(?=you(?:['’]ll| will| do)? (?:(?:really|also|always) )?(?:need|must|should|have to)\b)/giu
/** "Some Welsh would help, and as we are up a track you'll want to drive". */
const newReason =
  /,?\s(?:and|but)\s(?=(?:as|since|because) [^,;]{3,60}?,? you(?:['’]ll| will)? (?:need|want|have|must|should)\b)/giu
/** "You need to be good with figures, and it's essential that you can lift 20 kg". */
const newEssential =
  /,?\s(?:and|but)\s(?=it(?:['’]s| is) (?:also |really |very )?(?:essential|important|vital|crucial|a must) that (?:you|candidates|applicants)\b)/giu
/** "What matters is that you can sew and that you have sat at a bench". */
const newThat =
  /,?\sand that\s(?=you(?:['’]ve|['’]re| have| can| are| know| enjoy| like| want| hold| speak)(?!\p{L}))/giu
/** "If you drive so much the better, and if you speak Welsh we will be glad": two wishes. */
const newIf = /,?\sand\s(?=if you(?:['’]ve| have| can| speak| know| hold| are|['’]re)\b)/giu
/** "Welsh would be a real asset, and the rest we can teach": what is taught in the post is no part of the wish. */
const newRest =
  /,?\s(?:and|but)\s(?=(?:(?:all )?the rest|everything else|anything else|the remainder) .{0,40}\b(?:teach|taught|learn\p{L}*|train\p{L}*|show|shown|picked? up)\b)/giu
const bareComma = /,\s(?=\S)/giu
const need =
  /\b(?:should|must|will|need|would|'ll|’ll|you (?:are|have|can|hold|know)|have|hold|means|involves|includes|we(?:'re|’re| are) (?:happy|fine))\b|['’]ve\b/iu
const asset = anyPhrase([
  'ausbildung|erfahrung|berufserfahrung|kenntnisse|studium|führerschein|experience|knowledge',
  String.raw`understanding|ability|able|skills?|degree|qualif\w+|track record|record of|years?|familiarity`,
  String.raw`proficien\w+|passion|phd|interest|expertise|commitment|required|essential|diploma|certificate`,
  'eye for|flair for|head for|feel for|nose for|ear for|talent for|gift for|enthusiasm for|appetite for',
  'love of|manner|approach|outlook|attitude|mindset|work ethic|temperament|sense of',
])

export interface Clause extends Range {
  /** True for a thing after the first of a list, which is asked for as the first is. */
  readonly listed: boolean
}

/**
 * The separate things that one sentence of running text asks for, as ranges without the joining word.
 */
export function clauses(sentence: string, about: 'duty' | 'other'): Clause[] {
  const listed = jointsOf(sentence, { start: 0, end: sentence.length }).map(({ end }) => end)
  return clauseRanges(sentence, about).map((range) => ({
    ...range,
    listed: listed.some((end) => end <= range.start && range.start - end < 8),
  }))
}

function clauseRanges(sentence: string, about: 'duty' | 'other'): Range[] {
  const parts = cutAt({ start: 0, end: sentence.length }, semicolons(sentence)).flatMap((part) =>
    [
      { pattern: newPrompt, holds: applies },
      { pattern: afterColon, holds: asks },
    ].reduce((so: readonly Range[], splitting) => so.flatMap((each) => split(sentence, each, splitting)), [part]),
  )
  if (about === 'duty')
    return parts
      .flatMap((part) => cutAt(part, jointsOf(sentence, part)))
      .flatMap((part) => split(sentence, part, { pattern: nextWill, holds: bothAsk }))
      .flatMap((part) => split(sentence, part, { pattern: newSubject, holds: bothAsk }))
      .flatMap((part) => works(sentence, part))
      .map((part) => tidy(sentence, part))
      .filter((part) => part.end > part.start)
  return parts
    .flatMap((part) => cutAt(part, jointsOf(sentence, part)))
    .flatMap((part) => split(sentence, part, { pattern: nextWill, holds: bothAsk }))
    .flatMap((part) => split(sentence, part, { pattern: newSubject, holds: bothAsk }))
    .flatMap((part) => split(sentence, part, { pattern: newVerb, holds: bothAsk }))
    .flatMap((part) => works(sentence, part))
    .flatMap((part) => split(sentence, part, { pattern: newNoun, holds: bothHave }))
    .flatMap((part) => split(sentence, part, { pattern: newNothing, holds: bothAsk }))
    .flatMap((part) =>
      split(sentence, part, { pattern: newWish, holds: (left) => asset.test(left) || need.test(left) }),
    )
    .flatMap((part) => split(sentence, part, { pattern: newReason, holds: bothAsk }))
    .flatMap((part) => split(sentence, part, { pattern: newEssential, holds: bothAsk }))
    .flatMap((part) => split(sentence, part, { pattern: newAfterAll, holds: denies }))
    .flatMap((part) => split(sentence, part, { pattern: newThat, holds: (left) => /\bthat you\b/iu.test(left) }))
    .flatMap((part) => split(sentence, part, { pattern: newRest, holds: () => true }))
    .flatMap((part) => split(sentence, part, { pattern: newIf, holds: (left) => /^\s*if you\b/iu.test(left) }))
    .flatMap((part) => split(sentence, part, { pattern: newNeed, holds: () => true }))
    .flatMap((part) => split(sentence, part, { pattern: newSo, holds: (left) => /\byou\b/iu.test(left) }))
    .flatMap((part) => split(sentence, part, { pattern: newClause, holds: clauseAsks }))
    .flatMap((part) => split(sentence, part, { pattern: newLevel, holds: levelTurns }))
    .flatMap((part) => split(sentence, part, { pattern: bareComma, holds: levelTurnsHere }))
    .map((part) => tidy(sentence, part))
    .filter((part) => part.end > part.start)
}

/** Where a sentence parts the things that it lists. */
function jointsOf(sentence: string, part: Range): Range[] {
  const found = [
    ...listedThings(sentence, part),
    ...coordinations(sentence.slice(part.start, part.end)).map(({ start, end }) => ({
      start: part.start + start,
      end: part.start + end,
    })),
    ...likewise(sentence, part),
  ].toSorted((a, b) => a.start - b.start)
  return found.filter(({ start }, index) => index === 0 || start >= (found[index - 1]?.end ?? 0))
}

/** "A degree is required, as is a driving licence": the second is asked for as the first is. */
function likewise(sentence: string, part: Range): Range[] {
  const text = sentence.slice(part.start, part.end)
  return [...text.matchAll(/,?\s(?:as|and so)\s(?:is|are|would be|will be)\s(?=(?:\p{L}|\d)[^,;]{5})/giu)]
    .filter(({ index }) => sharedEnd.test(text.slice(0, index)) || welcomeEnd.test(text.slice(0, index)))
    .map((match) => ({ start: part.start + match.index, end: part.start + match.index + match[0].length }))
}

const welcomeEnd =
  /\b(?:is|are|would be|will be) (?:also )?(?:an? (?:real |big |definite |clear )?(?:advantage|plus|bonus|asset)|welcome|useful|helpful|handy|preferable)$/iu

const nextWork = /,\s(?:and\s)?(?=\p{Ll})|\sand\s(?=\p{Ll})/gu
const willWork = /^.{0,80}?(?:\b(?:will|would|to)|['’]ll|['’]d)\s\p{L}+/iu

/** "The stage manager runs rehearsals", "He or she reports to …": who does the work, told of in the third person. */
const doer = /^(?:(?:the|this) (?:[\p{L}-]+ ){1,4}?|(?:he or she|she or he|s\/he|she|he) )(?=(\p{L}+s)\s)/iu

const base = (verb: string): string =>
  verb.replace(/^(?:co|line)-/u, '').replace(/(?<=(?:ss|sh|ch|x|o))es$|ies$|s$/u, (end) => (end === 'ies' ? 'y' : ''))

/** "You'll visit people at home, prompt their tablets and write up the visit": three works or more, each with what it is done to. */
function works(sentence: string, part: Range): Range[] {
  const text = sentence.slice(part.start, part.end)
  if (text.length > 1200) return [part]
  const third = doer.exec(text)
  const works = third !== null && dutyVerbs.has(base(third[1] ?? ''))
  if (!works && !willWork.test(text)) return [part]
  const joints: Range[] = []
  let from = (works ? third[0].length : willWork.exec(text)?.[0].length) ?? 0
  for (const match of text.matchAll(nextWork)) {
    const end = match.index + match[0].length
    const [verb = '', ...rest] = (text.slice(end).split(/,|\sand\s/u)[0] ?? '').trim().split(/\s+/u)
    if (withinBrackets(text, match.index)) continue
    const done = match.index > from && /\s\S+\s+\S/u.test(text.slice(from, match.index))
    if (
      works
        ? !thirdWork(verb, rest)
        : !done || rest.length < 2 || verb === 'help' || !dutyVerbs.has(verb.replace(/^co-/u, ''))
    )
      continue
    if (pointsBack(text.slice(end).split(/,|\sand\s/u)[0] ?? '')) continue
    joints.push({ start: part.start + match.index, end: part.start + end })
    from = end
  }
  return joints.length >= (goesOnAsWork(sentence, part) ? 1 : 2) ? cutAt(part, joints) : [part]
}

/** Behind the part stands the last of the works, which was parted from it before: "… and lead our work on screening". */
function goesOnAsWork(sentence: string, { end }: Range): boolean {
  const verb = /^,? and (?<verb>\p{Ll}[\p{L}-]*) \S/u.exec(sentence.slice(end, end + 60))?.groups?.verb
  return verb !== undefined && dutyVerbs.has(verb)
}

const thirdWork = (verb: string, rest: readonly string[]): boolean =>
  /s$/u.test(verb) && base(verb) !== verb && dutyVerbs.has(base(verb)) && rest.length >= 1

function semicolons(sentence: string): Range[] {
  const found = [
    ...sentence.matchAll(
      /;\s+(?:and\s+|or\s+)?(?!we (?:are|can|do|will) ?(?:not|un)|we (?:cannot|can't|don't|won't))/gu,
    ),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return found.slice(0, 200)
}

interface Splitting {
  readonly pattern: RegExp
  readonly holds: (left: string, right: string) => boolean
}

function split(sentence: string, part: Range, { pattern, holds }: Splitting): Range[] {
  const text = sentence.slice(part.start, part.end)
  if (text.length > 1200) return [part]
  const joints: Range[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length
    if (match.index - from < 8 || text.length - end < 6 || withinBrackets(text, match.index)) continue
    if (!holds(text.slice(from, match.index), text.slice(end))) continue
    joints.push({ start: part.start + match.index, end: part.start + end })
    from = end
  }
  return cutAt(part, joints)
}

function cutAt(part: Range, joints: readonly Range[]): Range[] {
  const ranges: Range[] = []
  let start = part.start
  for (const joint of joints) {
    ranges.push({ start, end: joint.start })
    start = joint.end
  }
  ranges.push({ start, end: part.end })
  return ranges
}

/** "Two questions in the form: what …?", "please answer this: what …": the question behind what announces it. */
const afterColon = /:\s+(?=(?:what|what's|why|how|which|who|when|where|if)\b[^:]{8,}[?？])/giu
const asks = (left: string): boolean =>
  /\b(?:questions?|asks?|answer(?:s|ing)?|words|tell us|wonder|know)\b/iu.test(left) &&
  !/\b(?:interviews?|calls?|chat|talk|meet)\b/iu.test(left)

const applies = (left: string): boolean =>
  /\b(?:apply|send|submit|e-?mail|drop|reply|write|ring|call|attach|enclose|upload|cv|resum[eé]|application)\b/iu.test(
    left,
  )

const conditional =
  /^(?:if|when|where|while|as|because|since|once|although|whether|in return|as well as|unless|before|after|in this(?! (?:post|role|job|position|work),? you\b)|for this)\b/iu

function bothAsk(left: string, right: string): boolean {
  if (/^\s*(?:working|reporting|based|joining|led|supported|alongside|together)\b[^,]*$/iu.test(left)) return false
  if (
    !/\byou\b/iu.test(left) &&
    /^\s*(?:one|two|every|most|some|on|in|at|after|before|by)\b[^.]{0,40}\b(?:days?|weeks?|evenings?|months?|years?|mornings?|nights?|weekends?|average)$/iu.test(
      left,
    )
  )
    return false
  return (
    (/^\s*(?:you|vous|du|sie|tu|je|jij)\b/iu.test(left) || need.test(left) || startsAsAsset(cueText(left))) &&
    !(conditional.test(left.trim()) && !/,/.test(left.trim().slice(3)) && !/\bif you(?:'ve|’ve| have)/iu.test(left)) &&
    right.trim().split(/\s+/u).length >= 2
  )
}

const denies = (left: string): boolean => /\b(?:no|not|never|nobody|without)\b|n['’]t\b/iu.test(left)

const bothHave = (left: string, right: string): boolean =>
  asset.test(left) && asset.test(right) && !(sharedEnd.test(right) && !sharedEnd.test(left))

const asking =
  /^(?:nothing|an? |the |some |any |your |good |our )?(?:(?!you\b|we\b|this\b|that\b|it\b|they\b|which\b)[\p{L}\d'’&+/-]+ ){1,6}?(?:is|are|would be|will be|would|has to|have to|must|matters?|helps?|comes? in|needed|required) \S|^so (?:is|are|does|do|would) \S/iu

/** True where both sides of a joint are whole clauses and the right one says of its own subject that it is asked for or welcome. */
function clauseAsks(left: string, right: string): boolean {
  const tail = cueText(right)
  if (!asking.test(tail) || !(niceCue.test(tail) || mustCue.test(tail) || /^so \p{L}/u.test(tail))) return false
  return need.test(left) || /\b(?:is|are|would be|you)\b/iu.test(left) ? /\s\S+\s/u.test(left.trim()) : false
}

/** "A and B are essential" says so of both: cutting it would leave the first without its verb. */
const sharedEnd =
  /\b(?:is|are|will be|would be) (?:\p{L}+ )?(?:essential|required|needed|necessary|desirable|preferred|important|a must|expected)\b/iu

/** "…, and knowledge of X would be an advantage": the rest of the sentence asks less strongly than its beginning. */
function levelTurns(left: string, right: string): boolean {
  const tail = cueText(right)
  if (/^(?:ideally|preferably),? \S+ \S+/u.test(tail)) return cueText(left).split(' ').length >= 3
  if (/^(?:people|training|support|full|help) /u.test(tail))
    return asset.test(left) || need.test(left) || /^ideally/iu.test(left)
  if (
    /^(?:but |and )?(?:is|it|it's|not|we|this|don't|isn't|that|which|or|are|would|could|helps|though|these|all the better|so much the better)\b/u.test(
      tail,
    )
  )
    return false
  if (tail.split(' ').length < 3 || cueText(left).split(' ').length < 3) return false
  return (
    niceCue.test(tail) && !niceCue.test(cueText(left)) && asset.test(left) && !/^(?:ideally|preferably)\b/u.test(tail)
  )
}

/** "…, own tools, Class 2 licence preferred": after a bare comma the turn must come before the next. */
const levelTurnsHere = (left: string, right: string): boolean =>
  levelTurns(left, right) && niceCue.test(cueText(right.split(/[,;]/u)[0] ?? ''))

/** Without the joining word and comma that a cut leaves at the ends. */
function tidy(sentence: string, { start, end }: Range): Range {
  const head = /^[\s,;]*(?:(?:and|but)\s+)?/iu.exec(sentence.slice(start, end))?.[0].length ?? 0
  const tail = /[\s,;]*$/u.exec(sentence.slice(Math.max(start, end - 20), end))?.[0].length ?? 0
  return start === 0 ? { start, end: end - tail } : { start: start + head, end: end - tail }
}
