import { dateSpans } from '../../text/date-spans.ts'
import { sentences } from '../../text/sentences.ts'
import { tokens } from '../../text/tokens.ts'
import { headerPieces } from '../headers/header-pieces.ts'
import { gatherBullet, gatherProse, gatherSaying, lineStretch } from '../items/gather-items.ts'
import type { EntryDraft, Gathered } from '../items/gathered.ts'
import { isAction, proseScore } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { type Stretch, within } from '../lines/stretch.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { plainName } from '../sections/section-heading.ts'
import { entryLabels } from '../sections/section-names.ts'
import { hasDegree } from '../words/degree-words.ts'
import { resultOnly } from '../words/result-only.ts'
import { ticketName } from '../words/ticket-name.ts'
import { type ListedKind, listedItem } from './listed-item.ts'
import { continuedLines, isDetail, listedTimes, setTimes } from './listed-times.ts'
import { pointsUnderHeads } from './points-under-heads.ts'
import { type Saying, sayingAt } from './read-said.ts'
import { shortPapers as papersOf } from './short-papers.ts'

/** Publications, awards and certificates: one entry and one evidence for each item of the list, title verbatim, year as start. */
export function listedEntries(given: readonly Line[], kind: ListedKind, gathered: Gathered): void {
  const rows = withoutColumnHeads(given)
  const lines =
    kind === 'publication'
      ? rows
      : rows.flatMap((line) => (kind === 'certificate' ? shortPapers(line) : severalOf(line)))
  const continued = continuedLines(lines)
  const leading = leadingTimes(lines)
  const points = kind === 'certificate' ? pointsUnderHeads(lines) : new Set<Line>()
  const oneLined = lines.filter(namedWithTime).length * 2 > lines.length
  let last: EntryDraft | null = null
  for (const [index, line] of lines.entries()) {
    if (last && (points.has(line) || (kind === 'certificate' && resultOnly.test(line.text.trim())))) {
      gatherBullet({ gathered, into: last.items, draft: false, open: [] }, line)
      continue
    }
    if (leading.has(line)) continue
    if (
      line.block.kind === 'heading' ||
      (/:$/u.test(line.text) && line.block.kind !== 'bullet') ||
      entryLabels.has(plainName(line.text))
    )
      continue
    const saying = last && kind === 'award' ? (sayingAt(line, lines[index + 1], false) ?? citation(line, last)) : null
    if (last && saying) {
      gatherSaying({ gathered, into: last.items, draft: false, open: [] }, { saying, lead: [] })
      continue
    }
    const nested = line.block.kind === 'bullet' && (line.block.level > 0 || line.block.continues === true)
    if (last && (nested || continued.has(line) || (!(oneLined && namedWithTime(line)) && goesOn(line, last)))) {
      addTo(last, line, gathered)
      continue
    }
    if (kind === 'award' && isDeed(line)) {
      gatherBullet({ gathered, into: gathered.items, draft: false, open: [] }, line)
      continue
    }
    if (aboutSelf(line) || (kind === 'certificate' && tellsStory(line))) {
      gatherProse({ gathered, into: gathered.items, draft: false, open: [] }, line)
      continue
    }
    const [time] = line.block.kind === 'bullet' || !isDetail(line.text) ? [] : dateSpans(line.text)
    if (time?.form === 'range') {
      gathered.orphans.push({ stretch: lineStretch(line), from: time.from, to: time.to })
      continue
    }
    const praise = kind === 'award' ? praiseAt(line) : null
    last = listedItem(praise?.head ?? line, kind)
    if (points.has(lines[index + 1] ?? line)) asCourse(last, line)
    if (kind === 'certificate' && namesOnlySchool(line.text)) asSchool(last)
    gathered.entries.push(last)
    const above = lines[index - 1]
    if (above && leading.has(above) && last.start === null && last.end === null) {
      setTimes(last, listedTimes(above, 'first'))
      last.header.unshift(lineStretch(above))
    }
    if (praise)
      gatherSaying(
        { gathered, into: last.items, draft: false, open: [] },
        { saying: { ...praise.saying, by: last.organisation }, lead: [praise.head] },
      )
  }
}

