import type { Id } from '../../../shared/domain/ids.ts'
import { followEdit, followOrder } from './following-sections.ts'
import { foundRequirement } from './found-requirement.ts'
import { inApplications, type PostingAct } from './posting-state.ts'

export interface Move {
  readonly requirement: Id
  /** The requirement to stand before; null for the end. */
  readonly before: Id | null
  readonly group?: string | null | undefined
}

/** Moves a requirement, and its section with it. */
export const moveRequirement =
  ({ requirement, before, group }: Move): PostingAct =>
  (state) => {
    if (before === requirement) before = nextOf(state.posting.requirements, requirement)
    const one = foundRequirement(state.posting, requirement)
    const moved = group === undefined ? one : { ...one, group }
    const others = state.posting.requirements.filter((other) => other !== one)
    const at = others.findIndex(({ id }) => id === before)
    const place = at < 0 ? others.length : at
    const requirements = [...others.slice(0, place), moved, ...others.slice(place)]
    return inApplications({ ...state, posting: { ...state.posting, requirements } }, ({ document }) => ({
      document: document && followOrder(followEdit(document, one, moved), requirements, requirement),
    }))
  }

const nextOf = (all: readonly { readonly id: Id }[], id: Id) =>
  all[all.findIndex((one) => one.id === id) + 1]?.id ?? null
