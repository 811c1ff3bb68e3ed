import type { Id } from '../../../shared/domain/ids.ts'
import { withoutRequirement } from './following-sections.ts'
import { foundRequirement } from './found-requirement.ts'
import { inApplications, type PostingAct } from './posting-state.ts'

/** Takes a requirement out, with its pairs and gaps; what was written for it stays. */
export const removeRequirement =
  (id: Id): PostingAct =>
  (state) => {
    const { requirements, ignored } = state.posting
    const one = ignored.find((other) => other.id === id) ?? foundRequirement(state.posting, id)
    const without = (all: typeof requirements) => all.filter((other) => other !== one)
    const posting = { ...state.posting, requirements: without(requirements), ignored: without(ignored) }
    return inApplications({ ...state, posting }, ({ pairing, document }) => ({
      pairing: {
        pairs: pairing.pairs.filter(({ requirement }) => requirement !== id),
        gaps: pairing.gaps.filter((gap) => gap !== id),
      },
      document: document && withoutRequirement(document, one),
    }))
  }
