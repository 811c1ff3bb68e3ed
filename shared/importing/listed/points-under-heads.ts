import { dateSpans } from '../../text/date-spans.ts'
import { tokens } from '../../text/tokens.ts'
import { isAction, proseScore } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'

/** The points below bold names of courses and projects, which tell of them and are no certificates: below a name with its time or called a project, where one of its points says what was done. */
export function pointsUnderHeads(lines: readonly Line[]): ReadonlySet<Line> {
  const points = new Set<Line>()
  for (const [index, line] of lines.entries()) {
    if (!isHead(line)) continue
    const rest = lines.slice(index + 1)
    const end = rest.findIndex(({ block }) => block.kind !== 'bullet')
    const below = end < 0 ? rest : rest.slice(0, end)
    if (below.some(tellsDeed)) for (const point of below) points.add(point)
  }
  return points
}

const isHead = ({ block, bold, text }: Line): boolean =>
  bold &&
  block.kind !== 'bullet' &&
  !/:$/u.test(text) &&
  tokens(text).length > 2 &&
  (/\bproject\b/iu.test(text) || dateSpans(text).length > 0)

const tellsDeed = ({ text }: Line): boolean =>
  isAction(tokens(text)[0]?.word ?? '') || proseScore(text) >= 1.3 || /^\p{Lu}\p{Ll}+(?:ed|lt|nt) \p{Ll}/u.test(text)
