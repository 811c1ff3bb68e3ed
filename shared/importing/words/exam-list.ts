import type { Range } from '../../text/range.ts'
import { remembered } from '../../text/remembered.ts'
import { subjectWords } from './degree-words.ts'
import { schoolExams } from './school-exams.ts'

const count = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
/** "9 GCSEs at grades 5 to 8, including", "A-levels:", "GCSEs: 9 including", "5 National 5s (". */
const lead = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${count}\\s+)?(?:${schoolExams.join('|')})(?:\\s+(?:at|with|all)\\s+grades?\\s+\\S+(?:\\s+(?:to|or|and)\\s+\\S+)?|\\s+\\(?(?:grades?\\s+)?(?:[A-G]\\*?|\\d)\\s?(?:[-–—]|to)\\s?(?:[A-G]\\*?|\\d)\\)?(?=\\s|,))?(?:\\s*(?::|[–—-](?=\\s)|\\()|,?\\s+(?:including|incl\\.?|in)(?=\\s))\\s*(?:${count}\\s+(?:subjects\\s+)?(?:including|incl\\.?|in)\\s+)?`,
  'iu',
)
const item =
  /^(?<name>\p{L}[\p{L}&'’. -]{1,40}?)(?<grade>\s*\((?:[A-G][*+]?|\d(?:[.,]\d)?(?:-\d)?|H\d|O\d|pass|merit|distinction)\)|\s+(?:[A-F]\*?|[1-9]|H[1-8])(?![\p{L}\p{N}])|:\s*(?:[A-F]\*?|[1-9])(?![\p{L}\p{N}]))?(?=\s*(?:[,;)]|$|\s(?:and|&)\s))/u
const joint = /^\s*(?:,\s*(?:and\s+)?|;\s+|\s(?:and|&)\s+)/u

/**
 * Where a text names a leaving exam with its subjects and perhaps their grades ("A-levels: Maths (B), Physics (B)"): one name, whatever
 * commas, brackets and colons part in it. Null when no exam is named, or nothing that is surely a subject follows.
 */
export const examList = remembered(freshList)

function freshList(text: string): Range | null {
  const match = lead.exec(text)
  if (!match) return null
  let end = match.index + match[0].length
  if (/\(\s*$/u.test(match[0])) {
    const inside = /^[\p{L}&'’. -]{3,40}(?:,\s[\p{L}&'’. -]{2,40})+\)/u.exec(text.slice(end))
    if (inside) return { start: match.index, end: end + inside[0].length }
  }
  const first = end
  while (end < text.length) {
    const from = end === first ? 0 : (joint.exec(text.slice(end))?.[0].length ?? -1)
    if (from < 0) break
    const found = item.exec(text.slice(end + from))
    if (!found || !isSubject(found.groups?.name ?? '', found.groups?.grade)) break
    end += from + found[0].length
  }
  if (end === first) return null
  const closing = /\(\s*$/u.test(match[0]) ? (/^\s*\)/u.exec(text.slice(end))?.[0].length ?? 0) : 0
  return { start: match.index, end: end + closing }
}

/** What has a grade is one; else every word must be known. */
const isSubject = (name: string, grade: string | undefined): boolean =>
  grade !== undefined ||
  name
    .toLowerCase()
    .split(/[\s&-]+/u)
    .filter(Boolean)
    .every(
      (word) =>
        subjectWords.has(word) || /^(?:and|further|combined|double|practical|irish|welsh|pe|re|ict|dt|it)$/u.test(word),
    )
