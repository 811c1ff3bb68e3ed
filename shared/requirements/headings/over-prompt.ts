import type { Around, FoundHeading } from './heading-reading.ts'
import { limitedName } from './limited-name.ts'

/** What a box is called, with its limit, right over the prompt to answer in it: together they are one question, the prompt with the limit. */
export function overPrompt({ line, next }: Pick<Around, 'line' | 'next'>): FoundHeading | null {
  const name = next && next.form !== 'cells' && prompts.test(next.text) ? limitedName(line.text) : null
  if (
    name === null ||
    several.test(line.text) ||
    name.split(/\s+/u).length > 9 ||
    prompts.test(name) ||
    /[.?!]$/u.test(name)
  )
    return null
  return { zone: 'question', rank: 11, text: name, rest: null, said: line.text }
}

/** Over several questions at once stands no name of a box. */
const several = /\b(?:each|every|per|both|questions|answers?|these|following|below)\b/iu

/** How a question of a form begins or ends. */
const prompts =
  /\?$|^(?:please |briefly |in your own words, |using [^,]{0,40}, )*(?:tell us|describe|explain|outline|give (?:us )?(?:an?|one|two)|share|say|provide|write|summari[sz]e|set out|demonstrate|show (?:us )?how|discuss|reflect|what|why|how|when|where|which)\b/iu
