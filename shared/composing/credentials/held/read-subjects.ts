import type { Entry } from '../../../domain/entry.ts'
import { schoolSubjects } from '../school-subjects.ts'
import type { Held } from './held.ts'

/** Levels of one paper: "NVQ 2 and 3 Hairdressing", "Makaton Level 1 and 2". */
const levels =
  /^(?<what>NVQ|SVQ|BTEC|HNC\/D|Makaton|BSL|British Sign Language)s?(?: (?<word>[Ll]evels?))? (?<from>\d) (?:and|&) (?<to>\d)(?: (?:in )?(?<subject>\p{Lu}[\p{L} &]*))?(?:,? \(?(?<when>(?:19|20)\d{2})\)?)?$/u

/** School subjects with their marks, and several levels of one paper, in the one sentence they make. */
export function readSubjects(text: string, entry: Entry | null): Held | null {
  const subjects = schoolSubjects(text, entry)
  if (subjects) return { kind: 'status', text: subjects }
  const { what, word, from, to, subject, when } = levels.exec(text)?.groups ?? {}
  if (!what) return null
  const level = word ? `${word} ` : ''
  return {
    kind: 'status',
    text: `I hold ${what} ${level}${from} and ${to}${subject ? ` in ${subject}` : ''}${when ? ` (${when})` : ''}`,
  }
}
