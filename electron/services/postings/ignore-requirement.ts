import type { Id } from '../../../shared/domain/ids.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { found } from '../found.ts'
import { relinked } from './add-sections.ts'
import { withoutRequirement } from './following-sections.ts'
import { foundRequirement } from './found-requirement.ts'
import { inApplications, type PostingAct } from './posting-state.ts'

/** Sets a requirement aside. Its pairs stay with it, and so does what was written for it. */
export const ignoreRequirement =
  (id: Id): PostingAct =>
  (state) => {
    const one = foundRequirement(state.posting, id)
    const requirements = state.posting.requirements.filter((other) => other !== one)
    const posting = { ...state.posting, requirements, ignored: [...state.posting.ignored, one] }
    return inApplications({ ...state, posting }, ({ document }) => ({
      document: document && withoutRequirement(document, one),
    }))
  }

/** Takes a requirement back that was set aside, to where its quote says. */
export const unignoreRequirement =
  (id: Id): PostingAct =>
  (state) => {
    const one = found(
      state.posting.ignored.find((other) => other.id === id),
      'requirement',
    )
    const requirements = inOrder(state.posting.requirements, one)
    const posting = { ...state.posting, requirements, ignored: state.posting.ignored.filter((other) => other !== one) }
    return inApplications({ ...state, posting }, ({ document }) => ({
      document: document && relinked(document, { requirements, ids: [id] }),
    }))
  }

/** The requirements with one more: behind those of its group that stand before it in the text, else where its quote says. */
export function inOrder(all: readonly Requirement[], one: Requirement): Requirement[] {
  const group = all.findLastIndex((other) => other.group === one.group && other.quote.start <= one.quote.start)
  const first = all.findIndex((other) => other.group === one.group)
  const after = all.findIndex((other) => other.quote.start > one.quote.start)
  const at = group >= 0 ? group + 1 : first >= 0 ? first : after >= 0 ? after : all.length
  return [...all.slice(0, at), one, ...all.slice(at)]
}
