import type { Id } from '../../../shared/domain/ids.ts'
import { foundRequirement } from './found-requirement.ts'
import { inApplications, type PostingAct } from './posting-state.ts'

/** Pairs what answers one requirement with another as well, in the same order and strength. */
export const sharePairs =
  (from: Id, to: Id): PostingAct =>
  (state) => {
    foundRequirement(state.posting, from)
    foundRequirement(state.posting, to)
    return inApplications(state, ({ pairing: { pairs, gaps } }) => {
      const known = new Set(pairs.filter(({ requirement }) => requirement === to).map(({ evidence }) => evidence))
      const more = pairs
        .filter(({ requirement, evidence }) => requirement === from && !known.has(evidence))
        .map((pair) => ({ ...pair, requirement: to }))
      return { pairing: { pairs: [...pairs, ...more], gaps: more.length > 0 ? gaps.filter((id) => id !== to) : gaps } }
    })
  }