/** A name and its time in one line: where most of a list are such, none of them is who gave the item above. */
const namedWithTime = ({ text }: Line): boolean => dateSpans(text).length > 0 && !isDetail(text)

/** A name with points below it that tell of it is a project, or a study that ended when it says. */
function asCourse(entry: EntryDraft, { text }: Line): void {
  entry.kind = /\bproject\b/iu.test(text) ? 'project' : 'education'
  if (entry.kind === 'project') entry.items = []
  else if (entry.end === null) [entry.start, entry.end] = [null, entry.start]
}

/** "Example Military Academy, 1992": where somebody studied, and no paper's name. */
const namesOnlySchool = (text: string): boolean =>
  /^(?:the )?(?:\p{L}[\p{L}'’.-]+\s){0,4}(?:academy|college|university|school|conservatoire)(?:\s(?:of\s(?:the\s)?)?\p{L}[\p{L}'’-]+){0,3}[\s,–—-]*\(?(?:19|20)\d\d\)?$/iu.test(
    text.trim(),
  ) && !/(?<!\p{L})(?:award|prize|member|fellow|course|certificate|training)/iu.test(text)

function asSchool(entry: EntryDraft): void {
  entry.kind = 'education'
  ;[entry.organisation, entry.title] = [entry.title, null]
  if (entry.end === null) [entry.start, entry.end] = [null, entry.start]
}

/** Times that stand on a line of their own, each above its item: the list opens with one and no two follow each other. */
function leadingTimes(lines: readonly Line[]): ReadonlySet<Line> {
  const alone = lines.filter(
    ({ text, block }) => block.kind !== 'bullet' && isDetail(text) && /^[\d\p{P}\s]|^\p{L}+\.?\s\d{4}/u.test(text),
  )
  const [first] = lines
  const above = lines.filter(
    (line, index) =>
      alone.includes(line) && alone.every((other) => other !== lines[index + 1]) && index < lines.length - 1,
  )
  const each = above.length === alone.length
  return first && alone.includes(first) && each ? new Set(alone) : new Set()
}

/** The first row of a table of several columns that only names them is no item of the list. */
export function withoutColumnHeads(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line, index) => {
    const below = lines[index + 1]
    const opens = line.block.kind === 'row' && lines[index - 1]?.block.kind !== 'row' && below?.block.kind === 'row'
    const cells = (line.block.cells ?? []).map(({ start, end }) => line.block.text.slice(start, end).trim())
    return !(opens && cells.length >= 2 && cells.every((cell) => columnHead.test(cell)))
  })
}

/** What columns of lists of certificates, awards and publications are called. General knowledge. */
const columnHead =
  /^(?:name|title|certificate|certification|licen[cs]e|ticket|card|registration|award|prize|hono(?:u)?r|grant|course|training|qualification|publication|work|issued?|issue date|date(?: of issue| issued| awarded| obtained)?|obtained|awarded|year|when|level|number|no\.?|ref(?:erence)?|expires?|expiry(?: date)?|valid (?:until|to|from)|renewal|provider|issuer|issued by|awarded by|awarding body|body|organi[sz]ation|institution|school|by|for|amount|value|role|what|where|place|journal|zertifikat|jahr|datum|aussteller|gültig bis|certificat|année|organisme)$/iu

