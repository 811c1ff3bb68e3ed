import { readLimit } from '../facts/limit.ts'
import type { PostingLine } from '../lines/posting-line.ts'
import { classifyHeading } from './classify-heading.ts'
import type { Around, FoundHeading } from './heading-reading.ts'
import { limitedName } from './limited-name.ts'

/** What a box is called, right over the prompt to answer in it: together they are one question. The limit stands in either. */
export function overPrompt({ line, next }: Pick<Around, 'line' | 'next'>): FoundHeading | null {
  const name =
    next && next.form !== 'cells' && prompts.test(next.text)
      ? (limitedName(line.text) ?? overLimited(line, next))
      : null
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

/** "Competency 1: Leading people", set as a heading over a prompt that states its own limit, and no heading of another kind. */
function overLimited(line: PostingLine, next: PostingLine): string | null {
  const looks = line.form === 'heading' || line.look !== 'plain'
  return looks && next.form === 'plain' && readLimit(next.text) !== null && !classifyHeading(line.text)
    ? line.text
    : null
}

/** Over several questions at once stands no name of a box. */
const several = /\b(?:each|every|per|both|questions|answers?|these|following|below)\b/iu

/** How a question of a form begins or ends. */
const prompts =
  /\?$|^(?:please |briefly |in your own words, |using [^,]{0,40}, )*(?:tell us|describe|explain|outline|give (?:us )?(?:an?|one|two)|share|say|provide|write|summari[sz]e|set out|demonstrate|show (?:us )?how|discuss|reflect|what|why|how|when|where|which)\b/iu
