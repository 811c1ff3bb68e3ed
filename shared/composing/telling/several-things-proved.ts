import { verbForm } from '../../text/verbs/verb-form.ts'
import { isKnownWord } from '../phrases/is-known-word.ts'
import { namesEquipment } from '../phrases/names-equipment.ts'
import { type NounStanding, nounStanding } from '../phrases/noun-standing.ts'
import { tongues } from './tongues.ts'

/**
 * Why a phrase cannot stand behind "My work includes": each of its members has to stand there as it is written, in the plural, as a stuff or a field, as what is done, or with its article or number, and so has each thing behind a
 * small word in it. Null where all of them do.
 */
export function whyNoSeveralThings(phrase: string): string | null {
  if (/\((?:modules|subjects|topics|units|courses)\)\.?$/u.test(phrase)) return 'its label stands behind it'
  const plain = phrase
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(/[.\s]+$/u, '')
    .replace(/(?<= (?:for|of|to|by|with|in|at)) (?:up|down) to (?=[£$€]?\d)/gu, ' ')
    .replace(/(?<=\S) (?:up|down) to (?=[£$€]?\d)/gu, ' at ')
    .replace(setPhrase, (name) => name.replaceAll(' ', '-'))
  if (/^“/u.test(plain)) return null
  if (/^an? [\p{L}-]+ (?:and|or) [\p{L}-]+$/u.test(plain)) return 'one article stands for two things'
  if (/\s\+\s|[<>=→|]|\p{Lu}\/\p{Ll}/u.test(plain)) return 'a sign stands in it'
  const isOpen = /,? etc\.?$/u.test(plain)
  const members = (plain.replace(/,? etc\.?$/u, '').split('; ', 1)[0] ?? '')
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .split(/, /u)
  const own = members.filter((member, at) => at === 0 || !goesOn.test(member))
  if (
    own.length > 1 &&
    own.length === members.length &&
    !isOpen &&
    !(own.length > 2 ? / (?:and|or|&) /u : joint).test(` ${own.at(-1)}`)
  )
    return 'a row lacks its "and"'
  if (oneField.test(plain)) return null
  const told = own.map((member) => member.replace(/^(?:and|or|&) /u, ''))
  return told.map((member) => whyNoMember(member, told.length > 1)).find((why) => why !== null) ?? null
}

function whyNoMember(member: string, inRow: boolean): string | null {
  if (amount.test(member)) return 'it tells how much'
  if (namesEquipment(member)) return 'what one works with is no work'
  if (manyDid.test(member)) return 'it is a clause'
  if (/ (?:mainly|mostly|chiefly|only)$/u.test(member)) return 'its tail tells of another thing'
  const [thing = '', ...behind] = member.replace(howOften, '').split(smallWord)
  const standing = joinedStanding(thing, inRow)
  if (standing !== 'stands') return why[standing]
  if (mayBeName(member)) return 'its first word may be a name'
  if (study.test(thing)) return null
  return behind.every((one) => standsBehind(one)) ? null : 'a thing behind a small word may lack its article'
}

