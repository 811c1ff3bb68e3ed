import { tokens } from '../../text/tokens.ts'
import type { Group } from '../headers/group-rows.ts'
import type { EntryDraft } from '../items/gathered.ts'
import { columnSpans } from '../lines/column-spans.ts'
import type { Line } from '../lines/line.ts'
import { stretchText } from '../lines/stretch.ts'
import { listedItem } from '../listed/listed-item.ts'
import { gradePattern, hasDegree, subjectWords } from '../words/degree-words.ts'
import { membership } from '../words/membership.ts'
import { schoolExams } from '../words/school-exams.ts'
import { schoolLike } from '../words/school-like.ts'
import { ticketName } from '../words/ticket-name.ts'
import { ticketWords } from '../words/ticket-words.ts'

/** What stands among studies and is none: a name that says so, or one line with a time and neither a school nor a degree. */
export function certify(entry: EntryDraft, { rows }: Group): void {
  const [row, ...more] = rows
  if (
    !row ||
    more.length > 0 ||
    entry.items.some(({ stretch }) => !gradePattern.test(stretchText(stretch))) ||
    !isTicket(entry, row.line)
  )
    return
  const item = listedItem(row.line, 'certificate')
  if (item.title) Object.assign(entry, item)
}

/** What only studies are called, leaving certificates of schools among them. General knowledge. */
const study = new RegExp(
  `(?<!\\p{L})(?:${schoolExams.join('|')}|bachelor|master|degree|doctorate|diploma|diplom|high school|secondary|hn[cd]|nvq|btec|foundation|apprentice\\p{L}*|\\p{L}*ausbildung|\\p{L}*studium|\\p{L}*meister|\\p{L}*abschluss|\\p{L}*reife|summer school|exchange|erasmus|course of study|certificate of higher education|postgraduate)(?!\\p{L})`,
  'iu',
)

/** A school, though not a hospital that a university lends its name. */
const teaches = (text: string): boolean => schoolLike(text) && !/(?<!\p{L})hospitals?(?!\p{L})/iu.test(text)

function isTicket({ title, organisation }: EntryDraft, line: Line): boolean {
  const { text } = line
  const name = title ?? organisation
  if (!name && ticketName.test(text) && !study.test(text) && !teaches(text)) return true
  if (name && membership.test(text)) return true
  if (!name || study.test(text) || (organisation !== null && teaches(stretchText(organisation)))) return false
  if (/^(?:certified|licensed|registered|chartered)\b/iu.test(stretchText(name))) return true
  const spans = columnSpans(line)
  if (spans.length === 0 || teaches(text)) return false
  const ends = /(?<!\p{L})(?:expir\p{L}*|renewed|valid (?:to|until|till|through)|gültig bis|valable)(?!\p{L})/iu.test(
    text,
  )
  if (ends) return true
  if (spans.some(({ form, to }) => form === 'range' && to !== 'present')) return false
  if (ticketWords.test(text) || ticketName.test(text)) return true
  const named = title !== null && organisation !== null
  return !named && !hasDegree(text) && !tokens(text).some(({ word }) => subjectWords.has(word))
}
