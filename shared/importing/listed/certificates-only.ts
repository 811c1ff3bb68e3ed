import { dateSpans } from '../../text/date-spans.ts'
import type { Line } from '../lines/line.ts'
import { hasDegree } from '../words/degree-words.ts'
import { membership } from '../words/membership.ts'
import { namesExam } from '../words/school-exams.ts'
import { schoolLike } from '../words/school-like.ts'
import { pointsUnderHeads } from './points-under-heads.ts'

/** Headings under which degrees and certificates both stand. General knowledge of CVs. */
const mixedHeadings =
  /qualif|^quals?\b|training|courses?\b|certif|cards?\b|tickets?\b|licen[cs]|fortbildung|weiterbildung|learning/iu

/** Headings of studies proper. */
const studyHeadings = /educat|academic|school|degree|ausbildung|studi|formation|formación|opleiding/iu

/** Degrees and school leaving certificates, as against tickets and courses. General knowledge. */
const abbreviations =
  /\b(?:B\.?A|B\.?Sc|BSC|B\.?S|B\.?Eng|B\.?E|M\.?A|M\.?Sc|MSC|M\.?S|M\.?B\.?A|M\.?Eng|Ph\.?D|PHD|LL\.?B|LL\.?M|J\.?D|HN[CD]|ON[CD]|PGCE|B\.?Com|B\.?Tech)\.?(?![\p{L}\d]|\s*\d)/u
const degrees =
  /\b(?:gcses?|a[- ]levels?|highers|bachelor|master(?:'s|’s)?|degree|doctorate|diploma|abitur|baccalaur[ée]at|diplom|licence (?:de|en|professionnelle)|licenciatura|laurea)\b/iu

/** A degree and the school that gave it: a study, whatever its heading. */
export const isStudy = (text: string): boolean => schoolLike(text) && (degrees.test(text) || abbreviations.test(text))

/** True when a section that may hold studies lists only tickets, courses and certificates: no school and no degree in any line. */
export function certificatesOnly(heading: string, lines: readonly Line[]): boolean {
  if (!mixedHeadings.test(heading) || studyHeadings.test(heading) || lines.length === 0) return false
  return lines.every(
    ({ text }) =>
      !schoolLike(text) &&
      !degrees.test(text) &&
      !abbreviations.test(text) &&
      dateSpans(text).every(({ form, to }) => form !== 'range' || to === 'present'),
  )
}

/** "Safe Lifting 2019; First Aid 2018; Court Skills 2020": several courses in one line, each with its year, and no degree among them. */
export const isCourseList = ({ text, block }: Line): boolean => {
  const parts = text.split(/;\s+/u)
  return (
    parts.length >= 2 &&
    block.kind !== 'heading' &&
    !schoolLike(text) &&
    !hasDegree(text) &&
    parts.every((part) => dateSpans(part).length === 1 && part.length >= 8)
  )
}

/** What trades and professions examine for, without a school. General knowledge. */
const vocational =
  /^(?!.*(?:[ns]vq|btec|[ho]n[cd]|apprentice))(?:.*[^\p{L}])?(?:certificate|diploma|award|course|licen[cs]e|level \d)(?!\p{L})/iu

/** "Education and certificates" over one list of single points: each point is an item of its own. */
const listsTickets = (heading: string, lines: readonly Line[]): boolean =>
  /certif|tickets?\b|licen[cs]e/iu.test(heading) &&
  lines.every(({ block }) => block.kind === 'bullet' && block.level === lines[0]?.block.level)

/**
 * Studies and certificates of a mixed section ("Qualifications", "Training") apart, when every line is an item of its own: some name both
 * what was studied and the school, the others neither a school nor a degree. `heading` is null
 * under one of certificates, which may hold studies whatever its words. Null when the section is of one kind or its items take several lines.
 */
export function mixedStudies(
  heading: string | null,
  lines: readonly Line[],
): { studies: Line[]; certificates: Line[] } | null {
  if (
    heading !== null &&
    (!mixedHeadings.test(heading) ||
      (/educat|academic|degree/iu.test(heading) && !/professional/iu.test(heading) && !listsTickets(heading, lines)))
  )
    return null
  if (pointsUnderHeads(lines).size > 0) return null
  const studies = lines.filter(
    ({ text }) =>
      isStudy(text) ||
      (schoolLike(text) && !membership.test(text) && (hasDegree(text) || /(?<!\p{L})level \d/iu.test(text))) ||
      namesExam(text) ||
      /(?<!\p{L})(?:[ns]vq|btec|[ho]n[cd])(?!\p{L})/iu.test(text),
  )
  const certificates = lines.filter((line) => !studies.includes(line))
  const plain = certificates.every(
    ({ text, block }) =>
      (!schoolLike(text) || membership.test(text)) &&
      (!hasDegree(text) || vocational.test(text)) &&
      !abbreviations.test(text) &&
      block.kind !== 'heading' &&
      (block.kind !== 'row' || dateSpans(text).length > 0) &&
      /\p{L}{3}/u.test(text) &&
      dateSpans(text).every(({ form, to }) => form !== 'range' || to === 'present'),
  )
  return plain && studies.length > 0 && (certificates.length > 0 || studies.length > 1)
    ? { studies, certificates }
    : null
}
