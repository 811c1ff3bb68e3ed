import { type DateSpan, dateSpans } from '../../text/date-spans.ts'
import type { Range } from '../../text/range.ts'
import { sentences } from '../../text/sentences.ts'
import { gatherProse, lineStretch } from '../items/gather-items.ts'
import { type EntryDraft, emptyEntry, type Gathered } from '../items/gathered.ts'
import type { Line } from '../lines/line.ts'
import { type Stretch, trimmed, within } from '../lines/stretch.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { hasDegree } from '../words/degree-words.ts'
import { schoolLike } from '../words/school-like.ts'
import { toldPatterns } from '../words/told-patterns.ts'
import { stillHeld } from '../words/told-phrases.ts'
import { doubtTitle, fillDates } from './fill-entry.ts'
import { toldSlots } from './told-slots.ts'

interface Told {
  readonly kind: 'work' | 'education' | 'award'
  readonly title: Range | null
  readonly organisation: Range | 'there' | null
  readonly time: DateSpan
}

/**
 * Takes roles told in sentences ("Since 2021 I have been Head of Lighting at the Example Playhouse.") out of lines of prose: each
 * is an entry with its sentence and those after it in the paragraph as evidence. Gives the lines in which nothing was told.
 */
export function toldRoles(lines: readonly Line[], gathered: Gathered, kind: 'work' | 'volunteer'): Line[] {
  return lines.filter((line) => !readLine(line, gathered, kind))
}

const unpaid = /(?<!\p{L})volunteer(?:s|ed|ing)?(?!\p{L})/iu

/** Who writes of themselves as of somebody else. */
const third = /(?<!\p{L})(?:She|she|He|he|They|they|has been)(?=\s)|^Volunteer(?:ed|ing)?\s+(?:with|at|for)\s/u

/** Most lines tell no role; this says so at once. */
export const mayTell = ({ text, block, breaks }: Line): boolean =>
  block.kind !== 'heading' &&
  breaks.length === 0 &&
  /\d{4}/u.test(text) &&
  (/(?<!\p{L})(?:I|ich|[Jj]e|[Jj]['’])(?=[\s\p{L}'’])/u.test(text) || third.test(text))

function readLine(line: Line, gathered: Gathered, kind: 'work' | 'volunteer'): boolean {
  if (!mayTell(line)) return false
  const parts = sentences(line.text)
  const told = parts.map((part) => clausesOf(line.text, part).flatMap((clause) => toldIn(line, clause) ?? []))
  if (told.every((each) => each.length === 0)) return false
  let entry: EntryDraft | null = null
  for (const [index, part] of parts.entries()) {
    const text = line.text.slice(part.start, part.end)
    const made: EntryDraft[] = []
    for (const found of told[index] ?? []) {
      const of = found.kind !== 'work' ? found.kind : unpaid.test(text) ? 'volunteer' : kind
      const before: Stretch | null = made.at(-1)?.organisation ?? lastEmployer(gathered)
      if (found.organisation !== 'there' || before) made.push(entryOf(line, found, { kind: of, before }))
    }
    gathered.entries.push(...made)
    const into: EntryDraft | null = made[0] ?? entry
    const own = { ...line, start: line.start + part.start, end: line.start + part.end, text }
    gatherProse({ gathered, into: into?.items ?? gathered.items, draft: false, open: [] }, own)
    entry = made.findLast(({ kind: own }) => own !== 'award') ?? into
  }
  return true
}

/** "There" means the employer that was told last. */
const lastEmployer = ({ entries }: Gathered): Stretch | null =>
  entries.findLast(({ kind, organisation }) => kind === 'work' && organisation !== null)?.organisation ?? null

/** Where a sentence goes on with another thing that happened at another time. */
const goesOn =
  /,?\s+and\s+(?=(?:then\s+|later\s+|also\s+|in\s+\d{4}\s+)?(?:won|received|became|joined|moved|took|earned|gained|was\s+(?:awarded|promoted|appointed|given|made)|(?:I|[Ss]he|[Hh]e|[Tt]hey)\s+(?:have\s+been|has\s+been|was|were|am|is|became|joined|moved))\s)/gu

