import { fieldLabel } from '../headers/field-label.ts'
import type { Line } from '../lines/line.ts'
import type { PieceLabel } from '../scores/piece-kinds.ts'
import { dutyLabels } from '../words/duty-labels.ts'
import type { FlatRow } from './table-rows.ts'

/** So many labels on lines of their own make a form. */
const fewest = 3
/** No label of a form is longer. In characters. */
const longest = 80

/**
 * "Dates (from – to)" above "2008 – 2012", "Occupation or position held" above "Welder": forms that ask on one line and are answered on the
 * next, as the old Europass does. The labels go, what was done is told, and what nobody asked of a post waits in the tray.
 */
export function formRows(rows: readonly FlatRow[]): FlatRow[] {
  const asked = rows.map(({ line, columns }) => (columns ? null : labelOf(line)))
  const names = asked.filter((label) => label === 'title' || label === 'organisation').length
  if (asked.filter((label) => label !== null).length < fewest || names < 2) return [...rows]
  let under: Asked | null = null
  return rows.flatMap((row, index) => {
    const label = asked[index]
    if (label) {
      under = label
      return []
    }
    if (under === 'duties') return [{ ...row, content: true }]
    if (under === 'other') return []
    const told = under
    under = told === null ? null : 'time'
    return [told === 'title' ? { ...row, columns: ['title'] } : row]
  })
}

type Asked = PieceLabel | 'duties' | 'time'

function labelOf({ text, breaks, block }: Line): Asked | null {
  if (text.length > longest || breaks.length > 0 || block.kind === 'row') return null
  const bare = text.replace(/\s*:\s*$/u, '')
  if (dutyLabels.test(bare) || subjects.test(bare)) return 'duties'
  const label = fieldLabel({ text: `${bare}:`, breaks: [] })
  if (!label || label.lead !== bare.length + 1) return null
  return label.told === 'other' && times.test(bare) ? 'time' : label.told
}

/** General knowledge (Europass among others). */
const subjects = /^(?:main|principal) subjects(?!\p{L})/iu
const times = /^(?:dates?|period|from|duration|when|zeitraum|période|periodo)(?!\p{L})/iu
