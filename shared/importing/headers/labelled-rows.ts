import { dateSpans } from '../../text/date-spans.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scorePlace } from '../scores/score-place.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { withoutSpans } from '../sections/row-role.ts'
import type { Row } from '../sections/section-rows.ts'
import { examList } from '../words/exam-list.ts'
import { fieldLabel } from './field-label.ts'
import { townLike } from './town-like.ts'

/**
 * "Team: four cooks", "Thesis: …", "Grade: distinction" below a dated header tell of the entry rather than name it: they become
 * items, so that nothing of them is dropped. Lines that a form's header goes on with stay part of it.
 */
export function labelledRows(rows: readonly Row[]): Row[] {
  let dated = false
  let named = false
  return rows.map((row, index) => {
    if (row.role === 'header' || row.role === 'date') {
      if (!tellsOf(row) || !dated || (!named && namesBoth(row.line.text)) || headerGoesOn(rows, index)) {
        dated = (dated && !row.line.apart) || row.spans.length > 0
        named = (named && !row.line.apart) || names(row)
        return row
      }
      return { ...row, role: aside.test(row.line.text) ? 'label' : 'bullet' }
    }
    dated = true
    named = true
    return row
  })
}

/** A line that says more than when and perhaps where. */
function names({ line, spans, role }: Row): boolean {
  if (role !== 'header') return false
  const rest = withoutSpans(line.text, spans).replace(/^[\s,;|·–—-]+|[\s,;|·–—-]+$/gu, '')
  return spans.length === 0 || !(scorePlace(rest) >= 1 || townLike(rest))
}

/** "Harebell: Kitchen Manager": two names with a colon between them, where nothing was named yet. */
const namesBoth = (text: string): boolean => /^[^:]{2,40}:\s+\p{Lu}[^:.]{1,50}$/u.test(text)

/** What a form asks and nobody has done. */
const aside = /^(?:reason for leaving|notice(?: period| required)?|(?:current |last |final |expected )?salary)\s*:/iu

/** "Purser: cabin lists, petty cash": what follows in small letters was done, whatever it was done as. */
const told = /^[^:]+:\s+\p{Ll}{3}/u

/** A label that names no part of a header, and what it says. */
const labelled = /^(\p{Lu}[\p{L}’'/& -]{1,30}):\s+(?=\S)/u

function tellsOf({ line, role, spans, columns }: Row): boolean {
  const label = labelled.exec(line.text)?.[1]
  const times = dateSpans(line.text).length
  if (label === undefined || (role !== 'header' && role !== 'date') || columns) return false
  if (line.block.kind !== 'paragraph' || line.bold || line.caps || examList(line.text)?.start === 0) return false
  if (times === 1 || (times === 0 && spans.length > 0)) return false
  const field = fieldLabel(line)
  if (field && (field.told !== 'other' || field.lead < line.text.length)) return false
  return field !== null || told.test(line.text) || (scoreJobTitle(label) < 2 && scoreOrganisation(label) < 1.6)
}

/** True when the next lines still belong to the same header: a time, or a form's next field. */
function headerGoesOn(rows: readonly Row[], index: number): boolean {
  const next = rows.slice(index + 1).find((row) => !tellsOf(row))
  if (!next || next.line.apart || (next.role !== 'header' && next.role !== 'date')) return false
  return next.role === 'date' || next.spans.length === 0 || fieldLabel(next.line) !== null
}
