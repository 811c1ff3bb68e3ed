import { type DateSpan, dateSpans } from '../../text/date-spans.ts'
import { tokens } from '../../text/tokens.ts'
import { fieldLabel } from '../headers/field-label.ts'
import { columnSpans } from '../lines/column-spans.ts'
import { isAction, proseScore } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scorePlace } from '../scores/score-place.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { hasDegree } from '../words/degree-words.ts'
import { dutiesAs } from '../words/duties-as.ts'
import { dutyLabels } from '../words/duty-labels.ts'
import { productBefore } from '../words/product-before.ts'
import { namesExam } from '../words/school-exams.ts'
import { tellsOfLife } from '../words/tells-of-life.ts'
import { isPause } from './pauses.ts'
import { plainName, sectionHeading } from './section-heading.ts'
import { entryLabels } from './section-names.ts'
import { columnHeads } from './table-rows.ts'

/** What a line does in a section of dated entries. */
export type RowRole = 'header' | 'date' | 'bullet' | 'prose' | 'label'

/** A longer line is no header, whatever times it names. */
const longestHeader = 220

/** "Clerk → Senior Clerk (promoted 2010)" dates a step, not the role. */
const changed =
  /(?:;\s+(?:[^;]*\b(?:from|since)|\p{L}[^;,]{3,})|,\s*then\s+[^;,]*)\s*$|(?<!\p{L})(?:promoted|regraded|renewed|upgraded|transferred)(?:\s+(?:in|to \p{L}[\p{L} ]*,?))?\s*$/iu

/** What a line dates, and what it is under those dates, is asked more than once. */
const knownDates = new WeakMap<Line, readonly DateSpan[]>()
const knownRoles = new WeakMap<Line, { readonly spans: readonly DateSpan[]; readonly role: RowRole }[]>()

/** Ranges first; of single dates the first, or both when they stand in two columns. */
export function datesOf(line: Line): readonly DateSpan[] {
  const known = knownDates.get(line) ?? freshDates(line)
  knownDates.set(line, known)
  return known
}

function freshDates(line: Line): DateSpan[] {
  if (line.text.length > longestHeader) return []
  const opened = openCell(line)
  if (opened) return [opened]
  const form = fieldLabel(line)?.told === 'other' ? dateSpans(line.text).filter(({ form: own }) => own === 'range') : []
  if (form.length === 1) return form
  const spans = columnSpans(line).filter(({ start, form }) => {
    const before = line.text.slice(0, start)
    return !productBefore.test(before) && (form !== 'single' || !changed.test(before))
  })
  const listed = listedYears(line.text, spans)
  if (listed) return [listed]
  const ranges = spans.filter(({ form }) => form === 'range')
  if (ranges.length > 0) return ranges.slice(0, 1)
  return spans.slice(0, line.breaks.length > 0 ? 2 : 1)
}

/** "seasons 2018, 2019", "summers 2019, 2021 and 2022": several years of one post are one time. */
function listedYears(text: string, spans: readonly DateSpan[]): DateSpan | null {
  const [first] = spans
  const last = spans.at(-1)
  if (!first?.from || !last?.from || spans.length < 2 || first.from >= last.from) return null
  const seasons = spans.every(({ form, to }) => form === 'range' && to !== 'present') && spans.every(followsOn)
  if (
    !seasons &&
    !/(?<!\p{L})(?:seasons?|summers?|winters?|springs?|autumns?|harvests?|christmas(?:es)?|years)[\s:]*$/iu.test(
      text.slice(0, first.end).replace(/[\s\d]+$/u, ''),
    )
  )
    return null
  const apart = spans.slice(1).every(({ start, end, form }, index) => {
    const between = text.slice(spans[index]?.end ?? 0, start)
    const joined = form === 'range' && /^\d{4} (?:and|&) \d{4}$/u.test(text.slice(start, end))
    return (seasons || form === 'single' || joined) && /^(?:,\s*|\s*(?:and|&|\+|\/)\s*|,\s+and\s+)$/u.test(between)
  })
  return apart ? { ...first, end: last.end, to: last.to ?? last.from, form: 'range' } : null
}

