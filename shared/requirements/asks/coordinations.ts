import type { Range } from '../../text/range.ts'
import { dutyVerbs } from '../cues/duty-verbs.ts'
import { withinBrackets } from '../lines/within-brackets.ts'
import { pointsBack } from './points-back.ts'
import { type Shape, saidBefore, shapesOf } from './shapes.ts'
import { type Slot, slotsOf } from './slots.ts'

const joint = /,\s(?:and|but|or|plus|then),?\s|,\s|\s(?:and|but|or|plus),?\s/gu
const longest = 1200

/**
 * The joining words and commas of a sentence of running text between two parts of one list, where a part is of the shape that
 * the list has ("have taught …, know your …": what "you'll" carries on) and says something of its own. Ways to meet one
 * request ("a diploma or a degree") and objects of one word ("plan and deliver lessons") are no such parts.
 */
export function coordinations(text: string): Range[] {
  if (text.length > longest || !/\p{Script=Latin}/u.test(text)) return []
  const slots = slotsOf(text)
  const found: Found[] = []
  const matches = [...text.matchAll(joint)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    or: /\bor\b/u.test(match[0]),
  }))
  const bare = matches.some(({ end, or }) => {
    const part = partAt(text, end, matches)
    return bareThing(part) || (or && shapesOf(part).has('thing'))
  })
  for (const here of matches) {
    if (withinBrackets(text, here.start)) continue
    const right = partAt(text, here.end, matches)
    if (words(right) < 2 || tellsOfIt.test(right) || pointsBack(right)) continue
    const shapes = [...shapesOf(text.slice(here.end))].filter((shape) => shape !== 'thing' || !bare)
    const from = found.at(-1)?.end ?? 0
    if (shapes.some((shape) => carriesOn({ text, slots, from, here, right }, shape))) found.push(here)
  }
  const [only, second] = found
  if (only && !second && /\b(?:it|them|its)\b|^\p{L}+ their\b/iu.test(text.slice(only.end))) return []
  return found.some(({ or }) => or) && !wishes.test(text) ? [] : found.map(({ start, end }) => ({ start, end }))
}

/** "Curiosity, resilience and a sense of humour": traits named in a word are told in one breath. */
const bareThing = (part: string): boolean => words(part) === 1 && shapesOf(part).has('thing')

/** "It helps if you can sew or have worked in a theatre": any of it is welcome by itself. */
const wishes =
  /^(?:it(?:['’]s| is| helps| would| will|['’]d|['’]ll)\b.{0,40}? if|(?:bonus|extra) points if|we(?:['’]d| would) (?:love|like|be (?:delighted|pleased|happy)) (?:it )?if|ideally,?) (?:you|candidates|applicants)\b/iu

/** "… and can talk about how you kept people safe": how the part before is to be shown, which without it says nothing. */
const tellsOfIt =
  /^(?:can|could|are able to|be able to) (?:\p{L}+ly )?(?:talk|tell|speak|show|explain|demonstrate|point|describe|prove|give|evidence)\b.*\b(?:how|what|why|where|when|this|that|it|examples?)\b/iu

interface Found extends Range {
  readonly or: boolean
}

/** What stands between a joint and the next; two works with one object ("order and account for chemicals") are one part. */
function partAt(text: string, start: number, joints: readonly Range[]): string {
  const after = joints.filter((next) => next.start >= start + saidBefore(text.slice(start)))
  const part = text.slice(start, after[0]?.start ?? text.length)
  const joins = after[0] && /^\s(?:and|or)\s$/u.test(text.slice(after[0].start, after[0].end))
  return joins && dutyVerbs.has(part.trim()) ? text.slice(start, after[1]?.start ?? text.length) : part
}

const words = (text: string): number =>
  text
    .trim()
    .split(/\s+/u)
    .filter((word) => /[\p{L}\d]/u.test(word)).length

/** "set up and run the service": a verb and its particle, whose object stands behind the second verb. */
const phrasal = /^\p{Ll}+ (?:up|out|on|off|over|down|in|after|for|with|to|into|upon)$/u

interface Joined {
  readonly text: string
  readonly slots: readonly Slot[]
  /** Where the part before the joint begins. */
  readonly from: number
  readonly here: Found
  readonly right: string
}

function carriesOn({ text, slots, from, here, right }: Joined, shape: Shape): boolean {
  const slot = slots
    .filter((each) => each.shape === shape && each.at <= here.start)
    .reduce<Slot | null>(
      (so, each) => (so === null || each.at > so.at || (each.at === so.at && each.sure) ? each : so),
      null,
    )
  if (slot === null) return false
  const left = text.slice(Math.max(slot.at, from), here.start)
  if (shape === 'base' && words(left) === 1) return /\b(?:can|could)\s+$/u.test(text.slice(0, slot.at))
  if (/^(?:ideally|preferably|also|then)$/iu.test(left.trim())) return false
  const begins = text.slice(Math.max(slot.at, from)).replace(/^(?:\p{L}+,\s)*\p{L}+ and (?=\p{Ll})/u, '')
  const known = slot.sure && slot.at >= from
  if (!known && !shapesOf(begins.slice(0, 1).toLowerCase() + begins.slice(1)).has(shape)) return false
  if (shape === 'thing') return words(left) >= 1
  if (words(left.slice(left.lastIndexOf(',') + 1)) < 2 || /(?<!\bup )\bto \p{Ll}+$/u.test(left)) return false
  if (shape === 'base' && phrasal.test(left.trim())) return false
  if (shape === 'to') return words(right) >= 3
  return true
}
