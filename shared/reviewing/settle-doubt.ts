import type { Doubt, Entry } from '../domain/entry.ts'
import { type FillableField, fillField } from './fill-field.ts'

/**
 * An entry with one doubt settled: by one of its candidates, or as it stands (`null`). Where title and organisation were in doubt
 * over the same two names, choosing the one tells the other.
 */
export function settleDoubt(entry: Entry, field: FillableField, candidate: string | null): Entry {
  const doubt = entry.doubts.find((each) => each.field === field)
  const rest = entry.doubts.filter((each) => each.field !== field)
  if (candidate === null) return { ...entry, doubts: rest }
  const filled = fillField({ ...entry, doubts: rest }, field, candidate)
  const twin = doubt && twinOf(doubt, rest)
  const other = twin?.candidates.find((each) => each !== candidate)
  if (!twin || other === undefined || !twin.candidates.includes(candidate)) return filled
  return settleDoubt(filled, twin.field, other)
}

function twinOf(doubt: Doubt, others: readonly Doubt[]): Doubt | undefined {
  const pair = doubt.field === 'title' ? 'organisation' : doubt.field === 'organisation' ? 'title' : null
  return others.find(
    ({ field, candidates }) =>
      field === pair && candidates.length === 2 && candidates.every((each) => doubt.candidates.includes(each)),
  )
}
