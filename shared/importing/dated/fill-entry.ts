import type { DateSpan } from '../../text/date-spans.ts'
import { tokens } from '../../text/tokens.ts'
import type { Group } from '../headers/group-rows.ts'
import type { Labelling, Segment } from '../headers/label-header.ts'
import { wholeNames } from '../headers/whole-names.ts'
import { lineStretch } from '../items/gather-items.ts'
import { type EntryDraft, emptyEntry } from '../items/gathered.ts'
import { type Stretch, stretchText, within } from '../lines/stretch.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scorePlace } from '../scores/score-place.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { isPause } from '../sections/pauses.ts'
import { ownAccount, terms } from '../words/employment-terms.ts'
import { endOfBegun, isToCome } from '../words/end-of-begun.ts'
import { unitWords } from '../words/organisation-words.ts'
import { studyFacts } from './study-facts.ts'
import { wholeBracket } from './whole-bracket.ts'

/** Below this difference the two fields may as well be the other way round: both stay empty and are asked about. */
const leastMargin = 0.15
/** Below this a lone name is no title. */
const leastTitle = 0.05

/** So far the order must be the document's own for a team's name ("Crew") to be a title. */
const siblings = 0.85

/** Gives an entry the facts of its header. What is not clear enough stays empty, with every candidate in `doubts`. */
export function fillEntry(entry: EntryDraft, { rows, labelling, kind }: Group): void {
  entry.kind = kind
  entry.header.push(...rows.map(({ line }) => lineStretch(line)))
  const { title, organisation, location, agrees } = labelling
  entry.location = location?.stretch ?? null
  if (title && organisation && title.score < 2.5 && organisation.score < 2 && Math.abs(labelling.margin) < leastMargin)
    doubtBoth(entry, title, organisation)
  else {
    const whole = wholeNames(labelling, kind)
    entry.organisation = whole.organisation
    entry.location = whole.location
    if (title && isTitle(title, kind, agrees)) entry.title = whole.title
    else if (title && organisation === null) entry.organisation = title.stretch
    else if (organisation && title === null && areasBefore(labelling.others[0], organisation))
      entry.title = labelling.others[0]?.stretch ?? null
    else if (organisation && title && areasBefore(title, organisation)) entry.title = title.stretch
    else if (title === null && organisation) {
      const [only, ...more] = labelling.others
      if (only && more.length === 0 && scoreOrganisation(only.text) >= 1 && !terms.test(only.text))
        entry.organisation = besideIt(only, organisation) ?? organisation.stretch
    } else if (title) {
      doubtTitle(entry, [title.text])
      if (organisation) entry.organisation = besideIt(title, organisation) ?? organisation.stretch
    }
  }
  if (entry.title) entry.title = wholeBracket(entry.title, [entry.organisation, entry.location])
  if (kind !== 'education') onOwnAccount(entry, labelling, rows)
  if (kind !== 'education') pause(entry, rows)
  if (entry.kind === 'work' && entry.title === null && entry.doubts.every(({ field }) => field !== 'title'))
    doubtTitle(
      entry,
      labelling.others.map(({ text }) => text),
    )
  if (kind === 'education')
    for (const stretch of studyFacts(rows, labelling, entry.title)) entry.items.push(plainItem(stretch))
  const [first, second] = rows.flatMap(({ spans }) => spans)
  const awaited = rows.find(({ line }) => expected.test(line.text))
  if (awaited) doubtEnd(entry, awaited.line.text)
  if (first) fillDates(entry, first, second)
  if (first && kind === 'education') doubtSpan(entry, rows, first)
  const dated = first && rows.find(({ spans }) => spans.includes(first))
  const end = dated && endOfBegun(dated.line.text, first, kind === 'education')
  if (end) [entry.start, entry.end] = [first.from, end]
  if (kind === 'education' && dated && isToCome(dated.line.text, first)) [entry.start, entry.end] = [null, first.from]
  if (entry.end === null && rows.some(({ line, spans }) => spans.some((span) => isSeason(line.text, span))))
    entry.end = entry.start
}

