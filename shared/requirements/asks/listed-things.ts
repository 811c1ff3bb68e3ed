import type { Range } from '../../text/range.ts'
import { dutyVerbs } from '../cues/duty-verbs.ts'
import { withinBrackets } from '../lines/within-brackets.ts'

/** Words after which a sentence lists what a person is to have. General knowledge of advertisements. */
const having =
  /^(?:[^,;:]{0,50}\b)?(?:(?:need|want|expect|would like|'d like|’d like|like|ask|require) (?:you|someone|somebody|candidates|applicants|a person)(?: to have|,? with| who has| to bring)|(?:looking for|seeking|seek|want|need) (?:someone|somebody|a person|people|candidates|a colleague) (?:with|who has)|(?:you|candidates|applicants|the (?:successful|ideal) \p{L}+)(?: will|['’]ll| must| should|['’]d)?(?: also)? (?:need(?: to have)?|have|bring|hold|possess))\s*:?\s+(?=\S)/iu
/** "We look for accuracy, …", "You will bring …", "should possess …": what a person is to have, told as things. */
const looking =
  /^(?:[^,;:]{0,50}\b)?(?:we (?:also )?(?:look for|value|expect|want|need|ask for)|(?:you(?:['’]ll| will| should| must)?|candidates|applicants|the (?:successful|ideal) \p{L}+)(?: will| must| should| would)? (?:bring|have|possess|need|show|demonstrate|offer|hold))\s(?=\S)/iu
const qualities =
  /^(?:an? |the |some |at least |your own |\d+\+? )?(?:\p{L}[\p{L}'’-]* ){0,3}?(?:accuracy|patience|enthusiasm|energy|confidence|curiosity|discretion|stamina|empathy|warmth|humou?r|manner|temperament|attitude|approach|outlook|eye|ear|nose|flair|head|feel|degree|phd|diploma|qualification|record|experience|knowledge|understanding|ability|willingness|commitment|interest|passion|skills?|sense|love|licen[cs]e|command|grasp|years?|sort|kind|track|resilience|judg(?:e)?ment|initiative|integrity|proficiency|fluency|familiarity|certificate|certification|background|drive|appetite|respect|portfolio)\b/iu

/** True for "a pleasant telephone manner": a thing of its own that a person has. */
function isQuality(text: string): boolean {
  return qualities.test(text.split(/,| and (?=an? )/u)[0] ?? '')
}

/** What begins a thing of its own, rather than another object of the thing before it. */
const thing =
  /^(?:(?:an?|at least|your own|\d+\+?|one|two|three|four|five|six|seven|eight|nine|ten|some|good|strong|excellent|solid|sound|proven|previous|recent|full|clean|current|valid|basic|working|first-hand|hands-on|practical|experience (?:of|in|with|as)|knowledge of|understanding of|ability to|familiarity with|confidence (?:with|in)|fluent|fluency in)\s)/iu

const wishing =
  /^(?:it(?:['’]s| is|['’]d be| would be| will be) (?:also |really |particularly )?(?:an? )?\p{L}+(?: \p{L}+)? if|(?:bonus|extra) points if|we(?:['’]d| would) (?:love|like|be (?:delighted|pleased|happy)) (?:it )?if|ideally,?) (?:you|candidates|applicants)(?:['’](?:ve|re|d))? (?:also )?/iu
const wish =
  /^(?:(?:you )?(?:have|are|can|could|hold|know|speak|understand|enjoy|love|like|live|own|bring|feel|care|come|took|taken|been|had|worked|led|run|done|used|written|built|held|made|taught|seen|drive)|\p{L}{3,}ed)\s/iu

const works = /^(?:[^,;:]{0,30}\b)?(?:you(?:['’]ll| will)|the post ?holder will) (?:also )?be (?=\p{L}+ing\s)/iu
/** "Will be expected to teach, to supervise and to seek funding": each with a "to" of its own. */
const expectedTo =
  /^(?=to \p{Ll})|^(?:[^,;:]{0,60}\b)?(?:expected|required|asked|need|needs|have|has|able|willing|trusted|task(?:ed)?(?: is)?|(?:role|job|post|work) (?:is|will be)) (?=to \p{Ll})/iu
/** "You'll open up, order stock and …", "a chef who can run the pass, …": what comes after is work, each with its own verb. */
const willDo =
  /^(?:[^;:]{0,100}?\b)?(?:(?:you|they|he|she|who|it|candidates?|applicants?|person|post ?holders?|appointee|\p{L}+er|\p{L}+or) (?:will|would|can|could|should|must)|(?:you|they|he|she|who)['’](?:ll|d)|(?:expected|required|asked|able|willing|someone|somebody|people|is|be|need|help|role|job) to)(?: also| then| be able to| get to| mostly| mainly)?,? (?=\p{Ll}+\s)/iu
/** "That means opening gates, checking …": work as things. */
const meansDoing =
  /^(?:[^;]{0,80}?)(?:\b(?:means|meaning|involves?|involving|includes?|including|entails?|is about|as well as|days? of|mix of|responsible for|to most things|you['’]ll be|you will be|be|things):? |: ?)(?=\p{Ll}{2,}ing\b|\p{Ll}+ \p{Ll}+ing\b)/iu
/** "Plan and run the events, build …": told as orders. */
const orders = /^(?=\p{L}+\s)/u
/** "Somebody who has kept books, knows … and enjoys …": each with a verb about the same person. */
const whoDoes =
  /^(?:[^;:]{0,100}?\b)?(?:someone|somebody|a person|people|anyone|the person|an? \p{L}+|one) who (?=\p{Ll}+\s)/iu
const traitVerb =
  /^(?:who )?(?:is|has|can|knows?|enjoys?|likes?|loves?|writes?|speaks?|understands?|cares?|thinks?|works?|keeps?|takes?|holds?|brings?|listens?|learns?|gets?|wants?|believes?|sees?|owns?|shares?|thrives?|feels?|makes?|gives?|asks?|turns?|reads?|stays?|remembers?|finds?|treats?|communicates?|does|isn't|doesn't|won't|never|always)\s\S/iu
/** "On cherche quelqu'un pour pétrir …, gérer … et transmettre …". */
const pour = /^(?:[^;:]{0,80}?\b)?(?:pour|chargée?s? de|consiste à|para) (?=\p{Ll}+(?:er|ir|oir|re|ar)\b)/iu

const workEnd = /^(\p{L}+)ing\s+\S/iu

interface Kind {
  readonly lead: RegExp
  readonly part: (text: string) => boolean
  /** Whether "or" parts things that are each asked for, rather than ways to meet one. */
  readonly or: boolean
  /** The fewest joints that make a list: a pair needs things that stand for themselves. */
  readonly least: number
}

const kinds: readonly Kind[] = [
  { lead: having, part: (text) => thing.test(text) && /\s\S/u.test(text), or: false, least: 2 },
  { lead: looking, part: isQuality, or: false, least: 1 },
  { lead: wishing, part: isWish, or: true, least: 2 },
  { lead: whoDoes, part: (text) => traitVerb.test(text), or: false, least: 1 },
  { lead: works, part: isWork, or: false, least: 2 },
  { lead: expectedTo, part: isToWork, or: false, least: 1 },
  { lead: willDo, part: isBareWork, or: false, least: 1 },
  { lead: orders, part: isBareWork, or: false, least: 2 },
  { lead: meansDoing, part: isDoing, or: false, least: 1 },
  { lead: pour, part: isInfinitive, or: false, least: 1 },
]

/** True for "know your hymns": something that a person does or is, as "if you" carries on. */
function isWish(text: string): boolean {
  return wish.test(text) || dutyVerbs.has(/^(\p{Ll}+)\s\S/u.exec(text)?.[1] ?? '')
}

/** True for "to seek external funding": a work with its object. */
function isToWork(text: string): boolean {
  return dutyVerbs.has(/^to (?:\p{Ll}+ly )?(\p{Ll}+)\s\S/u.exec(text)?.[1] ?? '')
}

/** True for "order searches": a work in the base form with its object. */
function isBareWork(text: string): boolean {
  const word = /^(?:will |then |also |\p{Ll}+ly )?(?:co-)?(\p{L}+)\s+(?!and\b|or\b|,)\S/iu.exec(text)?.[1] ?? ''
  return (
    dutyVerbs.has(word.toLowerCase()) &&
    (!nouns.has(word) ||
      /^(?:will |then |also )?\p{L}+ (?:the|an?|our|your|their|its|his|her|any|all|every|each|with|on|to|for|in|up|out|at|as|after|from|new|\d)\b/iu.test(
        text,
      ))
  )
}

/** Words that are more often things than works after "and". */
const nouns: ReadonlySet<string> = new Set(
  'stock support share design market record report plan project train process place test shop staff service research transport programme program model review result order sort source light display document survey host book brief cover balance target schedule experiment audit help contact'.split(
    ' ',
  ),
)

/** True for "training two apprentices", "calf rearing": a work as a thing. */
function isDoing(text: string): boolean {
  return isWork(text) || /^\p{Ll}{3,}ing\b/u.test(text) || /^\p{Ll}+ \p{Ll}{3,}ing\b/u.test(text)
}

/** True for "gérer la commande": a work in French or Spanish. */
function isInfinitive(text: string): boolean {
  return /^\p{Ll}{2,}(?:er|ir|oir|re|ar)(?:se)?[\s,]+\S/u.test(text)
}

/** True for "training two apprentices": a work in the form that follows "you'll be". */
function isWork(text: string): boolean {
  const stem = workEnd.exec(text)?.[1]?.toLowerCase() ?? ''
  return [stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1')].some((verb) => dutyVerbs.has(verb))
}

/**
 * Where a sentence of running text that lists three things or more parts them: "We need you to have A, B, and C", "It would be great
 * if you X, Y or Z", "You'll be running A, training B and visiting C". Empty when its parts are objects of one thing.
 */
export function listedThings(sentence: string, { start, end }: Range): Range[] {
  const text = sentence.slice(start, end)
  if (text.length > 1200) return []
  for (const kind of kinds) {
    const joints = jointsOf(text, kind)
    if (joints.length >= kind.least && (joints.length > 1 || standApart(text, joints[0])))
      return joints.map((joint) => ({ start: start + joint.start, end: start + joint.end }))
  }
  return []
}

function jointsOf(text: string, { lead, part, or }: Kind): Range[] {
  const from = lead.exec(text)?.[0].length
  if (from === undefined || !part(text.slice(from))) return []
  const joints = [...text.slice(from).matchAll(/,\s(?:(and|or|plus|then|et|y)\s)?|\s(and|or|plus|et|y)\s/gu)]
    .map((match) => ({
      start: from + match.index,
      end: from + match.index + match[0].length,
      word: match[1] ?? match[2] ?? '',
    }))
    .filter((joint) => part(text.slice(joint.end)) && !withinBrackets(text, joint.start))
  return !or && joints.some(({ word }) => word === 'or') ? [] : joints
}

/** Two things stand apart when each has more than a word to it and the first does not lead into the second ("help them to plan and run"). */
function standApart(text: string, joint: Range | undefined): boolean {
  if (!joint) return false
  const [left, right] = [text.slice(0, joint.start), text.slice(joint.end)]
  const words = (part: string) => part.trim().split(/\s+/u).length
  return (
    words(right) >= 3 &&
    words(left) >= 5 &&
    (/^to \p{Ll}/u.test(right) || !/\b\p{L}+ (?:\p{L}+ ){0,3}to \p{Ll}+ (?:[^,]*)$/u.test(left.slice(25)))
  )
}