/** The parts of a sentence that each have a time of their own; the whole when they do not. */
function clausesOf(text: string, { start, end }: Range): Range[] {
  const own = text.slice(start, end)
  const stops = [...own.matchAll(goesOn)].map((match) => ({ end: match.index, next: match.index + match[0].length }))
  const clauses = [...stops, { end: own.length, next: own.length }].map((stop, index) => ({
    start: start + (stops[index - 1]?.next ?? 0),
    end: start + stop.end,
  }))
  return clauses.every((clause) => dateSpans(text.slice(clause.start, clause.end)).length > 0)
    ? clauses
    : [{ start, end }]
}

/** What a clause tells, as stretches of the line's text; null when it tells no role with a time. */
function toldIn(line: Line, clause: Range): Told | null {
  const text = line.text.slice(clause.start, clause.end)
  const spans = dateSpans(text)
  const stated = spans.find(({ form }) => form === 'range') ?? fromAndUntil(spans) ?? spans[0]
  if (!stated) return null
  const time: DateSpan =
    stated.form === 'single' && stillHeld.test(text) ? { ...stated, to: 'present', form: 'range' } : stated
  return patternIn(text, { start: clause.start, time }) ?? slotsIn(text, { start: clause.start, time })
}

/** "When I finished in 2010 they kept me on until 2015": a beginning and an end told apart. */
function fromAndUntil(spans: readonly DateSpan[]): DateSpan | null {
  const [first] = spans
  const until = spans.find(({ form }) => form === 'until')
  if (first?.form !== 'single' || !until || (first.from ?? '') >= (until.to ?? '')) return null
  return { ...first, to: until.to, form: 'range' }
}

interface Timed {
  readonly start: number
  readonly time: DateSpan
}

function patternIn(text: string, { start, time }: Timed): Told | null {
  for (const { kind, pattern } of toldPatterns) {
    const match = pattern.exec(text)
    const { title, organisation } = match?.groups ?? {}
    const { title: titleAt, organisation: placeAt } = match?.indices?.groups ?? {}
    if (!title || !titleAt || title.split(/\s+/u).length > 8) continue
    const shifted = ([from, to]: readonly [number, number]): Range => ({ start: start + from, end: start + to })
    if (kind === 'award') return { kind, title: shifted(titleAt), organisation: null, time }
    if (!organisation || !placeAt || dateSpans(organisation).length > 0) continue
    const good = kind === 'education' ? schoolLike(organisation) || hasDegree(title) : scoreJobTitle(title) >= 2
    if (good) return { kind, title: shifted(titleAt), organisation: shifted(placeAt), time }
  }
  return null
}

function slotsIn(text: string, { start, time }: Timed): Told | null {
  const slots = toldSlots(text)
  if (!slots) return null
  const shifted = (range: Range): Range => ({ start: start + range.start, end: start + range.end })
  const { organisation } = slots
  return {
    kind: slots.kind,
    title: slots.title && shifted(slots.title),
    organisation: organisation === 'there' ? organisation : shifted(organisation),
    time,
  }
}

interface Place {
  readonly kind: EntryDraft['kind']
  /** The employer told before. */
  readonly before: Stretch | null
}

function entryOf(line: Line, { title, organisation, time }: Told, { kind, before }: Place): EntryDraft {
  const whole = lineStretch(line)
  const cut = ({ start, end }: Range): Stretch => trimmed(within(whole, start, end))
  const entry = emptyEntry(kind)
  entry.title = title && cut(title)
  const place = organisation === null || organisation === 'there' ? title : organisation
  entry.organisation = organisation === 'there' ? before : organisation && cut(organisation)
  const first = title ?? place
  if (first && place)
    entry.header.push(cut({ start: Math.min(first.start, place.start), end: Math.max(first.end, place.end) }))
  if (title === null && kind !== 'education') doubtTitle(entry, [])
  fillDates(entry, time, undefined)
  return entry
}
