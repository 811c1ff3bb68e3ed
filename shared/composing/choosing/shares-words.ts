import type { RankedEvidence } from '../../domain/match.ts'

/** Whether the item itself uses a word of the requirement or is a thing of the kind it asks for, a paper where it asks for papers; reasons of kindred words are told with an arrow, those of its role or employer in brackets. */
export function sharesWords({ why }: RankedEvidence): boolean {
  return why.some((reason) => !/→|\((?:role|employer)\)$|^\d/u.test(reason) || reason.endsWith('(what it is)'))
}
