import type { RankedEvidence } from '../../domain/match.ts'

/** Whether an item's own words have to do with a requirement, by themselves or by kindred words, and not only its role, its employer or the time of it. */
export const touchesItself = ({ why }: RankedEvidence): boolean =>
  why.some((reason) => !/\((?:role|employer)\)$|^\d|^states /u.test(reason))
