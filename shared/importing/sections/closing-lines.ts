import { dateSpans } from '../../text/date-spans.ts'
import { sentences } from '../../text/sentences.ts'
import { lineStretch } from '../items/gather-items.ts'
import type { Line } from '../lines/line.ts'
import { within } from '../lines/stretch.ts'
import { pastimeWords } from '../words/pastime-words.ts'
import { sectionHeading } from './section-heading.ts'
import type { SectionClass } from './section-names.ts'
import type { Section } from './split-sections.ts'
import { spokenLanguages } from './spoken-languages.ts'

/** Sections whose entries take the lines below them as theirs. */
const takes: ReadonlySet<Section['section']> = new Set([
  'work',
  'volunteer',
  'education',
  'certificate',
  'award',
  'project',
  'language',
])

/**
 * Sections without the lines at their end that tell of the person and not of the last school or post: those with a label of their own
 * ("COMPUTERS: …", "Interests: …") and what somebody says of themselves ("Happy to work any shift."). Each stands in a section after it.
 */
export function withClosingLines(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => {
    if (section.section === 'skill') return belowGap(section)
    if (!takes.has(section.section)) return [section]
    const { lines } = section
    let end = lines.length
    const closing: Section[] = []
    while (end > 1) {
      const line = lines[end - 1]
      const own =
        line &&
        (labelled(line, isApart(lines, end - 1)) ??
          personal(line, section) ??
          pastimes(line, section) ??
          noPrize(line, section) ??
          referees(line))
      if (!own) break
      closing.unshift(own)
      end -= 1
    }
    return closing.length === 0 ? [section] : [{ ...section, lines: lines.slice(0, end) }, ...closing]
  })
}

/** "Driving licence. Non smoker." below a blank line, and what follows it, are none of the skills above. */
function belowGap(section: Section): Section[] {
  const { lines } = section
  const end = lines.findIndex(
    ({ apart, block, text }, index) => index > 0 && apart && block.kind === 'paragraph' && ofPerson.test(text),
  )
  return end < 0
    ? [section]
    : [
        { ...section, lines: lines.slice(0, end) },
        { section: 'other', heading: null, lines: lines.slice(end) },
      ]
}

