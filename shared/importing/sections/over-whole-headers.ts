import { dateSpans } from '../../text/date-spans.ts'
import { remembered } from '../../text/remembered.ts'
import { headerPieces, headerSpans } from '../headers/header-pieces.ts'
import { labelHeader } from '../headers/label-header.ts'
import type { Line } from '../lines/line.ts'
import { stretchText } from '../lines/stretch.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scorePlace } from '../scores/score-place.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { hasDegree } from '../words/degree-words.ts'
import { isPause } from './pauses.ts'

/** An organisation as sure as this is named by its words. */
const named = 1.9
/** Words of a heading that no table has. */
const mostWords = 4
/** So far below a heading its headers are looked at. In lines. */
const far = 14

/**
 * True for a short line over headers that are whole without it: each names a post, an employer and a time ("Working" over "Barista,
 * Harebell Café, 2022 – now"). Such a line names a part of the page, whatever its words and however it is set.
 */
export function overWholeHeaders(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  const first = lines[index + 1]
  if (!line || !first || first.block.kind === 'heading' || dateSpans(first.text).length === 0 || !mayHead(line))
    return false
  const employers = new Set<string>()
  for (const next of lines.slice(index + 1, index + 1 + far)) {
    if (next.apart && mayHead(next)) break
    if (next.block.kind === 'heading' || dateSpans(next.text).length === 0) {
      if (employers.size === 0) return false
      continue
    }
    const employer = employerOf(next)
    if (employer === null && employers.size === 0) return false
    if (employer !== null && employer.score >= named) return true
    if (employer !== null) employers.add(employer.text)
  }
  return employers.size >= 2
}

const mayHead = ({ text, block, apart, breaks }: Line): boolean =>
  (block.kind === 'heading' || (block.kind === 'paragraph' && apart)) && breaks.length === 0 && headLike(text)

const headLike = remembered(
  (text) =>
    /^\p{Lu}[\p{L}'’ &-]+:?$/u.test(text) &&
    text.split(/\s+/u).length <= mostWords &&
    scoreJobTitle(text) < 2 &&
    scoreOrganisation(text) < named &&
    scorePlace(text) < 1 &&
    !hasDegree(text) &&
    !isPause(text),
)

/** The employer of a dated line that names a post as well; null when it does not. */
function employerOf(line: Line): { text: string; score: number } | null {
  if (line.block.kind === 'row' || line.text.length > 140) return null
  const pieces = headerPieces([{ line, spans: headerSpans(line) }])
  const kind = hasDegree(line.text) ? 'education' : 'work'
  const { title, organisation } = labelHeader(pieces, kind)
  if (!title || !organisation || organisation.score < 1) return null
  if (title.score < (organisation.score >= named ? -0.5 : 0)) return null
  return { text: stretchText(organisation.stretch), score: organisation.score }
}
