import { asksForWhole } from '../choosing/asked-boxes.ts'
import type { AnsweredComposition } from '../document-composition.ts'

/** Whether a post asks for things and hardly any of them has an answer: such a letter must not go out as if it fitted. */
export function hardlyFits({ posting, answers }: Pick<AnsweredComposition, 'posting' | 'answers'>): boolean {
  const asked = posting.requirements.filter((one) => !asksForWhole(one)).length
  const met = answers.length
  return asked > 0 && (met === 0 || met * 8 <= asked || (met === 1 && asked >= 5))
}
