import type { Finding } from '../../../domain/finding.ts'
import { labelBefore } from '../../../text/quantities/label-before.ts'
import type { Quantity } from '../../../text/quantity.ts'
import type { Range } from '../../../text/range.ts'
import { saysState } from '../../bindings/amount-state.ts'
import { isFamily } from '../../bindings/is-family.ts'
import { isSameAmount } from '../../bindings/is-same-amount.ts'
import { isTelling } from '../../bindings/is-telling.ts'
import { listMembers, type Member } from '../../bindings/list-members.ts'
import { type Said, toldOfAnother } from '../../bindings/told-of-another.ts'
import { type Claim, finding } from '../../claim.ts'
import { derivedFrom } from '../../derived/derived-quantity.ts'
import type { Grounds } from '../../grounds.ts'
import { isNeutral } from '../../wording/is-neutral.ts'

type List = readonly Member[]

/** An amount of one member of a list told of another: "62 ha of maize" from "62 ha grass, 9 ha maize"; the whole for a part of it. */
export function checkOtherMember(claim: Claim, grounds: Grounds): Finding[] {
  if (claim.language !== 'en' || claim.quantities.length === 0) return []
  const lists = listsOf(grounds)
  if (lists.every((list) => list.length < 2)) return []
  const members = listMembers({ text: claim.plain, words: claim.words, quantities: claim.quantities })
  return members.flatMap((member, at) => {
    const { amount } = member
    if (!counts(claim, amount)) return []
    const holders = lists.flatMap((list) =>
      list.flatMap((one) => (isSameAmount(one.amount, amount) ? [{ one, list }] : [])),
    )
    if (holders.length === 0) return []
    const said = readSaid(claim, members, at, grounds)
    const given = holders.map(({ one, list }) => toldOfAnother(said, one, list))
    const [first] = given
    if (!first || given.includes(null) || derivedFrom(amount, claim, grounds) !== null) return []
    return [
      finding(claim, amount, { kind: 'number', why: `The evidence gives this number to something else: ${first}.` }),
    ]
  })
}

const kept = new WeakMap<Grounds, readonly List[]>()

/** The amounts of the evidence, text by text; the same evidence is read once. */
function listsOf(grounds: Grounds): readonly List[] {
  const known = kept.get(grounds)
  if (known) return known
  const made = grounds.texts.map((text) => listMembers(text))
  kept.set(grounds, made)
  return made
}

/** The amount has a unit or stands before what it counts; a mere "one", "dozens", ranks and labels count nothing. */
function counts({ text, words }: Claim, { unit, value, vague, start, end }: Quantity): boolean {
  if (vague || unit === 'ordinal' || (unit === null && value < 2) || labelBefore(text, start)) return false
  const next = words.find((word) => word.start >= end)
  return unit !== null || (next !== undefined && isTelling(next))
}

function readSaid({ words, text, plain }: Claim, members: List, at: number, grounds: Grounds): Said {
  const [member, last, next] = [members[at], members[at - 1], members[at + 1]]
  if (!member) throw new RangeError('No member of the claim has this place.')
  const reach = { start: last?.amount.end ?? 0, end: next?.amount.start ?? text.length }
  const around = words.filter((word) => isWithin(word, reach) && isTelling(word) && !isWithin(word, member.amount))
  return {
    amount: member.amount,
    others: members.flatMap(({ amount }) => (amount === member.amount ? [] : [amount])),
    around,
    own: last || next ? around.filter((word) => isWithin(word, member)) : around,
    counted:
      around.find(
        (word) => word.start >= member.amount.end && plain.slice(member.amount.end, word.start).trim() === '',
      ) ?? null,
    states: (['aim', 'before', 'now'] as const).filter((state) => saysState(plain, state)),
    strange: around.filter(
      (word) =>
        !isNeutral(word) &&
        !circumstance.test(plain.slice(0, word.start)) &&
        !grounds.words.some(({ stem }) => isFamily(stem, word.stem)),
    ),
  }
}

/** "in our trial": what comes next says where or when, not of what. */
const circumstance = /\b(?:in|during|at) (?:our|my|the|this|that) $/iu

const isWithin = (word: Range, { start, end }: Range): boolean => start <= word.start && word.end <= end