/** "complex diary and ferry management", "programme, cost and risk reporting to the guild": the last noun belongs to all before it. */
const oneField =
  /^(?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+(?:, [\p{Ll}-]+)* and [\p{Ll}-]+ (?:reporting|management|planning|control|testing|maintenance|support|care|analysis|administration|development|training|monitoring|scheduling)(?=$| (?:to|for|of|in|across) (?:the|all|an?|our|\d|\p{L}+s\b))/u

const why: Readonly<Record<Exclude<NounStanding, 'stands'>, string>> = {
  one: 'one of its things lacks its article',
  someone: 'someone is no work',
  unsure: 'nothing proves that it is a thing',
}

/** "allergen and hygiene checks" are two kinds of one noun, "the cost and programme" have one article; else each of two stands by itself. */
function joinedStanding(phrase: string, inRow = false): NounStanding {
  const parts = phrase.split(/ (?:and|or|&) /u)
  const last = parts.at(-1) ?? ''
  const shares = / /u.test(last) && nounStanding(last) === 'stands'
  const standings = parts.map((part, at): NounStanding => {
    if (tongues.has(/^\p{L}+/u.exec(part)?.[0].toLowerCase() ?? '') && / (?:GCSE|A level)$|^\p{L}+$/u.test(part))
      return 'unsure'
    const own = nounStanding(part)
    if (at > 0 && own === 'one' && !/ /u.test(part) && /^the /u.test(parts[0] ?? '')) return 'stands'
    const isKind = at < parts.length - 1 && shares && (!/ /u.test(part) || own === 'unsure' || ofEveryKind.test(part))
    return isKind && (own === 'unsure' || !inRow) ? 'stands' : own
  })
  return standings.find((standing) => standing !== 'stands') ?? 'stands'
}

/** "general car and van repairs": nobody has a "general car". */
const ofEveryKind =
  /^(?:general|routine|minor|major|basic|light|heavy|small|large|everyday|all|other|new|used) \p{Ll}+$/u

/** "on time", "with three schools", "for 26", "permits to dig". */
function standsBehind(phrase: string): boolean {
  const plain = phrase.trim()
  const [first = ''] = plain.split(' ', 1)
  if (plain === '' || idiom.test(plain) || figure.test(plain)) return true
  if (/^(?:\p{L}+ly|needed|required|requested|them|it|me|us|myself|all)$/u.test(plain)) return true
  if (/^\p{Lu}.* \p{Lu}\S*$/u.test(plain)) return true
  return (verbForm(first)?.form === 'base' && first === plain) || joinedStanding(plain) === 'stands'
}

/** "kofax scanning": a word in small letters that is in no table may have been great. */
function mayBeName(member: string): boolean {
  const { first } =
    /^(?<first>\p{Ll}{3,}) (?!(?:and|or|of|for|with|in|at|on|from|to|by) )\p{Ll}/u.exec(member)?.groups ?? {}
  return first !== undefined && !isKnownWord(first)
}

/** "both apprentices passed their test": several who did something. */
const manyDid =
  /^(?:both|all|two|three|four|five|six|most|several|many|\d+) (?:(?:the|my|our|of|\p{Ll}+) )?\p{Ll}+s (?:passed|won|got|made|gained|finished|completed|moved|went|became|took|left|stayed|now|are|were|have|had|achieved|kept|said|asked) (?!by |to the )\S/u

/** How a row goes on about the thing before it. */
const goesOn =
  /^(?:(?:and )?(?:with|without|from|for|by|in|on|at|to|of|under|over|up to|including|mainly|mostly|partly|chiefly|largely|wholly|often|usually|always|sometimes|especially|both|each|all|then|first|later|plus|which|who|where|when|while|also|one of|two of|as)|(?:completing|using|covering|working|serving|supporting)) /u

/** "120 lunches a day", "30-40 calls/shift": an amount of work, and no part of it. */
const amount =
  /^(?:an? )?(?:(?:about|around|over|under|up to|nearly|almost|some|on average|roughly|c\.|approx\.?|more than) )*[£$€~]?\d[\d,. ]*(?:[-–]\d+)?[+%k]?(?: ?[-\p{L}]+){1,4}?(?: ?\/| (?:an?|per|each|every|(?:in|on) an?) | (?:daily|weekly|monthly|nightly)$)/u

/** "late shift every third week", "call-outs one week in four". */
const howOften =
  / (?:(?:every|each|alternate|most)(?: \p{L}+)?|(?:one|two|three|\d) (?:day|night|week|month|evening|weekend|morning|year|time)s? (?:in|an?|per|every|each|out of) \p{L}+|(?:once|twice) an? \p{L}+)(?=$| (?:and|in|at|on|for|with) )/u

const smallWord =
  / (?:of|for|with|in|at|on|onto|from|by|to|up to|down to|across|within|under|per|during|through|between|over|into|around|including|as|via|without|using|against|after|before|since|until|when|while|where|that|which|who|aged|starting) /u

/** "right to work checks", "return to work talks": a small word within the name of a thing. */
const setPhrase =
  /\b(?:right to work|return to work|point of sale|end of (?:day|month|year|life)|front of house|back of house|proof of concept|health and safety|goods in|goods out|one to one|making good|(?:purchase|sales|bought|nominal) ledger|bills? of (?:materials|quantities)|work in progress|first and second fix)\b/gu

/** "and", before a small word has made it the last member's own: "tills and stock", not "payments in EUR and NOK". */
const joint = /^ (?:and|or|&) |^(?:(?! (?:of|for|with|in|at|on|from|to|by|between) ).)* (?:and|or|&) /u

const study = /\b(?:thesis|dissertation|essay|paper)$/u

const figure =
  /^(?:(?:c\.|approx\.?|about|around|over|under|up to|to|nearly) ?)*[£$€]?\d[\d.,:–-]*(?:k|m|bn|am|pm|th|st|nd|rd|[%+])?(?: (?:to|and) [£$€]?\d[\d.,]*(?:k|m|[%+])?)?$|^(?:stage|level|grade|year|band|phase|part) (?:\d|one|two|three|four|five)/iu

/** "on time", "at school", "in rust season". */
const idiom =
  /^(?:home|house|school|university|college|hospital|church|work|time|target|call|site|stage|board|budget|schedule|record|day|night|week|month|year|term|full|part|short notice|first|peak|close|high|low|back|front|place|process|line|order|rotation|request|behalf|top|base|market|prison|office|form|view|practice|deadline|demand|duty|foot|hand|show|film|camera|air|shift|page|paper|stock|level|key|head|(?:\p{Ll}+ )?season|summer|winter|spring|autumn|need|bed|sea|height|scratch|start|end|concept|store|table|first meeting|start to finish)$/u
