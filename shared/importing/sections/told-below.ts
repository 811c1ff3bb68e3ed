import { tokens } from '../../text/tokens.ts'
import { isPlainLine } from '../lines/is-plain-line.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scorePlace } from '../scores/score-place.ts'
import { kindOfWork, scoreJobTitle } from '../scores/score-title.ts'
import { hasDegree } from '../words/degree-words.ts'
import { isPause } from './pauses.ts'
import { withoutSpans } from './row-role.ts'
import type { Row } from './section-rows.ts'

/**
 * "Stock control on SAP from 2017", "35 regular customers": a plain line right below a header or what was done there, that can be neither
 * post nor employer. It tells of the entry above, whatever year it gives, and heads none.
 */
export function toldBelow(rows: readonly Row[]): Row[] {
  const out: Row[] = []
  for (const [index, row] of rows.entries()) {
    const above = out.at(-1)
    const tells = above !== undefined && isPlain(row) && follows(above, row) && names(row, above, rows[index + 1])
    out.push(tells ? { ...row, role: 'bullet', spans: [] } : row)
  }
  return out
}

const isPlain = ({ role, line }: Row): boolean => role === 'header' && isPlainLine(line) && !/[:|·•\t]/u.test(line.text)

/** Below what was done, or below a header that has its time already. */
const follows = (above: Row, { spans }: Row): boolean =>
  above.role === 'prose' ||
  above.role === 'bullet' ||
  (spans.length === 0 && above.role === 'header' && above.spans.length > 0)

function names({ line, spans }: Row, above: Row, next: Row | undefined): boolean {
  const rest = withoutSpans(line.text, spans).replace(/[\s,(]+$/u, '')
  if (spans.length > 0 && !/(?:\d|now|present|onwards|date)\W*$/iu.test(line.text)) return false
  if (spans.some(({ form }) => form === 'range') && !/(?<!\p{L})(?:since|from|onwards)(?!\p{L})/iu.test(line.text))
    return false
  const counts = /^\d+\+?\s\p{Ll}+/u.test(rest)
  if (spans.length === 0 && (!counts || opensMore(next))) return false
  if (spans.length > 0 && above.role === 'header') return false
  return isDescription(rest) || (counts && !mayName(rest))
}

/** The rest of a header goes on below. */
const opensMore = (next: Row | undefined): boolean =>
  next !== undefined && !next.line.apart && (next.role === 'date' || (next.role === 'header' && next.spans.length > 0))

/** Words in small letters, none of which a post, an employer, a study or a pause is called by. */
function isDescription(text: string): boolean {
  const words = tokens(text)
  const small = words.filter(({ text: word }, index) => index > 0 && /^\p{Ll}{3}/u.test(word) && !joining.test(word))
  return words.length >= 2 && (small.length > 0 || /[£$€%]/u.test(text)) && !mayName(text)
}

const mayName = (text: string): boolean => {
  const parts = text.split(/,\s+|\s[–—-]\s|\s(?:at|for|with)\s/u)
  return (
    hasDegree(text) ||
    isPause(text) ||
    kindOfWork.test(text) ||
    parts.some((part) => scoreJobTitle(part) >= 1.6 || scoreOrganisation(part) >= 1.6) ||
    (parts.length > 1 && scorePlace(parts.at(-1) ?? '') >= 2 && !/^\d/u.test(text))
  )
}

const joining = /^(?:and|the|with|for|from|since|onwards|under|into|over)$/u
