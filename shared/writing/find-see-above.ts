import type { Range } from '../text/range.ts'

const pointers =
  /\(?\b(?:(?:please )?see (?:my )?(?:above|below|previous (?:answer|section|question|paragraph)|(?:answer|question|section) \d+|attached(?: cv| résumé| resume)?|(?:my )?(?:cv|résumé|resume)\b)|as (?:above|per (?:my )?(?:cv|résumé|resume)|(?:mentioned|described|stated|discussed|noted|outlined) (?:above|below|earlier|previously|before|in (?:my )?(?:cv|résumé|resume|cover letter|question \d+)))|(?:refer|referring) to (?:my )?(?:cv|résumé|resume|above|previous answer))\b\)?/giu

/** "See above", "as mentioned in my CV": whoever scores one answer may not see the other; sorted ranges. */
export function findSeeAbove(text: string): Range[] {
  return [...text.matchAll(pointers)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }))
}
