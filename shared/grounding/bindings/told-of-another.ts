import type { Quantity } from '../../text/quantity.ts'
import type { ClaimWord } from '../wording/claim-words.ts'
import type { AmountState } from './amount-state.ts'
import { isAlike } from './is-alike.ts'
import { isFamily } from './is-family.ts'
import { isSameAmount } from './is-same-amount.ts'
import type { Member } from './list-members.ts'

/** What a claim says around one of its amounts. */
export interface Said {
  readonly amount: Quantity
  /** The other amounts of the claim. */
  readonly others: readonly Quantity[]
  /** Words that may be about it. */
  readonly around: readonly ClaimWord[]
  /** Those that can only be about it. */
  readonly own: readonly ClaimWord[]
  /** What it stands right before. */
  readonly counted: ClaimWord | null
  /** The states of a measure that the claim says anywhere. */
  readonly states: readonly AmountState[]
  /** Words around it that the evidence has not. */
  readonly strange: readonly ClaimWord[]
}

/**
 * What the evidence gives an amount to, in its own words, where the claim tells it of another member of that list; or `null`. Nothing that the
 * claim says around it may be what only its own member says, and it must say more of what only one other member says than words of its own.
 */
export function toldOfAnother(said: Said, holder: Member, list: readonly Member[]): string | null {
  if (isBound(holder, list)) return null
  const isAlone = said.others.every(({ unit }) => unit !== said.amount.unit)
  const hits = list.flatMap((rival) => {
    if (rival.amount.unit !== said.amount.unit || isSameAmount(rival.amount, said.amount)) return []
    if (isBound(rival, list) || (holder.isPart && list.indexOf(rival) === list.indexOf(holder) - 1)) return []
    const [only, theirs] = [beyond(holder, rival), beyond(rival, holder)]
    const isPart = rival.isPart && list.indexOf(rival) === list.indexOf(holder) + 1
    const mine = only.length === 0 && isPart ? holder.words : only
    const isOther = isOtherState(said, holder, rival)
    const isSaidOfIt = mine.length === 0 || said.around.some(({ stem }) => mine.some((word) => isKin(word.stem, stem)))
    if (isSaidOfIt && !isOther) return []
    const isStated = isRivalState(said, holder, rival) && (isOther || (isAlone && isOneMeasure(holder, rival)))
    const found = said.around.filter(({ stem }) => theirs.some((word) => word.stem === stem))
    const isCounted = found.some(
      (word) =>
        word === said.counted && theirs.some(({ stem, start }) => stem === word.stem && start >= rival.amount.end),
    )
    return isStated || found.length > 0
      ? [{ rival, mine: mine.length > 0 ? mine : holder.words, found, isSure: isStated || isCounted }]
      : []
  })
  const [first] = hits
  if (!first || (!first.isSure && first.found.length <= said.strange.length)) return null
  const isTotal = hits.some(({ found }) => found.length > 0 && !found.some((word) => first.found.includes(word)))
  const isSaid = said.others.some((one) => hits.some(({ rival }) => isSameAmount(one, rival.amount)))
  const isOwn = first.isSure || first.found.some((word) => said.own.includes(word))
  return isOwn && !isTotal && !isSaid ? first.mine.map(({ text }) => text).join(' ') : null
}

/** The claim says the state of the rival, which the holder has not. */
const isRivalState = ({ states }: Said, holder: Member, { state }: Member): boolean =>
  state !== null && state !== holder.state && states.includes(state)

/** "18 members at start, 47 in 2021": the one takes over from the other what is counted. */
const isOneMeasure = (one: Member, other: Member): boolean =>
  other.inherited.some((word) => one.words.includes(word)) || one.inherited.some((word) => other.words.includes(word))

/** "£80,000 spent" of what was the budget: the one is of a state that the claim does not say, the other is not. */
const isOtherState = ({ states }: Said, holder: Member, rival: Member): boolean =>
  holder.state !== null && holder.state !== rival.state && !states.includes(holder.state)

/** Joined with an amount beside it: the end of a change or a range, or a size of what is counted. */
const isBound = (one: Member, list: readonly Member[]): boolean =>
  one.joined || list[list.indexOf(one) + 1]?.joined === true

/** What one member says and the other neither says nor takes over. */
function beyond(one: Member, other: Member): ClaimWord[] {
  const known = [...other.words, ...other.inherited]
  return one.words.filter(({ stem }) => !known.some((word) => isAlike(word.stem, stem)))
}

const isKin = (one: string, other: string): boolean => isAlike(one, other) || isFamily(one, other)
