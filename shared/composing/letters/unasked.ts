import type { AnsweredComposition } from '../document-composition.ts'
import { isSchoolPaper } from './is-school-paper.ts'
import type { WeighedItem } from './letter-themes.ts'
import { withoutOwnTongue } from './without-own-tongue.ts'

/** Weighed items without what a running text takes for granted: the mother tongue, and school beside a degree, unless they are asked for. */
export function unasked(
  items: readonly WeighedItem[],
  { posting }: Pick<AnsweredComposition, 'posting'>,
): WeighedItem[] {
  const asked = posting.requirements.map(({ text }) => text)
  const isStudy = ({ item }: WeighedItem) => item.entry?.kind === 'education'
  const isSchool = ({ item }: WeighedItem) => isSchoolPaper(item.entry?.title ?? item.evidence.text)
  const beyond = items.some((one) => isStudy(one) && !isSchool(one)) && !asked.some(isSchoolPaper)
  return items.flatMap((one) => {
    if (beyond && isStudy(one) && isSchool(one)) return []
    return withoutOwnTongue([one.item], asked).map((item) => ({ item, weight: one.weight }))
  })
}
