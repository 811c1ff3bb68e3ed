import { dateSpans } from '../../text/date-spans.ts'
import { tokens } from '../../text/tokens.ts'
import { proseScore } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { withoutSpans } from '../sections/row-role.ts'
import { hasDegree } from '../words/degree-words.ts'
import { membership } from '../words/membership.ts'
import { namesExam } from '../words/school-exams.ts'
import { schoolLike } from '../words/school-like.ts'
import { ticketName } from '../words/ticket-name.ts'
import { ticketWords } from '../words/ticket-words.ts'
import { isStudy } from './certificates-only.ts'

/** What a point of a list tells of the study above it, and is none itself. General knowledge of CVs. */
const detail =
  /^(?:(?:dissertation|thesis|(?:relevant |key |core |main |elective |selected )?(?:modules?|courses|coursework|subjects|units)|grades?|gpa|final|first[- ]year|project|including|speciali|focus|elected|captain|research|studied|awarded|achieved|graduated|completed|average|overall|president|member of|scholarship|placement|exchange|erasmus|supervis|tutor|activities|societies)(?!\p{L}))/iu
/** Studies of a trade by what they are called. General knowledge of Britain and Ireland. */
const vocational =
  /(?<!\p{L})(?:nvq|svq|btec|[ho]n[cd]|qts|pgce|apprenticeship|diploma|certificate|degree|level \d|grade \d|stage \d|part \d|part[- ]qualified|city (?:&|and) guilds|foundation|advanced|access to|t level)(?!\p{L})/iu
/** "CIPD …", "APICS …": what begins with the letters of who examines it. */
const lettered = /^\p{Lu}{3,6}(?=[\s:;,(])/u

/** Studies and papers of a flat list, each of whose points names one by itself: none of them says anything of its neighbour. Null for a list in which a point may tell of the one above. */
export function singlePoints(lines: readonly Line[]): { studies: Line[]; papers: Line[] } | null {
  const [first] = lines
  if (!first || lines.length < 3) return null
  const flat = lines.every(
    ({ block }) => block.kind === 'bullet' && block.level === first.block.level && block.continues !== true,
  )
  if ((!flat && !arePlain(lines)) || lines.some(({ text }) => isDetail(text))) return null
  const alone = lines.filter(({ text }) => (flat ? standsAlone(text) : namesPaper(text))).length
  if (alone < lines.length * mostAlone) return null
  const studies = lines.filter(({ text }) => isStudyLine(text))
  return { studies, papers: lines.filter((line) => !studies.includes(line)) }
}

/** A degree, a leaving certificate, or what a school or college gave. */
export const isStudyLine = (text: string): boolean => !membership.test(text) && namesStudy(text)

const namesStudy = (text: string): boolean =>
  isStudy(text) ||
  namesExam(text) ||
  /(?<!\p{L})(?:nvq|svq|btec|[ho]n[cd]|pgce|apprenticeship)(?!\p{L})/iu.test(text) ||
  (schoolLike(text) && (hasDegree(text) || vocational.test(text))) ||
  (hasDegree(text) &&
    !ticketName.test(text) &&
    !/City (?:&|and) Guilds|(?:Expert|Stylist|Mariner|Class|Craftsman)(?!\p{L})/u.test(text))

/** One plain line under the other, without marks: a line that names only a school or only a time goes with its neighbour. */
const arePlain = (lines: readonly Line[]): boolean =>
  lines.every(
    ({ block, text, breaks, bold, italic }) =>
      block.kind === 'paragraph' &&
      breaks.length === 0 &&
      !bold &&
      !italic &&
      /^\p{L}|^\d/u.test(text) &&
      (namesPaper(text) || (!schoolLike(text) && dateSpans(text).length === 0)),
  )

/** So many of the points must name a study or a paper for the others to be taken for such too. */
const mostAlone = 0.8

/** True of a point that tells of the study above it. */
export function isDetail(text: string): boolean {
  const rest = withoutSpans(text, dateSpans(text))
  return /^\p{Ll}/u.test(text) || detail.test(text) || proseScore(rest) >= 1.3 || tokens(rest).length > 18
}

function standsAlone(text: string): boolean {
  const spans = dateSpans(text)
  const rest = withoutSpans(text, spans)
  return namesPaper(text) || (spans.length === 1 && tokens(rest).length <= 8 && tokens(rest).length > 1)
}

/** A study or a paper by its own words, whatever stands around it. */
const namesPaper = (text: string): boolean =>
  isStudyLine(text) ||
  membership.test(text) ||
  ticketWords.test(text) ||
  ticketName.test(text) ||
  vocational.test(text) ||
  lettered.test(text)