/** "Apr–Sept 2015 and Apr–Sept 2016", "2013–14 and 2014–15": what came back within a year of its last end is one time. */
const followsOn = ({ from }: DateSpan, index: number, spans: readonly DateSpan[]): boolean => {
  const before = spans[index - 1]
  return index === 0 || Number(from?.slice(0, 4)) - Number(before?.to?.slice(0, 4)) <= 1
}

/** "2022–" in a column of its own is open, whatever stands in the next column. */
function openCell({ text, breaks }: Line): DateSpan | null {
  const [end] = breaks
  if (end === undefined || !/^\s*\S.*[–—-]\s*$/u.test(text.slice(0, end))) return null
  const [span] = dateSpans(text.slice(0, end).trim())
  return span?.form === 'range' && span.to === 'present' ? span : null
}

/** Labels of lines that tell about the entry above. General knowledge of CVs. */
const details =
  /^(?:(?:key|main|relevant|selected|core|optional|notable|other)\s+)?(?:technologies|tech stack|stack|tools|environment|skills|software|languages|methods|equipment|techniken|technologien|coursework|courses?|modules|subjects|activities|societies|clubs|achievements?|responsibilities|duties|projects?|speciali[sz]ation|focus|electives|highlights|awards|honou?rs|results|outcomes?|scope|reason for leaving|clients?|end client|key clients?|sector|industry)\s*(?:used|taken|included|include)?\s*:\s/iu

/** "Clients include Example Bank and Example Toys" tells about the entry, in no sentence. */
const includes = /^(?:\p{L}+\s){1,3}(?:include[sd]?|including|ranging|ranged|covering|such as)\b/iu

