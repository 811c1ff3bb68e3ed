import type { Entry } from '../../../domain/entry.ts'
import { withIndefinite } from '../../phrases/with-indefinite.ts'
import { schoolSubjects } from '../school-subjects.ts'
import type { Held } from './held.ts'

/** Levels of one paper: "NVQ 2 and 3 Hairdressing", "Makaton Level 1 and 2". */
const levels =
  /^(?<what>NVQ|SVQ|BTEC|HNC\/D|Makaton|BSL|British Sign Language)s?(?: (?<word>[Ll]evels?))? (?<from>\d) (?:and|&) (?<to>\d)(?: (?:in )?(?<subject>\p{Lu}[\p{L} &]*))?(?:, (?<school>\p{Lu}[\p{L} ’'.-]* (?:College|School|University|Academy|Institute)))?(?:,? \(?(?<when>(?:19|20)\d{2})\)?)?$/u

/** "Higher Music (C)", "AS level Psychology (B)". */
const oneSubject =
  /^(?<exam>A[- ][Ll]evel|AS[- ][Ll]evel|(?:Advanced )?Higher|GCSE|National 5|T Level|Standard Grade) (?:in )?(?<subject>\p{Lu}\p{L}+(?: (?:\p{Lu}\p{L}+|and|of|&))*)(?:,? \(?(?<grade>[A-E]\*?|\d|distinction|merit|pass)\)?)?(?:,? \(?(?<year>(?:19|20)\d{2})\)?)?$/u

/** "Foundation Diploma Art & Design": the subject stands behind the name. */
const inSubject =
  /^(?<what>(?:Foundation|Higher|National|Extended|Graduate|Postgraduate|Advanced|Subsidiary) (?:Diploma|Certificate)) (?<subject>\p{Lu}\p{L}+(?: (?:\p{Lu}\p{L}+|and|of|&))*)(?:,? \(?(?<year>(?:19|20)\d{2})\)?)?$/u

/** School subjects with their marks, and several levels of one paper, in the one sentence they make. */
export function readSubjects(text: string, entry: Entry | null): Held | null {
  const subjects = schoolSubjects(text, entry)
  if (subjects) return { kind: 'status', text: subjects }
  const single = oneSubject.exec(text)?.groups
  if (single?.exam && single.subject)
    return {
      kind: 'status',
      text: `I hold ${withIndefinite(single.exam)} in ${single.subject}${single.grade ? ` (${single.grade})` : ''}${single.year ? ` (${single.year})` : ''}`,
    }
  const diploma = inSubject.exec(text)?.groups
  if (diploma?.what && diploma.subject)
    return {
      kind: 'status',
      text: `I hold ${withIndefinite(diploma.what)} in ${diploma.subject}${diploma.year ? ` (${diploma.year})` : ''}`,
    }
  const { what, word, from, to, subject, school, when } = levels.exec(text)?.groups ?? {}
  if (!what) return null
  const level = word ? `${word} ` : ''
  return {
    kind: 'status',
    text: `I hold ${what} ${level}${from} and ${to}${subject ? ` in ${subject}` : ''}${school ? ` from ${school}` : ''}${when ? ` (${when})` : ''}`,
  }
}