/** Names an entry anew from another reading of its header; its items and times stay. */
export function refill(entry: EntryDraft, group: Group): void {
  const fresh = emptyEntry(group.kind)
  fillEntry(fresh, group)
  entry.title = fresh.title
  entry.organisation = fresh.organisation
  entry.location = fresh.location
  entry.doubts = fresh.doubts
}

/** "Summer 2014" has an end as well as a start; a term of a study is when it began or ended. */
const isSeason = (text: string, { start, end, form }: DateSpan): boolean =>
  form === 'single' &&
  /^(?:spring|summer|autumn|fall|winter|easter|sommer|herbst|frühling|été|automne|hiver|verano|otoño|invierno|estate|autunno)/iu.test(
    text.slice(start, end),
  )

/** "Example Plumbing (self employed)", "Self-employed: Example Locks": where no post is named, this is what the person was. */
function onOwnAccount(entry: EntryDraft, { title, others }: Labelling, rows: Group['rows']): void {
  const own = others.find(({ text }) => ownAccount.test(text))
  if (entry.title === null && entry.organisation && own) entry.title = own.stretch
  if (!entry.organisation || !ownAccount.test(stretchText(entry.organisation))) return
  const named = [title, ...others].find((each) => each !== null && isFirm(each.text)) ?? null
  if (entry.title ? named === null || entry.title !== named.stretch : rows.every(({ spans }) => spans.length === 0))
    return
  entry.title = entry.organisation
  entry.organisation = named?.stretch ?? null
  entry.doubts = entry.doubts.filter(({ field }) => field !== 'title' && field !== 'organisation')
}

/** A name that is no post: the firm of somebody who works for themselves. */
const isFirm = (text: string): boolean =>
  scoreOrganisation(text) >= 1 && scoreJobTitle(text) < 1.6 && scorePlace(text) < 1 && !terms.test(text)

const plainItem = (stretch: Stretch) => ({ stretch, parent: null, said: null, voice: null })

/** "Collections and press, Example Museum": fields somebody worked in, in small letters before the employer, stand for what the post was called. */
const areasBefore = (areas: Segment | undefined, { stretch }: Segment): boolean =>
  areas !== undefined &&
  areas.stretch.block.runs === stretch.block.runs &&
  areas.stretch.start < stretch.start &&
  /^\p{Lu}\p{Ll}+(?:,? \p{Ll}+)* (?:and|&) \p{Ll}+(?: \p{Ll}+)?$/u.test(areas.text)

/** "Army, Example Corps": what only a comma parts from the employer and is no title is a part of the employer's name. */
function besideIt({ stretch: one }: Segment, { stretch: other }: Segment): Stretch | null {
  if (one.block.runs !== other.block.runs) return null
  const [first, last] = one.start < other.start ? [one, other] : [other, one]
  if (!/^,\s+$/u.test(first.block.text.slice(first.end, last.start))) return null
  return { ...first, end: last.end }
}

/** "Career break", "Career break (birth of my daughter)": a stated time and perhaps its reason, but neither a title nor an employer. */
function pause(entry: EntryDraft, rows: Group['rows']): void {
  const name = [entry.title, entry.organisation].find((field) => field && isPause(stretchText(field)))
  const stated = reasoned(rows) ?? wholeRow(rows, name ?? null) ?? name
  if (!stated) return
  entry.kind = 'other'
  if (
    entry.organisation &&
    (scoreOrganisation(stretchText(entry.organisation)) < 1.9 || overlaps(stated, entry.organisation))
  )
    entry.organisation = null
  if (entry.location && overlaps(stated, entry.location)) entry.location = null
  entry.title = stated
  entry.doubts = entry.doubts.filter(({ field }) => field !== 'title' && field !== 'organisation')
}

