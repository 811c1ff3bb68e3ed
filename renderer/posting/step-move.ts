import type { Requirement } from '../../shared/domain/requirement.ts'

export interface StepMove {
  readonly before: string | null
  readonly group?: string | null
}

/** One step up or down the list. At the edge of a group the step leads into the next group first. Null at the ends of the list. */
export function stepMove(all: readonly Requirement[], id: string, by: 1 | -1): StepMove | null {
  const at = all.findIndex((one) => one.id === id)
  const one = all[at]
  const neighbour = all[at + by]
  if (!one || !neighbour) return null
  if (neighbour.group !== one.group) return { before: all[at + 1]?.id ?? null, group: neighbour.group }
  return { before: by < 0 ? neighbour.id : (all[at + 2]?.id ?? null) }
}