/** "I hold a full licence and drive.": a sentence about the person, and no item of the list. */
const aboutSelf = ({ text }: Line): boolean =>
  /^(?:I|I['’](?:m|ve|d)|My|We|Ich|Je)\s/u.test(text) && /[.!]$/u.test(text) && tokens(text).length >= 4

/** Several sentences of some length tell what happened; no paper is called so. */
const tellsStory = ({ text, block }: Line): boolean =>
  block.kind === 'paragraph' && tokens(text).length > 24 && proseScore(text) >= 1.9 && sentences(text).length > 1

/** Sentences that each name a paper first, then what each of them lists. */
const shortPapers = (line: Line): Line[] => {
  const parts = papersOf(line)
  return parts.length > 1 ? parts : severalOf(line)
}

/** "First Aid (2019), Safe Lifting (2021)": as many items as there are names with their year in brackets. */
function severalOf(line: Line): Line[] {
  const listed = line.text.split(/;\s+/u)
  if (
    listed.length > 1 &&
    line.block.kind !== 'heading' &&
    (listed.every((part) => dateSpans(part).length === 1 && part.length >= 8) ||
      (listed.filter((part) => dateSpans(part).length === 1).length >= 2 &&
        listed.every((part) => tokens(part).length <= 8 && proseScore(part) < 0.6)))
  )
    return partsOf(
      line,
      [...line.text.matchAll(/;\s+|$/gu)].map(({ index, 0: found }) => ({ end: index, next: index + found.length })),
    )
  const dated = partsWithTimes(line)
  if (dated) return dated
  const tickets = severalTickets(line)
  if (tickets) return tickets
  const years = [...line.text.matchAll(/\([^()]*\b(?:19|20)\d\d\)\.?(?:\s*[,;]\s*(?:and\s+)?|$)/gu)]
  if (years.length < 2 || line.block.kind === 'heading') return [line]
  const stops = years.map(({ index, 0: found }) => ({
    end: index + found.lastIndexOf(')') + 1,
    next: index + found.length,
  }))
  return partsOf(line, stops)
}

/** "Fire Fighting 2021 | Medical First Aid 2021", "Safe Lifting (2024)   First Aid (2023)": each with a time of its own. */
function partsWithTimes(line: Line): Line[] | null {
  if (line.block.kind === 'heading' || line.block.kind === 'row') return null
  const marks = [...line.text.matchAll(/\s+[|·•]\s+|\s\/\s/gu)].map(({ index, 0: found }) => ({
    end: index,
    next: index + found.length,
  }))
  const stops = marks.length > 0 ? marks : [...new Set(line.breaks)].map((at) => ({ end: at, next: at + 1 }))
  if (stops.length === 0) return null
  const parts = partsOf(line, [...stops, { end: line.text.length, next: line.text.length }])
  const own = ({ text }: Line) => {
    const [span] = dateSpans(text)
    return span !== undefined && span.start > 3 && /^\W*$/u.test(text.slice(span.end))
  }
  return parts.every(own) ? parts : null
}

/** "C+E, CPC valid to 2027, forklift": short names of certificates in one line, none of which says who gave the one before. */
function severalTickets(line: Line): Line[] | null {
  const strokes = /\s[|/·•]\s/u.test(line.text)
  const commas = [...line.text.matchAll(strokes ? /\s+[|/·•]\s+|,\s+(?![^()]*\))/gu : /,\s+(?![^()]*\))|\s\+\s/gu)]
  if (
    /\((?:all|both|each|neither|none) [^()]*\)$|, (?:all|both) (?:in date|up to date|current|valid|expired)$/iu.test(
      line.text,
    )
  )
    return null
  if (commas.length === 0 || line.block.kind === 'heading' || /\s[–—-]\s|—/u.test(line.text)) return null
  if (scoreOrganisation(/\(([^()]*)\)\W*$/u.exec(line.text)?.[1] ?? '') >= 1.9) return null
  const parts = partsOf(
    line,
    [...commas, { index: line.text.length, 0: '' }].map(({ index, 0: found }) => ({
      end: index,
      next: index + found.length,
    })),
  )
  const bare = strokes && commas.length >= 2 && dateSpans(line.text).length === 0
  if (bare && parts.every(({ text }) => tokens(text).length <= 7 && scoreOrganisation(text) < 2.4)) return parts
  const tickets = parts.filter(({ text }) => ticketName.test(text) && tokens(text).length <= 6)
  return tickets.length >= 2 &&
    tickets.length * 3 >= parts.length * 2 &&
    parts.every(({ text }) => tokens(text).length <= 7)
    ? parts
    : null
}

