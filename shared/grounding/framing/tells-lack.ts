import { isFraming } from './is-framing.ts'
import { lackRanges, statedClauses } from './lack-ranges.ts'

/** What goes with it: a wish, readiness to learn, or a word about itself. */
const beside =
  /\b(?:would|could|will|can|willing|ready|happy|keen|glad|gladly|hope|want|like|enjoy|learn(?:ing)?|pick up|picks? things up|say so|admit|suggests?|need|pretend|won't|honest|frank|straight|upfront|open)\b|['’](?:d|ll)\b|(?<!\p{L})(?:gern|gerne|lerne|würde|möchte|offen|ehrlich|volontiers|apprendre|aprender|gustaría)(?!\p{L})/iu
const deed =
  /\d|\b(?:I|and|have)(?:['’]ve)? (?:\p{L}+ly )?(?:\p{L}{3,}ed|led|ran|built|held|taught|written|run)\b|\bI (?:lead|hold|manage|run|teach|speak|know)\b/u

/** Whether a sentence only says what its writer has not done or cannot do yet, perhaps with the wish to: nothing that could be too much. */
export function tellsLack(text: string): boolean {
  const plain = text.replace(/’/gu, "'")
  const lacks = lackRanges(plain)
  return (
    lacks.length > 0 &&
    statedClauses(plain)
      .filter(({ start }) => !lacks.some((lack) => lack.start === start))
      .map(({ start, end }) => plain.slice(start, end).trim())
      .every((part) => (beside.test(part) && !deed.test(part)) || isFraming(part) || isFraming(`I ${part}`))
  )
}