/** "Before 2009 I taught in Example (2006–08)" is told, whatever times it names. */
const tellsOfSelf = /(?<![\p{L}\p{N}.’'])I(?:['’]ve|['’]m)?\s\p{Ll}{2}/u

/** "Summer crew of 6 under me from 2015" says how many people there were, and names no post, whatever year it gives. */
const countsPeople =
  /^(?:\p{L}+ ){0,2}(?:teams?|crews?|staff|gangs?|brigades?|squads?) of (?:up to |about |around |some |over )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\b(?![^,]*, \p{L})/iu

/** "GCSEs including English and Maths, Example School, 2011" is a study of its own. */
const isDatedExam = ({ text }: Line, spans: readonly DateSpan[]): boolean =>
  spans.length > 0 && namesExam((/^[^,]+/u.exec(text)?.[0] ?? '').replace(/\s(?:including|included?s?)\s.*$/iu, ''))

/** "5 years 2 months": how long, without saying when. */
const isDuration = (text: string) =>
  /^\(?(?:\d+\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois)\.?[\s,]*(?:and\s+)?)+\)?$/iu.test(text.trim())

/** What a line is by its words and look alone, the times in it known. */
export function roleOf(line: Line, spans: readonly DateSpan[]): RowRole {
  const all = knownRoles.get(line) ?? []
  knownRoles.set(line, all)
  const known = all.find((each) => each.spans === spans || (each.spans.length === 0 && spans.length === 0))
  if (known) return known.role
  const role = freshRole(line, spans)
  all.push({ spans, role })
  return role
}

function freshRole(line: Line, spans: readonly DateSpan[]): RowRole {
  if (line.block.kind === 'bullet') return line.block.continues === true ? 'prose' : 'bullet'
  if (line.block.kind === 'heading') return isEntryLabel(line.text) || dutiesAs(line.text) !== null ? 'label' : 'header'
  if (line.block.kind === 'quote' || line.block.kind === 'code') return 'prose'
  if (line.text.length > longestHeader && line.block.kind === 'paragraph' && line.breaks.length === 0) return 'prose'
  if (dutiesAs(line.text) !== null) return 'label'
  if (columnHeads(line.text) || (spans.length === 0 && dutyLabels.test(line.text))) return 'label'
  if (fieldLabel(line) !== null) return /^\P{L}*$/u.test(restOf(line, spans)) ? 'date' : 'header'
  if (spans.length === 0 && line.text.includes('@') && contact.test(line.text)) return 'label'
  const rest = withoutSpans(line.text, spans)
  if (/\d/u.test(rest) && isDuration(rest)) return 'date'
  if (
    spans.length > 0 &&
    !/\p{L}{3}/u.test(
      rest.replace(/\b(?:\d+\s*)?(?:years?|yrs?|months?|mos?|dates?|period|from|monate?|jahre?)\b/giu, ''),
    )
  )
    return 'date'
  if (isEntryLabel(line.text) || (/:$/u.test(line.text) && tokens(line.text).length <= 5)) return 'label'
  if (spans.length === 0 && line.text.length < 40 && line.block.kind === 'paragraph' && labels(line.text))
    return 'label'
  if (isPause(line.text) && tokens(rest).length <= 12 && proseScore(rest) < 1.6 && !/[.!]$/u.test(line.text))
    return 'header'
  if (
    details.test(line.text) ||
    (includes.test(line.text) && !isDatedExam(line, spans)) ||
    severalSentences(line.text, spans)
  )
    return 'prose'
  if (tellsOfSelf.test(line.text) || tellsOfLife.test(line.text)) return 'prose'
  if (spans.length > 0 && countsPeople.test(line.text) && !line.bold && !opensWithPost(rest)) return 'prose'
  if (spans.length === 0 && line.block.kind === 'paragraph' && closes(line)) return 'prose'
  if (spans.length === 0 ? isStatement(line.text) : isOngoing(line.text)) return 'prose'
  return reads(line, rest, spans) ? 'prose' : 'header'
}

/** A line with a mail address says how to reach somebody. */
const contact = /^[^.!?]{0,90}\S@[\p{L}\d-]+\.\p{L}{2}/u

const longestLabel = Math.max(...[...entryLabels].map((name) => name.length))
/** Letters that a plain name leaves out: those of a bracket at its end, else of a number before it. */
const [aside, numbered] = [60, 6]

/** True for the name of a part of an entry. A text with more letters than any such name is not looked at further. */
function isEntryLabel(text: string): boolean {
  const most = longestLabel + (text.includes(')') ? aside : numbered)
  return !hasMoreLetters(text, most) && entryLabels.has(plainName(text))
}

/** Plain letters a to z, whatever their case, more than `most`. */
function hasMoreLetters(text: string, most: number): boolean {
  let count = 0
  for (let at = 0; at < text.length && count <= most; at += 1) {
    const code = text.charCodeAt(at) | 32
    if (code >= 97 && code <= 122) count += 1
  }
  return count > most
}

/** What stands behind the label of a form's line, times taken out. */
function restOf(line: Line, spans: readonly DateSpan[]): string {
  const lead = fieldLabel(line)?.lead ?? 0
  return withoutSpans(
    line.text.slice(lead),
    spans.map((span) => ({ ...span, start: Math.max(0, span.start - lead), end: Math.max(0, span.end - lead) })),
  )
}

/** "Head of Year 9 since 2021. Doubled entries in three years.": one sentence after another, and no range that dates a role. */
const severalSentences = (text: string, spans: readonly DateSpan[]): boolean =>
  /\.$/u.test(text) &&
  /(?:\p{Ll}{3}|\d)[.!?]\s+\p{Lu}\p{L}+[\s,]/u.test(blanked(text, spans)) &&
  spans.every(({ form, start }) => form !== 'range' || start > 12)

/** "York. June 2021 to present.": a month is no beginning of a sentence. */
const blanked = (text: string, spans: readonly DateSpan[]): string =>
  spans.reduce((out, { start, end }) => out.slice(0, start) + '0'.repeat(end - start) + out.slice(end), text)

/** "Selected projects" inside an entry names the list below it. */
const labels = (text: string): boolean =>
  /^(?:project|publication|award|skill|certificate)$/u.test(sectionHeading(text)?.section ?? '') &&
  scoreJobTitle(text) < 2.2

/** "Mentoring two assistants.", "Fed 300 pupils.": too short to count words, but what was done, with a full stop. */
const isStatement = (text: string): boolean =>
  /[.!]$/u.test(text) &&
  /^\p{Lu}[\p{L}'’-]*\s+[\p{Ll}\d£$€].*(?<=\p{Ll}{2}|\d|\))[.!]$/u.test(text) &&
  !/\b(?:inc|ltd|corp|co|dept|univ|hons|dist|etc|st|rd|jr|sr)\.$/iu.test(text) &&
  isAction(tokens(text)[0]?.word ?? '')

/** "Noise complaints.", "Domestic plumbing.": what somebody did, in two or three words and a full stop. */
const closes = ({ text, bold, italic }: Line): boolean =>
  !bold &&
  !italic &&
  /^\p{Lu}\p{L}+(?:,?\s\p{Ll}[\p{L}-]*){1,5}\.$/u.test(text) &&
  scoreJobTitle(text) < 2 &&
  scoreOrganisation(text) < 1 &&
  !hasDegree(text)

/** "mentor for new starters since 2019" in small letters dates a duty, not a role. */
const isOngoing = (text: string): boolean => /^\p{Ll}+\s.*\s(?:since|from)\s\S+(?:\s\d{4})?\W*$/u.test(text)

/** True when a paragraph's line reads as a statement. A range of dates in a short line speaks for a header. */
function reads(line: Line, rest: string, spans: readonly DateSpan[]): boolean {
  const bare = rest.replace(/\([^()]*\)/gu, ' ')
  const all = tokens(bare)
  const score = proseScore(rest)
  if (spans.some(({ form }) => form === 'range') && all.length <= 16) return score >= 1.9 && !opensWithPost(rest)
  if ((spans[0]?.start ?? 9) <= 1 && all.length <= 16 && /^\s*[:–—|-]?\s*\p{Lu}/u.test(rest)) return score >= 1.9
  if (spans.length > 0 && all.length <= 12 && /\d\W*$/u.test(line.text)) return score >= 1.6
  if (score >= 1) return true
  if (line.bold || line.caps || line.italic || line.breaks.length > 0 || all.length < 2) return false
  const lower = all.filter(({ text }, index) => index > 0 && /^\p{Ll}/u.test(text)).length
  return lower / all.length > 0.45 && scoreJobTitle(bare) < 2.2 && !named(bare) && !hasDegree(rest)
}

/** "Teaching assistant at Example School": what sounds like something done is a post here. */
const opensWithPost = (text: string): boolean =>
  scoreJobTitle(text.split(/,|\s(?:at|for|with|in)\s|\s[–—|-]\s/u)[0] ?? '') >= 2.5

/** "Example Transport sp. z o.o., Poznań": an employer, perhaps with its town. */
function named(text: string): boolean {
  const [name = '', place = '', ...more] = text.split(',').map((part) => part.trim())
  const score = scoreOrganisation(name)
  const placed = score >= 1.8 && more.length === 0 && scorePlace(place) >= 2
  return scoreOrganisation(text.trim()) >= 1.8 || score >= 3.4 || placed
}

/** A text with the times taken out of it. */
export function withoutSpans(text: string, spans: readonly DateSpan[]): string {
  let out = ''
  let at = 0
  for (const { start, end } of spans) {
    out += `${text.slice(at, start)} `
    at = end
  }
  return (out + text.slice(at)).replace(/[()[\]]\s*[()[\]]/gu, ' ').trim()
}
