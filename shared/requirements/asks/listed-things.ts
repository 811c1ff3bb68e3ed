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
  /^(?:(?:an?|at least|your(?: own)?|the(?= \d)|\d+\+?|one|two|three|four|five|six|seven|eight|nine|ten|some|good|strong|excellent|solid|sound|proven|previous|recent|full|clean|current|valid|basic|working|first-hand|hands-on|practical|experience (?:of|in|with|as)|knowledge of|understanding of|ability to|familiarity with|confidence (?:with|in)|fluent|fluency in)\s)/iu

const wishing =
  /^(?:it(?:['’]s| is|['’]d be| would be| will be) (?:also |really |particularly )?(?:an? )?\p{L}+(?: \p{L}+)? if|(?:bonus|extra) points if|we(?:['’]d| would) (?:love|like|be (?:delighted|pleased|happy)) (?:it )?if|ideally,?) (?:you|candidates|applicants)(?:['’](?:ve|re|d))? (?:also )?/iu
const wish =
  /^(?:(?:you )?(?:have|are|can|could|hold|know|speak|understand|enjoy|love|like|live|own|bring|feel|care|come|took|taken|been|had|worked|led|run|done|used|written|built|held|made|taught|seen|drive)|\p{L}{3,}ed)\s/iu

/** "On cherche quelqu'un pour pétrir …, gérer … et transmettre …". */
const pour = /^(?:[^;:]{0,80}?\b)?(?:pour|chargée?s? de|consiste à|para) (?=\p{L}+(?:er|ir|oir|re|ar)\b)/iu

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
  { lead: pour, part: isInfinitive, or: false, least: 1 },
]

/** True for "know your hymns": something that a person does or is, as "if you" carries on. */
function isWish(text: string): boolean {
  return wish.test(text) || dutyVerbs.has(/^(\p{Ll}+)\s\S/u.exec(text)?.[1] ?? '')
}

/** True for "gérer la commande": a work in French or Spanish. */
function isInfinitive(text: string): boolean {
  return /^\p{Ll}{2,}(?:er|ir|oir|re|ar)(?:se)?[\s,]+\S/u.test(text)
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
