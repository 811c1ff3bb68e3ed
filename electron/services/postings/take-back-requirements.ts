import type { Id } from '../../../shared/domain/ids.ts'
import type { Posting } from '../../../shared/domain/posting.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { type Change, same } from './restored.ts'

type Lists = Pick<Posting, 'requirements' | 'ignored'>

/** The requirements of a posting, used and set aside, without what one change did to them. */
export function takeBackRequirements({ before, after }: Change<Lists>, now: Lists): Lists {
  if (same(listsOf(now), listsOf(after))) return listsOf(before)
  const undone = (list: keyof Lists) => restoredList(list, { before, after }, now)
  return { requirements: undone('requirements'), ignored: undone('ignored') }
}

const listsOf = ({ requirements, ignored }: Lists): Lists => ({ requirements, ignored })

/** A list after more has happened since: what the change put in goes, what it took out comes back behind its old neighbour. */
function restoredList(list: keyof Lists, { before, after }: Change<Lists>, now: Lists): Requirement[] {
  const [was, became] = [byId(before[list]), byId(after[list])]
  const elsewhere = now[list === 'ignored' ? 'requirements' : 'ignored']
  const kept = now[list]
    .filter(({ id }) => was.has(id) || !became.has(id))
    .map((one) => (same(one, became.get(one.id)) ? (was.get(one.id) ?? one) : one))
  return before[list]
    .filter(({ id }) => !became.has(id) && !kept.some((one) => one.id === id))
    .filter(
      ({ id }) => byId(after[list === 'ignored' ? 'requirements' : 'ignored']).has(id) || !byId(elsewhere).has(id),
    )
    .reduce((so, one) => insertBehind(so, one, before[list]), kept)
}

const byId = (all: readonly Requirement[]): ReadonlyMap<Id, Requirement> => new Map(all.map((one) => [one.id, one]))

function insertBehind(all: readonly Requirement[], one: Requirement, order: readonly Requirement[]): Requirement[] {
  const earlier = order.slice(
    0,
    order.findIndex(({ id }) => id === one.id),
  )
  const at = all.findLastIndex(({ id }) => earlier.some((other) => other.id === id))
  return [...all.slice(0, at + 1), one, ...all.slice(at + 1)]
}