const ofPerson =
  /^(?:(?:(?:full|clean|current|valid|uk)[ ,]+)*(?:driving |driver['’]?s )licen[cs]e|non-?smoker)(?!\p{L})/iu

/** Labels of facts about the person that are no heading by themselves. General knowledge of CVs. */
const ownLabels: readonly (readonly [RegExp, SectionClass])[] = [
  [
    /^(?:computers?|computing|computer literacy|it|i\.?t\.?|ict|it systems|systems|software packages|machines|machinery|kit)$/iu,
    'skill',
  ],
  [/^(?:driving|driving licen[cs]e|licen[cs]e|transport|driving (?:and|&) transport)$/iu, 'skill'],
  [/^(?:languages?|languages spoken|other languages?|spoken languages?)$/iu, 'language'],
  [
    /^(?:availability|available|notice(?: period)?|hours|shifts|nationality|right to work|health|dbs|clearance)$/iu,
    'other',
  ],
]

/** Labels that as often tell of the post above; these count only apart from it. */
const entryToo =
  /^(?:systems|machines|machinery|kit|hours|shifts|activities|activities and interests|skills?|it|i\.?t\.?)$/iu

/** A blank line above, or above the labelled lines it stands with. */
function isApart(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (!line || line.apart) return line?.apart === true
  const above = lines[index - 1]
  return above?.block.kind === 'paragraph' && label.test(above.text) && isApart(lines, index - 1)
}

const label = /^([^:.]{2,30}):\s+(?=\S)/u

function labelled(line: Line, apart: boolean): Section | null {
  if (line.block.kind !== 'paragraph' || dateSpans(line.text).some(({ form }) => form === 'range')) return null
  const match = label.exec(line.text)
  const name = match?.[1]?.trim()
  if (match === null || name === undefined) return null
  const heading = sectionHeading(name)?.section
  const section =
    ownLabels.find(([pattern]) => pattern.test(name))?.[1] ??
    (heading && /^(?:interest|language)$/u.test(heading) ? heading : null)
  if (section === null || (!apart && entryToo.test(name))) return null
  const tail = line.text.slice(match[0].length)
  if (section === 'language' && !spokenLanguages.test(tail)) return null
  if (section === 'skill' || section === 'other') return { section, heading: null, lines: [line] }
  const lead = match[0].length
  return {
    section,
    heading: within(lineStretch(line), 0, match[0].trimEnd().length),
    lines: [{ ...line, start: line.start + lead, text: tail, breaks: [] }],
  }
}

/** "Fishing, Quern Town season ticket." below a blank line at the end of a list of papers. */
function pastimes(line: Line, { section }: Section): Section | null {
  if (section !== 'certificate' || !line.apart || line.block.kind !== 'paragraph' || dateSpans(line.text).length > 0)
    return null
  const [first = ''] = line.text.split(/[,;.]/u)
  const opens = pastimeWords.exec(first)?.index === 0
  return opens && !/coach|instructor|leader|award|licen[cs]e|certificate|level \d|qualif/iu.test(line.text)
    ? { section: 'interest', heading: null, lines: [line] }
    : null
}

/** "Sailing, chess, old bicycles" below a blank line at the end of a list of prizes: several things in small letters, none of which has a time or the name of a prize. */
function noPrize(line: Line, { section, lines }: Section): Section | null {
  const listed = /^\p{Lu}\p{L}+(?:\s\p{Ll}+)?(?:,\s(?:and\s)?\p{Ll}[\p{L}'’ -]*)+\.?$/u
  const tight = lines.filter(({ apart, block }, index) => index > 0 && apart && block.kind === 'paragraph').length === 1
  return section === 'award' &&
    tight &&
    line.apart &&
    line.block.kind === 'paragraph' &&
    listed.test(line.text) &&
    !prize.test(line.text)
    ? { section: 'interest', heading: null, lines: [line] }
    : null
}

const prize =
  /(?<!\p{L})(?:prize|award|medal|bursary|scholarship|grant|commend|finalist|winner|won|runner|shortlist|place|first|second|third|honour|distinction|dean|best|top|nominat)/iu

/** "References: on request" ends the page, whatever stands above it. */
const referees = (line: Line): Section | null =>
  line.block.kind === 'paragraph' && /^refe(?:rences|rees)\s*:/iu.test(line.text)
    ? { section: 'reference', heading: null, lines: [line] }
    : null

/** What people say at the end of themselves, whatever stood above it. General knowledge. */
const offers =
  /^(?:(?:I\s?['’]?m|I am)\s+)?(?:also\s+)?(?:happy|willing|able|available|prepared|free|flexible|ready)\s+(?:to|for|at|on|from|immediately|about|with)\b|^(?:(?:full|clean|current|valid|uk)[ ,]+)+(?:driving )?licen[cs]e\b|^own (?:car|van|transport|vehicle|tools)\b|^non-?smoker\b/iu
/** Present and of oneself: what one does beside a school long left. */
const present =
  /^(?:Outside work,? |At weekends,? |In my (?:spare|free) time,? )?I (?:also |still |now )?(?:run|coach|play|sing|volunteer|help|enjoy|like|love|live|speak|drive|grow|read|cook|cycle|walk|swim|write|paint|keep|train|referee|captain|organise|follow|collect|make|knit|sew|fish|climb|row|dance|act)\b/iu
const ofStudy =
  /(?<!\p{L})(?:thesis|dissertation|modules?|course|degree|stud(?:y|ying|ies)|school|university|college|exams?|class|project)(?!\p{L})/iu

function personal(line: Line, { section, lines }: Section): Section | null {
  if (line.block.kind !== 'paragraph' || line.text.length > 240 || dateSpans(line.text).length > 0) return null
  const closed = lines.every(({ text }) => dateSpans(text).every(({ to }) => to !== 'present'))
  const told = sentences(line.text).map(({ start, end }) => line.text.slice(start, end))
  const own = told.every(
    (text) => offers.test(text) || (section === 'education' && closed && present.test(text) && !ofStudy.test(text)),
  )
  return told.length > 0 && own ? { section: 'other', heading: null, lines: [line] } : null
}
