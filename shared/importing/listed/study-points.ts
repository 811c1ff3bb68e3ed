import { dateSpans } from '../../text/date-spans.ts'
import { tokens } from '../../text/tokens.ts'
import type { Line } from '../lines/line.ts'
import { namesExam } from '../words/school-exams.ts'
import { schoolLike } from '../words/school-like.ts'
import { ticketName } from '../words/ticket-name.ts'
import { ticketWords } from '../words/ticket-words.ts'
import { isStudy } from './certificates-only.ts'
import { isDetail, isStudyLine } from './single-points.ts'

export interface StudyPoints {
  /** Each study with the points below it that tell of it. */
  readonly studies: readonly (readonly [Line, ...Line[]])[]
  readonly papers: readonly Line[]
  readonly awards: readonly Line[]
  /** What belongs to no study above it. */
  readonly rest: readonly Line[]
}

const award =
  /(?<!\p{L})(?:prize|award|medal|scholarship|bursary|trophy|runner[- ]up|finalist|winner|of the year|commendation)s?(?!\p{L})/iu
/** What is looked up about somebody. General knowledge of Britain and Ireland. */
const checks = /(?<!\p{L})(?:DBS|PVG|AccessNI|Garda vet\p{L}*)(?!\p{L})/u
const course = /(?<!\p{L})(?:training|course|workshop|module)s?(?!\p{L})/iu
/** What a study held or how it went, as points below it say. General knowledge of CVs. */
const ofStudy =
  /^(?:modules?|dissertation|thesis|final|first|second|third|grades?|average|options?|subjects?|topics?|including|coursework|specialis\p{L}*|predicted|on course|currently)(?!\p{L})/iu

/** "Excel: pivot tables", "Languages: …": what somebody can do besides, whatever study stands above it. General knowledge of CVs. */
const besides =
  /^(?:(?:ms |microsoft )?(?:excel|word|office|access|powerpoint|outlook)|it|computing|computers?|software|programming|packages|systems|(?:it |computer |digital |other |key |technical )?skills|languages?|driving|licen[cs]es?|memberships?|(?:hobbies|interests)(?: and \p{L}+)?|first aid|references?|volunteering)\s?:\s/iu

/** "…, 2021. Thesis: …": a study whose own point goes on. */
const tellsMore = /\.\s+(?:thesis|dissertation|supervis\p{L}*|advisors?|modules)\b/iu

/**
 * Points under a heading of studies none of which is set as a header: those that name a study, those that tell of the one above, papers and
 * prizes. Null where not every line is such a point, or none names a study or a paper.
 */
export function studyPoints(lines: readonly Line[]): StudyPoints | null {
  if (lines.length < 2 || !lines.every(isPoint)) return null
  const studies: [Line, ...Line[]][] = []
  const papers: Line[] = []
  const awards: Line[] = []
  const rest: Line[] = []
  for (const line of lines) {
    const last = studies.at(-1)
    if (besides.test(line.text)) {
      rest.push(line)
      continue
    }
    const kind = kindOf(line.text)
    if (kind === 'study') studies.push([line])
    else if (kind === 'paper') papers.push(line)
    else if (kind === 'award') awards.push(line)
    else if (last) last.push({ ...line, block: { ...line.block, level: line.block.level + 1 } })
    else rest.push(line)
  }
  const plain = studies.length === lines.length && !lines.some(({ text }) => tellsMore.test(text))
  return studies.length + papers.length > 0 && !plain ? { studies, papers, awards, rest } : null
}

const isPoint = ({ block }: Line): boolean => block.kind === 'bullet' && block.level === 0 && block.continues !== true

function kindOf(text: string): 'study' | 'paper' | 'award' | 'detail' {
  if (ofStudy.test(text) && !isStudy(text)) return 'detail'
  if (namesExam(text) || (isStudyLine(text) && !/^\p{Ll}/u.test(text))) return 'study'
  if (schoolLike(text) && dateSpans(text).length > 0 && !course.test(text) && !award.test(text)) return 'study'
  if ((ticketName.test(text) || checks.test(text)) && !/:\s/u.test(text)) return 'paper'
  if (isDetail(text)) return 'detail'
  if (ticketWords.test(text)) return 'paper'
  if (award.test(text) && dateSpans(text).length > 0) return 'award'
  return course.test(text) && tokens(text).length <= 9 ? 'paper' : 'detail'
}
