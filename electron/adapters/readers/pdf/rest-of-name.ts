import { scoreOrganisation } from '../../../../shared/importing/scores/score-organisation.ts'
import { scorePlace } from '../../../../shared/importing/scores/score-place.ts'
import { scoreJobTitle } from '../../../../shared/importing/scores/score-title.ts'
import { legalForms, organisationWords } from '../../../../shared/importing/words/organisation-words.ts'
import { dateSpans } from '../../../../shared/text/date-spans.ts'
import type { PdfLine } from './line.ts'

/** An organisation as sure as this is whole by its own words. */
const whole = 1.9
const mostWords = 5

/**
 * "Example General" above "Hospital" in a narrow column, whichever edge the column is set to: nobody is called by a kind of organisation
 * alone, so the word below is the rest of the name above.
 */
export function isRestOfName(last: PdfLine, line: PdfLine): boolean {
  const word = line.text.trim().toLowerCase()
  if (!/^\p{Lu}\S*$/u.test(line.text.trim()) || !(organisationWords.has(word) || legalForms.has(word))) return false
  const aligned = [line.x0 - last.x0, line.x1 - last.x1, (line.x0 + line.x1 - last.x0 - last.x1) / 2]
  const name = last.text.trim()
  return (
    last.cells.length <= 1 &&
    aligned.some((away) => Math.abs(away) <= 1) &&
    /^\p{Lu}\p{Ll}[^.,;:|]*[\p{Ll}]$/u.test(name) &&
    name.split(/\s+/u).length <= mostWords &&
    dateSpans(name).length === 0 &&
    scoreJobTitle(name.replace(/\s(?:General|Royal|Memorial)$/u, '')) < 2 &&
    scorePlace(name) < 1 &&
    scoreOrganisation(name) >= 1 &&
    scoreOrganisation(name) < whole &&
    scoreOrganisation(`${name} ${line.text.trim()}`) >= whole
  )
}
