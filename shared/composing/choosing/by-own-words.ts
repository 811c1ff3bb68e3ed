import type { Match, RankedEvidence } from '../../domain/match.ts'

const ofRole = /\((?:role|employer)\)$/u
const ofTime = /^\d|^states /u

/** What an item counts for whose post says more of what is asked for than the item itself. */
const mostlyRole = 0.7
const onlyRole = 0.4

/**
 * A match with its items in the order of what their own words say: the name of a post raises every line under it alike, so that it tells none of them from the others. Years are told by posts.
 */
export function byOwnWords(match: Match): Match {
  if (match.years) return match
  const ranked = match.ranked
    .map((item) => ({ ...item, score: item.score * ownShare(item) }))
    .toSorted((a, b) => b.score - a.score)
  return { ...match, ranked }
}

function ownShare({ why }: RankedEvidence): number {
  const role = wordsMet(why.filter((reason) => ofRole.test(reason)))
  if (role === 0) return 1
  const own = wordsMet(why.filter((reason) => !ofRole.test(reason) && !ofTime.test(reason)))
  if (own === 0) return onlyRole
  return role > own ? mostlyRole : 1
}

/** How many words of what is asked for these reasons meet: "the ropes → train new staff" more than "cook". */
const wordsMet = (reasons: readonly string[]): number =>
  reasons.reduce(
    (sum, reason) => sum + (reason.replace(ofRole, '').split('→').at(-1)?.trim().split(' ').length ?? 0),
    0,
  )
