import type { Range } from '../../text/range.ts'
import { dutyVerbs } from '../cues/duty-verbs.ts'
import { withinBrackets } from '../lines/within-brackets.ts'

/** Words after which a sentence lists what a person is to have. General knowledge of advertisements. */
const having =
  /^(?:[^,;:]{0,50}\b)?(?:(?:need|want|expect|would like|'d like|’d like|like|ask|require) (?:you|someone|somebody|candidates|applicants|a person)(?: to have|,? with| who has| to bring)|(?:looking for|seeking|seek|want|need) (?:someone|somebody|a person|people|candidates|a colleague) (?:with|who has)|(?:you|candidates|applicants|the (?:successful|ideal) \p{L}+)(?: will|['’]ll| must| should|['’]d)?(?: also)? (?:need(?: to have)?|have|bring|hold|possess))\s*:?\s+(?=\S)/iu
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
  /^(?:[^,;:]{0,60}\b)?(?:expected|required|asked|need|needs|have|has|able|willing|trusted|task(?:ed)?(?: is)?|(?:role|job|post|work) (?:is|will be)) (?=to \p{Ll})/iu

const workEnd = /^(\p{L}+)ing\s+\S/iu

interface Kind {
  readonly lead: RegExp
  readonly part: (text: string) => boolean
  /** Whether "or" parts things that are each asked for, rather than ways to meet one. */
  readonly or: boolean
}

const kinds: readonly Kind[] = [
  { lead: having, part: (text) => thing.test(text) && /\s\S/u.test(text), or: false },
  { lead: wishing, part: isWish, or: true },
  { lead: works, part: isWork, or: false },
  { lead: expectedTo, part: isToWork, or: false },
]

/** True for "know your hymns": something that a person does or is, as "if you" carries on. */
function isWish(text: string): boolean {
  return wish.test(text) || dutyVerbs.has(/^(\p{Ll}+)\s\S/u.exec(text)?.[1] ?? '')
}

/** True for "to seek external funding": a work with its object. */
function isToWork(text: string): boolean {
  return dutyVerbs.has(/^to (?:\p{Ll}+ly )?(\p{Ll}+)\s\S/u.exec(text)?.[1] ?? '')
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
  for (const { lead, part, or } of kinds) {
    const from = lead.exec(text)?.[0].length
    if (from === undefined || !part(text.slice(from))) continue
    const joints = [...text.slice(from).matchAll(/,\s(?:(and|or|plus)\s)?|\s(and|or|plus)\s/gu)]
      .map((match) => ({
        start: from + match.index,
        end: from + match.index + match[0].length,
        word: match[1] ?? match[2] ?? '',
      }))
      .filter((joint) => part(text.slice(joint.end)) && !withinBrackets(text, joint.start))
    if (joints.length < 2 || (!or && joints.some(({ word }) => word === 'or'))) continue
    return joints.map((joint) => ({ start: start + joint.start, end: start + joint.end }))
  }
  return []
}
