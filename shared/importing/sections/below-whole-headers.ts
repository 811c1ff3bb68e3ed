import { headerPieces } from '../headers/header-pieces.ts'
import { labelHeader } from '../headers/label-header.ts'
import { isPlainLine } from '../lines/is-plain-line.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { isPause } from './pauses.ts'
import type { Row } from './section-rows.ts'

/** So sure a post is named by its words. */
const surePost = 2.2
/** So sure an employer is named by its words. */
const sureEmployer = 1.9
/** So many of the dated headers must be whole for each to be. */
const most = 0.5

/**
 * "Panto", "Benefits clinics": where the headers of a section name post, employer and time on one line each, a plain line right below one
 * of them, or below what was done there, opens none, however little it reads as something done.
 */
export function belowWholeHeaders(rows: readonly Row[]): Row[] {
  const dated = rows.filter(isDated)
  const whole = dated.filter(isWhole)
  const paused = dated.filter(({ line }) => isPause(line.text))
  if (whole.length < 2 || whole.length < (dated.length - paused.length) * most) return [...rows]
  let under = false
  let named = false
  let employed = false
  return rows.map((row, index) => {
    if (isDated(row)) {
      under = namesTwo(row)
      named = isWhole(row)
      employed = (labelHeader(headerPieces([row]), 'work').organisation?.score ?? 0) >= sureEmployer
      return row
    }
    if (row.role === 'prose' && under && isPlainLine(row.line) && isShort(row.line.text))
      return { ...row, role: 'bullet' }
    if (row.role !== 'header') return row
    const post = !named && scoreJobTitle(row.line.text) >= surePost
    const rest = !employed && scoreOrganisation(row.line.text) >= sureEmployer
    const tells = under && !post && !rest && isPlainLine(row.line) && row.spans.length === 0 && nextIsWhole(rows, index)
    if (!tells) under = false
    return tells ? { ...row, role: 'bullet' } : row
  })
}

const isDated = ({ role, spans }: Row): boolean =>
  (role === 'header' || role === 'date') && spans.some(({ form }) => form === 'range')

/** A time, and two names that only one post and its employer would make. */
const namesTwo = (row: Row): boolean =>
  row.role === 'header' && headerPieces([row]).filter(({ slash }) => !slash).length >= 2

function isWhole(row: Row): boolean {
  if (!namesTwo(row)) return false
  const { title, organisation } = labelHeader(headerPieces([row]), 'work')
  return title !== null && organisation !== null && title.score >= surePost
}

/** "Benefits clinics": words of a list, too few to be told from a label elsewhere. */
const isShort = (text: string): boolean => text.split(/\s+/u).length < 3 && !/[.!?:]$/u.test(text)

/** The header that follows needs no line above it. */
function nextIsWhole(rows: readonly Row[], index: number): boolean {
  const next = rows.slice(index + 1).find((row) => row.line.apart || isDated(row))
  return next === undefined || next.line.apart || namesTwo(next) || (isOneWord(rows[index]) && namesPost(next))
}

/** "Panto": an employer of one word that no word calls one is seldomer than a thing done. */
const isOneWord = (row: Row | undefined): boolean =>
  row !== undefined && /^\S+$/u.test(row.line.text) && scoreOrganisation(row.line.text) < 1.9

/** "Acting Senior Fitter, 2018-19": another post at the employer above. */
const namesPost = (row: Row): boolean => (labelHeader(headerPieces([row]), 'work').title?.score ?? 0) >= surePost
