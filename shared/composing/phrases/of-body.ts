import type { Entry } from '../../domain/entry.ts'

/** Offices of a body and those whose it is, who are of it and not at it; a secretary of a firm works there. General knowledge of English. */
const offices =
  /^(?:(?:honorary|hon\.?|deputy|vice|co-|parish|branch|club|board|school|joint|founding|\p{L}+'s)[ -]?)*(?:treasurer|trustee|secretary|chair|chairman|chairwoman|chairperson|governor|patron|president|churchwarden|(?:co-?)?(?:owner|founder|proprietor)|(?:committee |co-opted |founding |founder |life |lay )?member)$/iu

/** Whether the holder of a post is said to be that "of" where they were: "Treasurer of the Rowing Club". */
export const ofBody = ({ kind, title }: Pick<Entry, 'kind' | 'title'>): boolean =>
  title !== null && offices.test(title) && (kind === 'volunteer' || !/secretary$/iu.test(title))
