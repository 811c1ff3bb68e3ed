import { synonymsOf } from '../wording/synonyms-of.ts'

/** Whether two stems are one or may stand for each other. */
export const isAlike = (one: string, other: string): boolean =>
  one === other || synonymsOf(one).has(other) || synonymsOf(other).has(one)
