import { functionWords } from '../../text/function-words.ts'
import type { Quantity } from '../../text/quantity.ts'
import type { ClaimWord } from '../wording/claim-words.ts'
import { synonymsOf } from '../wording/synonyms-of.ts'

/** What a number is bound to in its sentence: stems of the noun it counts, of the words that lead to it, and of those around. */
export interface Binding {
  /** The noun phrase right after it, or the group it is the size of ("a team of five"). */
  readonly heads: readonly string[]
  /** The nouns it shares with the number beside it: "4 of the 11 wards", "nine cooks, three of whom". */
  readonly shared: readonly string[]
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** A text as the bindings need it. */
interface Told {
  readonly text: string
  readonly words: readonly ClaimWord[]
  readonly quantities: readonly Quantity[]
}

const reach = 6
const stops = /[.;:()\n]/u
const stopsBefore = /[.;()\n]/u
const ends =
  /^(?:of|in|on|at|for|from|to|with|by|and|or|but|who|which|that|whom|while|a|an|the|per|each|every|is|are|was|were|has|have|had|as|over|under|within|across|between|into|than|until|since|during|out)$/u
/** Between two numbers that count one thing: "25 to 30 families", "4 of the hospital's 11 wards", "5:1". */
const joint =
  /^\s*(?:to|-|–|—|or|and|bis|à|a|→|->|:|\/|(?:out )?of(?: (?:the|our|its|my|\p{L}+['’]s?|whom|which))*)\s*(?:\p{L}+['’]s?\s+)?(?:about |around |over |nearly |only |as many as |up to )?$/iu
const deed =
  /^(?:went|came|got|passed|became|left|stayed|took|won|did|do|does|can|could|will|would|now|then|later|since|so|also|still|already|more|less|fewer|times|different|such|own|other|others|davon|mit|bei|von|in|\p{L}{3,}ed)$/u
const size =
  /(\p{L}+) (?:of|is|are|was|were|stood at|numbers|numbered)\s+(?:about |around |some |over |nearly |only |up to )?$/iu

/** What the number at a place of a list of numbers is bound to. */
export function boundTo(told: Told, at: number): Binding {
  const { text, words, quantities } = told
  const one = quantities[at]
  if (!one) return { heads: [], shared: [], before: [], after: [] }
  const from = quantities[at - 1]?.end ?? 0
  const to = quantities[at + 1]?.start ?? text.length
  const before = words.filter(({ start, end }) => start >= from && end <= one.start)
  const after = words.filter(({ start, end }) => start >= one.end && end <= to)
  return {
    before: telling(text, before, one.start, -1),
    after: telling(text, after, one.end, 1),
    heads: headsOf(told, at),
    shared: joined(told, at),
  }
}

/** The noun that a number shares with the one beside it: it has none of its own, or stands in one range or share with it. */
function joined(told: Told, at: number): string[] {
  const { text, quantities } = told
  const [last, one, next] = [quantities[at - 1], quantities[at], quantities[at + 1]]
  if (!one) return []
  const own = headsOf(told, at).length > 0
  const up =
    next && (joint.test(text.slice(one.end, next.start)) || isSizeNext(text, one, next) || isLabelled(told, one, next))
      ? headsOf(told, at + 1)
      : []
  const down =
    last && (!own || partOf.test(text.slice(one.end)) || joint.test(text.slice(last.end, one.start)))
      ? headsOf(told, at - 1)
      : []
  return [...up, ...down]
}

const partOf = /^\s*(?:\p{L}+\s+){0,2}(?:of (?:them|these|those|whom|which)|davon|d['’]entre|de ellos)\b/iu

/** "two 800 kVA generators": the size of what is counted. */
const isSizeNext = (text: string, one: Quantity, next: Quantity): boolean =>
  one.unit === null && /^\s$/u.test(text.slice(one.end, next.start))

/** "140 Airflow 1 DAGs": a number in the name of what is counted. */
function isLabelled({ text }: Told, one: Quantity, next: Quantity): boolean {
  return /^\s+\p{Lu}[\p{L}-]*\s+$/u.test(text.slice(one.end, next.start))
}

function headsOf({ text, words, quantities }: Told, at: number): string[] {
  const one = quantities[at]
  if (!one) return []
  const from = quantities[at - 1]?.end ?? 0
  const to = quantities[at + 1]?.start ?? text.length
  const group = size.exec(text.slice(Math.max(from, one.start - 40), one.start))?.[1]
  const grouped = group ? words.findLast(({ text: said, end }) => said === group && end <= one.start) : undefined
  const after = words.filter(({ start, end }) => start >= one.end && end <= to)
  return [...headsAfter(text, after, one), ...(grouped ? [grouped.stem] : [])]
}

function headsAfter(text: string, after: readonly ClaimWord[], one: Quantity): string[] {
  const heads: string[] = []
  let last = one.end
  for (const { word, stem, start, end } of after.slice(0, 4)) {
    if (ends.test(word) || deed.test(word) || /[^\s\-'’]/u.test(text.slice(last, start).replace(/^['’]s?/u, ''))) break
    heads.push(stem)
    last = end
  }
  return heads
}

/** Content words towards a number, nearest first, up to the end of its clause. */
function telling(text: string, words: readonly ClaimWord[], at: number, way: 1 | -1): string[] {
  const near = way === 1 ? words : [...words].reverse()
  const found: string[] = []
  for (const { word, stem, start, end } of near) {
    if (way === 1 ? stops.test(text.slice(at, start)) : stopsBefore.test(text.slice(end, at))) break
    if (!functionWords.en.has(word) && word.length > 2) found.push(stem)
    if (found.length >= reach) break
  }
  return found
}

/** How well two bindings agree: four for the noun counted, one for each word that stands on the same side, less on the other. */
export function agreement(one: Binding, other: Binding): number {
  const noun = meets(one.heads, other.heads)
    ? 4
    : meets(one.heads, [...other.before, ...other.after]) || meets(other.heads, [...one.before, ...one.after])
      ? 1.5
      : 0
  const first =
    one.before[0] !== undefined && other.before[0] !== undefined && isAlike(one.before[0], other.before[0]) ? 1 : 0
  return noun + first + common(one.before, other.before) + common(one.after, other.after) + cross(one, other) / 2
}

/** Whether both count the same noun by themselves. */
export function sameHead(one: Binding, other: Binding): boolean {
  return meets(one.heads, other.heads)
}

/** Whether they may count the same noun: also one that they share with another number, or that stands right before them. */
export function maySame(said: Binding, known: Binding): boolean {
  const [some, others] = [
    [...said.heads, ...said.shared],
    [...known.heads, ...known.shared, ...known.before.slice(0, 2)],
  ]
  return meets(some, others)
}

function cross(one: Binding, other: Binding): number {
  return common(one.before, other.after) + common(one.after, other.before)
}

function common(some: readonly string[], others: readonly string[]): number {
  return some.filter((stem) => others.some((other) => isAlike(stem, other))).length
}

function meets(some: readonly string[], others: readonly string[]): boolean {
  return some.some((stem) => others.some((other) => isAlike(stem, other)))
}

function isAlike(one: string, other: string): boolean {
  return one === other || synonymsOf(one).has(other) || synonymsOf(other).has(one)
}