/** "Career break, caring for my mother": what the line says of the pause, up to its time or the next column. */
function wholeRow(rows: Group['rows'], name: Stretch | null): Stretch | null {
  for (const { line, spans } of rows) {
    const from =
      name?.block === line.block && name.start >= line.start && name.end <= line.end ? name.start - line.start : 0
    const stops = [...spans.map(({ start }) => start), ...line.breaks, line.text.length].filter((at) => at > from)
    const text = line.text.slice(from, Math.min(...stops))
    const bar = text.search(/[|·•]/u)
    const end = (bar < 0 ? text.replace(/[\s,(:–—-]+$/u, '') : text.slice(0, bar).trimEnd()).length
    if (isPause(text.slice(0, end))) return within(lineStretch(line), from, from + end)
  }
  return null
}

/** A pause with its reason in brackets, which is no employer. */
function reasoned(rows: Group['rows']): Stretch | null {
  for (const { line } of rows.filter((row) => row.line.text.includes('(')))
    for (const match of line.text.matchAll(/(?<=^|[\s|–—-])\p{Lu}[\p{L} ]{4,30}\s\([^()\d]*\)/gu))
      if (isPause(match[0])) return within(lineStretch(line), match.index, match.index + match[0].length)
  return null
}

const overlaps = (one: Stretch, other: Stretch): boolean =>
  one.block.runs === other.block.runs && one.start < other.end && other.start < one.end

/** A team or department beside the employer is not what the person was. */
function isTitle(title: Segment, kind: Group['kind'], agrees: number): boolean {
  if (kind === 'education' || kind === 'project') return true
  const [name = ''] = title.text.split(',')
  const last = tokens(name).at(-1)?.word ?? ''
  const unit = unitWords.has(last) && scoreJobTitle(name) < 1.6 && agrees < siblings
  return title.score + Math.max(0, agrees) >= leastTitle && !unit
}

/** Asks what the person was; `candidates` are the names that may say it. */
export function doubtTitle(entry: EntryDraft, candidates: readonly string[]): void {
  const message =
    candidates.length > 0
      ? `Is ${candidates.map((text) => `“${text}”`).join(' or ')} the title, or only a team or place?`
      : 'No title is stated here; what was the role called?'
  entry.doubts.push({ field: 'title', candidates: [...candidates], message })
}

/** A study that is not ended yet. General knowledge in several languages. */
const expected =
  /(?<!\p{L})(?:expected|anticipated|expecting|due to (?:finish|graduate|complete)|(?:due|graduating|finishing|completing)(?: in)? (?:\p{L}+ )?20\d\d|predicted|on (?:course|track) for|heading for|awaiting results?|results? (?:due|pending|awaited)|voraussichtlich|prévue?|previst[oa]|verwacht)(?!\p{L})/iu

function doubtEnd(entry: EntryDraft, text: string): void {
  entry.doubts.push({ field: 'end', candidates: [], message: `“${text}” tells of an end still expected; is it over?` })
}

/** "University of Quern, 2000-03": a month, or the years it lasted. */
function doubtSpan(entry: EntryDraft, rows: Group['rows'], span: DateSpan): void {
  const text = rows.find(({ spans }) => spans.includes(span))?.line.text.slice(span.start, span.end) ?? ''
  const [, from = '', century = '', year = '', last = ''] = /^((19|20)(\d\d))-(\d\d)$/u.exec(text) ?? []
  const years = Number(last) - Number(year)
  if (from === '' || years < 1 || years > 7 || Number(last) > 12) return
  const candidates = [text, `${from}–${century}${last}`]
  entry.doubts.push({ field: 'dates', candidates, message: `Is “${text}” a month, or ${from} to ${century}${last}?` })
}

function doubtBoth(entry: EntryDraft, title: Segment, organisation: Segment): void {
  const candidates = [title.text, organisation.text]
  const message = `Which of “${title.text}” and “${organisation.text}” is the title and which the organisation?`
  entry.doubts.push({ field: 'title', candidates, message }, { field: 'organisation', candidates, message })
}

/** A lone date of a study is when it ended, of anything else when it was or began. */
export function fillDates(entry: EntryDraft, first: DateSpan, second: DateSpan | undefined): void {
  entry.start = first.from
  entry.end = first.to
  if (first.form === 'single' && second?.form === 'single' && (first.from ?? '') < (second.from ?? ''))
    entry.end = second.from
  else if (first.form === 'single' && entry.kind === 'education') {
    entry.start = null
    entry.end = first.from
  }
}
