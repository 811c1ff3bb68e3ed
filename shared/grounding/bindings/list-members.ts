import { isYear } from '../../text/quantities/is-year.ts'
import type { Quantity } from '../../text/quantity.ts'
import type { Range } from '../../text/range.ts'
import type { ClaimWord } from '../wording/claim-words.ts'
import { type AmountState, amountState } from './amount-state.ts'
import { isTelling } from './is-telling.ts'

/** A text as its members need it. */
interface Told<Amount extends Quantity> {
  readonly text: string
  readonly words: readonly ClaimWord[]
  readonly quantities: readonly Amount[]
}

/** One amount of a text with the part of it that is about this amount. */
export interface Member<Amount extends Quantity = Quantity> extends Range {
  readonly amount: Amount
  /** What it says itself: words that tell something, numbers aside. */
  readonly words: readonly ClaimWord[]
  /** What it leaves to the members before it: the verb of "determined 9 appeals and 3 bids", the noun of "9 appeals, 3 of which …". */
  readonly inherited: readonly ClaimWord[]
  /** The state of its measure that it says. */
  readonly state: AmountState | null
  /** Nothing parts it from the amount before it: "from 14 to 6", "8 to 10", "two 40 kW pumps". */
  readonly joined: boolean
  /** It is a part of the amount before it: "24, 9 of which". */
  readonly isPart: boolean
}

/** Where a member of a list ends. */
const cut =
  /[;\n]|[,.:](?=\s)|\s[-–—]\s|→|->|[()]|\b(?:and|but|while|whereas|against|versus|compared|then|including)\b|\bof (?:(?:the|our|an?) )?$/giu
/** Where a statement ends: what comes after leaves nothing to it. */
const stop = /[;\n]|\.(?=\s)/u
/** A bracket that only says when or where: it belongs to the amount before it. */
const aside = /^\s*\((?!\s*\))[^()\d]*(?:(?:19|20)\d\d)?[^()\d]*\)/u
const ofThose = /^\s*(?:[\p{L}-]+\s+){0,2}of (?:them|these|those|whom|which)\b/iu
const outOf = /\bof (?:(?:the|our|an?) )?$/iu
const leads = /^(?:on|in|at|for|to|from|with|by|during|under|over|of|as)$/u

/** The members of a text: "180 desserts on a normal evening" and "260 on Saturdays". What stands between two of them is in neither. */
export function listMembers<Amount extends Quantity>({ text, words, quantities }: Told<Amount>): Member<Amount>[] {
  const amounts = quantities.filter((one) => !isDate(text, one))
  const members: Member<Amount>[] = []
  for (const [at, amount] of amounts.entries()) {
    const from = amounts[at - 1]?.end ?? 0
    const start = startOf(text, from, amount.start)
    const end = endOf(text, amount.end, amounts[at + 1]?.start ?? text.length)
    const own = words.filter((word) => word.start >= start && word.end <= end && !inAmount(word, amounts))
    const last = members.at(-1)
    const isPart = ofThose.test(text.slice(amount.end))
    const isWhole = last !== undefined && outOf.test(text.slice(from, amount.start))
    if (isWhole) members.splice(-1, 1, { ...last, inherited: [...last.inherited, ...own.filter(isTelling)] })
    members.push({
      amount,
      start,
      end,
      words: own.filter(isTelling),
      inherited: last && !isWhole ? inheritedBy({ text, words }, { amount, own, isPart }, last) : [],
      state: amountState(text.slice(start, end)),
      joined: last !== undefined && !isBeside(last.amount, amount) && text.slice(from, amount.start).search(cut) < 0,
      isPart,
    })
  }
  return members
}

/** "40 volunteers, 12 present": what became of those counted, no noun. */
const outcome =
  /^(?:present|absent|attend(?:ed|ing)|passed|failed|sold|left|remain(?:ed|ing)|finished|approved|won|lost|returned)$/u

/** "90 days 410 units": a time and what was counted in it. */
const isBeside = (one: Quantity, other: Quantity): boolean =>
  other.unit === null && /^(?:year|month|day|hour)$/u.test(one.unit ?? '')

/** What a member takes over from the one before it: words before that amount if it has none there, words after it if it counts nothing itself. */
function inheritedBy(
  { text, words }: Pick<Told<Quantity>, 'text' | 'words'>,
  { amount, own, isPart }: { readonly amount: Quantity; readonly own: readonly ClaimWord[]; readonly isPart: boolean },
  last: Member,
): ClaimWord[] {
  const known = [...last.words, ...last.inherited].filter(({ text: word }) => amountState(`at ${word}`) === null)
  const noun = known.filter(({ start }) => start >= last.amount.end)
  const leading = own.filter((word) => word.end <= amount.start)
  const hasLead = leading.some(isTelling)
  const [next] = own.filter(({ start }) => start >= amount.end)
  const counts = next !== undefined && isTelling(next) && !outcome.test(next.word)
  const isElided =
    amount.unit === null && !counts && (leads.test(leading.at(-1)?.word ?? '') || outcome.test(next?.word ?? ''))
  if (isElided && hasLead) return headOf(noun, words, last)
  if (stop.test(text.slice(last.amount.end, amount.start))) return isElided ? headOf(noun, words, last) : []
  if (isPart) return noun
  const before = hasLead ? alikeLead(leading[0], words, last) : last.amount.start
  const lead = known.filter(({ end }) => end <= before)
  if (counts || hasLead) return lead
  const ways = own.filter(({ start, word }) => start >= amount.end && leads.test(word)).map(({ word }) => word)
  const told = words.filter(
    ({ start, end, word }) => start >= last.amount.end && end <= last.end && ways.includes(word),
  )
  const until = told[0]?.start ?? last.end
  return amount.unit === null || ways.length === 0 ? [...lead, ...noun.filter(({ start }) => start < until)] : lead
}

/** "loss under clover 34 kg, under rye 58 kg": what stands before the way both are told by; nothing where there is none. */
function alikeLead(first: ClaimWord | undefined, words: readonly ClaimWord[], last: Member): number {
  if (!first || !leads.test(first.word)) return 0
  return (
    words.find(({ start, word }) => start >= last.start && start < last.amount.start && word === first.word)?.start ?? 0
  )
}

/** "40 volunteers on the list": what is counted, without where it is. */
function headOf(noun: readonly ClaimWord[], words: readonly ClaimWord[], { amount, end }: Member): ClaimWord[] {
  const way = words.find((word) => word.start >= amount.end && word.end <= end && leads.test(word.word))?.start ?? end
  return noun.filter(({ start }) => start < way)
}

/** A year, also one long past: "after drawings of 1891". */
const isDate = (text: string, one: Quantity): boolean =>
  isYear(one) ||
  (one.unit === null &&
    /^1[0-8]\d\d$/u.test(text.slice(one.start, one.end)) &&
    /\b(?:in|of|from|since|until|dated|by|about|around)\s$/iu.test(text.slice(0, one.start)))

const inAmount = ({ start, end }: Range, amounts: readonly Quantity[]): boolean =>
  amounts.some((one) => one.start <= start && end <= one.end)

function startOf(text: string, from: number, to: number): number {
  const last = [...text.slice(from, to).matchAll(cut)]
    .filter(({ 0: sign }) => (from === 0 ? !outOf.test(sign) : sign !== ':'))
    .at(-1)
  return last ? from + last.index + last[0].length : from
}

function endOf(text: string, from: number, to: number): number {
  const bracket = aside.exec(text.slice(from, to))?.[0].length ?? 0
  const at = text.slice(from + bracket, to).search(cut)
  return at < 0 ? to : from + bracket + at
}