/** A line cut where its items end; what stands between an end and the next item belongs to neither. */
function partsOf(line: Line, stops: readonly { readonly end: number; readonly next: number }[]): Line[] {
  const starts = [0, ...stops.slice(0, -1).map(({ next }) => next)]
  const ends = stops.map(({ end }, index) => (index === stops.length - 1 ? line.text.length : end))
  return starts.map((start, index) => ({
    ...line,
    start: line.start + start,
    end: line.start + (ends[index] ?? line.text.length),
    text: line.text.slice(start, ends[index]),
    breaks: [],
    apart: line.apart && index === 0,
  }))
}

/** "Moved 3 km of records without a loss" under achievements says what was done; nobody gave a prize for it. */
const isDeed = ({ text }: Line): boolean =>
  dateSpans(text).length === 0 &&
  isAction(tokens(text)[0]?.word ?? '') &&
  !/^(?:awarded|named|selected|nominated|shortlisted|won|elected|received|honou?red|ranked|recogni[sz]ed|commended|chosen|voted|winning)\b/iu.test(
    text,
  ) &&
  proseScore(text) >= 0.6

/** "Baker of the Year, Example Guild, 2021 – “for bread that …”": the award and what was said of it. */
function praiseAt(line: Line): { head: Line; saying: Saying } | null {
  const match = /(?:\s[–—-]|:|\.)\s+(?:[^.:"“„«]{0,40}:\s+)?(["“„«].{12,}["”“»]\.?)$/su.exec(line.text)
  if (!match?.[1] || match.index < 8) return null
  const end = line.text.length - match[0].length
  return {
    head: { ...line, end: line.start + end, text: line.text.slice(0, end), breaks: [] },
    saying: {
      words: within(lineStretch(line), line.text.length - match[1].length, line.text.length),
      by: null,
      below: false,
    },
  }
}

/** What those who gave an award said of it: words in quotation marks below it. */
const citation = (line: Line, { organisation }: EntryDraft): Saying | null =>
  line.block.kind === 'quote' || /^["“„«].{20,}["”“»][.]?$/u.test(line.text)
    ? { words: lineStretch(line), by: organisation, below: false }
    : null

/** A line right below that is only a year, a place or an awarder belongs to the item above. */
function goesOn(line: Line, last: EntryDraft): boolean {
  if (line.block.kind === 'bullet' || line.apart || last.items[0]?.stretch.block.kind === 'bullet') return false
  return (
    isDetail(line.text) ||
    (last.organisation === null &&
      scoreOrganisation(line.text) >= 2 &&
      last.start === null &&
      last.end === null &&
      !hasDegree(line.text) &&
      !/\(\p{Lu}[\p{Lu}&]{1,6}\)/u.test(line.text) &&
      !ticketName.test(line.text) &&
      !namesGiverToo(line.text))
  )
}

/** "PALS, Example Council, 2024": what was given and by whom is an item of its own. */
function namesGiverToo(text: string): boolean {
  const [first = '', ...rest] = text.split(/,\s+/u)
  return scoreOrganisation(first) < 1.9 && rest.some((part) => scoreOrganisation(part) >= 1.9)
}

function addTo(entry: EntryDraft, line: Line, gathered: Gathered): void {
  const { issued, expiry } = listedTimes(line, 'first')
  setTimes(entry, { issued: entry.start === null ? issued : null, expiry })
  const only = /^[\s\d()/.,–-]*$/u.test(line.text)
  if (only || line.block.kind !== 'bullet') {
    entry.header.push(lineStretch(line))
    if (!only && entry.organisation === null && !isDetail(line.text) && scoreOrganisation(line.text) >= 1)
      entry.organisation = firstPiece(line)
  } else gatherBullet({ gathered, into: entry.items, draft: false, open: [] }, { ...line, block: line.block })
}

function firstPiece(line: Line): Stretch | null {
  return headerPieces([{ line, spans: dateSpans(line.text).slice(0, 1) }])[0]?.stretch ?? null
}
