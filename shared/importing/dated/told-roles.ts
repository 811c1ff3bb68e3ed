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
import { fillDates } from './fill-entry.ts'

interface Told {
  readonly kind: 'work' | 'education' | 'award'
  readonly title: Range
  readonly organisation: Range | null
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
  const told = parts.map((part) => toldIn(line, part))
  if (told.every((each) => each === null)) return false
  let entry: EntryDraft | null = null
  for (const [index, part] of parts.entries()) {
    const found = told[index]
    if (found) {
      const own = line.text.slice(part.start, part.end)
      entry = entryOf(line, found, found.kind !== 'work' ? found.kind : unpaid.test(own) ? 'volunteer' : kind)
      gathered.entries.push(entry)
    }
    const own = {
      ...line,
      start: line.start + part.start,
      end: line.start + part.end,
      text: line.text.slice(part.start, part.end),
    }
    gatherProse({ gathered, into: entry?.items ?? gathered.items, draft: false, open: [] }, own)
  }
  return true
}

/** What a sentence tells, as stretches of the line's text; null when it tells no role with a time. */
function toldIn(line: Line, { start, end }: Range): Told | null {
  const text = line.text.slice(start, end)
  const spans = dateSpans(text)
  const time = spans.find(({ form }) => form === 'range') ?? spans[0]
  if (!time) return null
  for (const { kind, pattern } of toldPatterns) {
    const match = pattern.exec(text)
    const { title, organisation } = match?.groups ?? {}
    const { title: titleAt, organisation: placeAt } = match?.indices?.groups ?? {}
    if (!title || !titleAt || title.split(/\s+/u).length > 8) continue
    const shifted = ([from, to]: readonly [number, number]): Range => ({ start: start + from, end: start + to })
    if (kind === 'award') return { kind, title: shifted(titleAt), organisation: null, time }
    if (!organisation || !placeAt) continue
    const good = kind === 'education' ? schoolLike(organisation) || hasDegree(title) : scoreJobTitle(title) >= 2
    if (good) return { kind, title: shifted(titleAt), organisation: shifted(placeAt), time }
  }
  return null
}

function entryOf(line: Line, { title, organisation, time }: Told, kind: EntryDraft['kind']): EntryDraft {
  const whole = lineStretch(line)
  const cut = ({ start, end }: Range): Stretch => trimmed(within(whole, start, end))
  const entry = emptyEntry(kind)
  entry.title = cut(title)
  const place = organisation ?? title
  if (organisation) entry.organisation = cut(organisation)
  entry.header.push(cut({ start: Math.min(title.start, place.start), end: Math.max(title.end, place.end) }))
  fillDates(entry, time, undefined)
  return entry
}
