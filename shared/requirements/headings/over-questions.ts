import type { Around, FoundHeading } from './heading-reading.ts'
import { trimmedHeading } from './trimmed-heading.ts'
import { wordsOf } from './words-of.ts'

/** "Statement (max 4,000 characters): explain how you meet each criterion" asks by itself, whatever questions come next. */
const ownPrompt =
  /^(?:\p{L}+ )?(?:statement|essay|letter)\b[^:]{0,40}\d[^:]{0,30}:\s+(?:please )?(?:explain|describe|tell|say|show|set out|outline)\b(?!.*\b(?:following|below|these)\b)/iu

/** "Answer each in no more than 250 words": how to answer, not what the questions are called. */
const instructs =
  /^(?:please )?(?:answer|respond|reply|keep|limit|use|write)\b.*\b(?:each|every|all|both|these|words|characters)\b/iu

/** "Competency questions: please keep each response to 2,000 characters." over a list of questions, whatever the sentence looks like. */
export function overQuestions({ line, next }: Pick<Around, 'line' | 'next'>): FoundHeading | null {
  if (next?.form !== 'item' || wordsOf(line.text) > 40 || ownPrompt.test(line.text)) return null
  const asks = /\?$|^(?:give|describe|tell|explain|outline|when|how|what|which|why|provide|please)\b/iu.test(next.text)
  const leads =
    /\b(?:questions?|prompts?|answers?|respon(?:d|ses?)|address|(?:letter|statement|application|page|note)\b.{0,60}\b(?:cover|discuss|explain|tell|say))\b/iu.test(
      line.text,
    ) &&
    /\b(?:each|following|below|these|per|all|both|questions)\b|\bin which you \p{L}+[:,]?$|\b(?:explain|say|saying|tell us|telling us|describe|explaining|covers?|address(?:es)?)[:,…]?$/iu.test(
      line.text,
    )
  const names = wordsOf(line.text) <= 10 && !/[.!]\s/u.test(line.text) && !instructs.test(line.text)
  const text = names ? trimmedHeading(line.text) : ''
  return asks && leads ? { zone: 'question', rank: text === '' ? 13 : 11, text, rest: null, said: line.text } : null
}
