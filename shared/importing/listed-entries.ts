import type { EntryKind } from '../domain/entry.ts'
import { type DateSpan, dateSpans } from '../text/date-spans.ts'
import { tokens } from '../text/tokens.ts'
import { gatherBullet, gatherProse, gatherSaying, lineStretch } from './gather-items.ts'
import { type EntryDraft, emptyEntry, type Gathered } from './gathered.ts'
import { headerPieces, type Piece } from './header-pieces.ts'
import { isAction, proseScore } from './is-prose.ts'
import { labelHeader } from './label-header.ts'
import type { Line } from './line.ts'
import { type Saying, sayingAt } from './read-said.ts'
import { scoreOrganisation } from './score-organisation.ts'
import { scorePlace } from './score-place.ts'
import { plainName } from './section-heading.ts'
import { entryLabels } from './section-names.ts'
import { type Stretch, stretchText, trimmed, within } from './stretch.ts'

type ListedKind = Extract<EntryKind, 'publication' | 'award' | 'certificate' | 'other'>

/** Publications, awards and certificates: one entry and one evidence for each item of the list, title verbatim, year as start. */
export function listedEntries(given: readonly Line[], kind: ListedKind, gathered: Gathered): void {
  const rows = withoutColumnHeads(given)
  const lines = kind === 'publication' ? rows : rows.flatMap(severalOf)
  let last: EntryDraft | null = null
  for (const [index, line] of lines.entries()) {
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
    if (last && (nested || goesOn(line, last))) {
      addTo(last, line, gathered)
      continue
    }
    if (kind === 'award' && isDeed(line)) {
      gatherBullet({ gathered, into: gathered.items, draft: false, open: [] }, line)
      continue
    }
    if (aboutSelf(line)) {
      gatherProse({ gathered, into: gathered.items, draft: false, open: [] }, line)
      continue
    }
    const praise = kind === 'award' ? praiseAt(line) : null
    last = listed(praise?.head ?? line, kind)
    gathered.entries.push(last)
    if (praise)
      gatherSaying(
        { gathered, into: last.items, draft: false, open: [] },
        { saying: { ...praise.saying, by: last.organisation }, lead: [praise.head] },
      )
  }
}

/** The first row of a table of several columns that only names them is no item of the list. */
function withoutColumnHeads(lines: readonly Line[]): readonly Line[] {
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

/** "First Aid (2019), Safe Lifting (2021)": as many items as there are names with their year in brackets. */
function severalOf(line: Line): Line[] {
  const listed = line.text.split(/;\s+/u)
  if (
    listed.length > 1 &&
    line.block.kind !== 'heading' &&
    listed.every((part) => dateSpans(part).length === 1 && part.length >= 8)
  )
    return partsOf(
      line,
      [...line.text.matchAll(/;\s+|$/gu)].map(({ index, 0: found }) => ({ end: index, next: index + found.length })),
    )
  const years = [...line.text.matchAll(/\([^()]*\b(?:19|20)\d\d\)\.?(?:\s*[,;]\s*(?:and\s+)?|$)/gu)]
  if (years.length < 2 || line.block.kind === 'heading') return [line]
  const stops = years.map(({ index, 0: found }) => ({
    end: index + found.lastIndexOf(')') + 1,
    next: index + found.length,
  }))
  return partsOf(line, stops)
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

/** What profiles and forms write below a certificate. General knowledge. */
const detail =
  /^(?:issued|expires?|expiry|valid (?:until|to|from|through)|no expir\p{L}+|credential (?:id|url)|show credential|see credential|certificate (?:no|number|id)|licen[cs]e (?:no|number)|obtained|renewed|ausgestellt|gültig bis|délivrée?)\b/iu

/** A line right below that is only a year, a place or an awarder belongs to the item above. */
function goesOn(line: Line, last: EntryDraft): boolean {
  if (line.block.kind === 'bullet' || line.apart || last.items[0]?.stretch.block.kind === 'bullet') return false
  const spans = dateSpans(line.text)
  const dateOnly =
    spans.length > 0 &&
    !/\p{L}{3}/u.test(spans.reduce((text, span) => text.replace(line.text.slice(span.start, span.end), ''), line.text))
  return (
    dateOnly ||
    detail.test(line.text) ||
    (last.organisation === null && scoreOrganisation(line.text) >= 2 && (last.start !== null) === false)
  )
}

function addTo(entry: EntryDraft, line: Line, gathered: Gathered): void {
  const [span] = dateSpans(line.text)
  if (span && entry.start === null) dated(entry, span, line.text)
  const only = /^[\s\d()/.,–-]*$/u.test(line.text)
  if (only || line.block.kind !== 'bullet') {
    entry.header.push(lineStretch(line))
    if (!only && entry.organisation === null && scoreOrganisation(line.text) >= 2) entry.organisation = firstPiece(line)
  } else gatherBullet({ gathered, into: entry.items, draft: false, open: [] }, { ...line, block: line.block })
}

function firstPiece(line: Line): Stretch | null {
  return headerPieces([{ line, spans: dateSpans(line.text).slice(0, 1) }])[0]?.stretch ?? null
}

function listed(line: Line, kind: ListedKind): EntryDraft {
  const entry = emptyEntry(kind)
  const whole = lineStretch(line)
  entry.header.push(whole)
  entry.items.push({ stretch: whole, parent: null, said: null, voice: null })
  const spans = dateSpans(line.text)
  const span = spans.find(({ form }) => form === 'range') ?? spans.at(kind === 'publication' ? -1 : 0)
  if (span) dated(entry, span, line.text)
  if (kind === 'publication') {
    entry.title = publicationTitle(line)
    entry.organisation = publisher(line, entry.title)
  } else nameAndGiver(entry, line, span)
  return entry
}

function dated(entry: EntryDraft, span: DateSpan, text: string): void {
  const told = /\b(?:exp(?:ires|iry|iration)?\.?(?:\s+date)?|valid (?:to|until|till|through))\s*:?\s*$/iu.test(
    text.slice(0, span.start),
  )
  const expires = told || (span.form === 'until' && /\b(?:valid|expir\p{L}*|until|till|bis)\b/iu.test(text))
  entry.start = expires ? null : (span.from ?? span.to)
  entry.end = span.form === 'range' || expires ? (span.to ?? span.from) : null
}

/** Who brought it out: what is set in italics behind the title, or stands with the year in brackets right behind it. */
function publisher(line: Line, title: Stretch): Stretch | null {
  const italic = line.block.marks.find(
    ({ kind, start, end }) => kind === 'italic' && start >= title.end && end <= line.end && end - start >= 4,
  )
  if (italic) return trimmed({ block: line.block, start: italic.start, end: italic.end })
  const behind = line.text.slice(title.end - line.start)
  const house = /^[*_\s]*\((?:\p{L}+:\s*)?([^(),:]{3,60}),\s*(?:19|20)\d\d\)/u.exec(behind)
  if (!house?.[1] || !/^\p{Lu}/u.test(house[1])) return null
  const start = title.end + house[0].lastIndexOf(house[1])
  return trimmed({ block: line.block, start, end: start + house[1].length })
}

/** What is in quotation marks, linked, italic or bold; else what follows the authors and the year; else the line. */
function publicationTitle(line: Line): Stretch {
  const whole = lineStretch(line)
  const quoted =
    /["“„«]([^"“”„«»]{8,}?)[.,]?["”“»]/u.exec(line.text) ??
    /(?<![\p{L}\p{N}])[‘‚‹]([^‘‚‹›]{8,}?)[.,]?[’›](?=[,.;:)]|\s+\(|\s+(?:in|In|with)\s|$)/u.exec(line.text) ??
    /(?<![\p{L}\p{N}])'([^"]{8,}?)[.,]?'(?=[,.;)]|\s+\(|\s+(?:in|In)\s|$)/u.exec(line.text)
  if (quoted?.[1]) return trimmed(within(whole, quoted.index + 1, quoted.index + 1 + quoted[1].length))
  const afterYear = /\(?\b(?:19|20)\d\d[a-z]?\)?[.,:]\s+([^.?!]{8,}[?!]?)(?=[.?!]|$)/u.exec(line.text)
  if (afterYear?.[1] && afterYear.index > 4) {
    const start = afterYear.index + afterYear[0].indexOf(afterYear[1])
    return trimmed(within(whole, start, start + afterYear[1].length))
  }
  const mark = line.block.marks.find(
    ({ kind, start, end }) =>
      (kind === 'bold' || kind === 'link') && start >= line.start && end <= line.end && end - start >= 12,
  )
  if (mark) return trimmed({ block: line.block, start: mark.start, end: mark.end })
  const afterAuthors =
    /^(?:[\p{Lu}][\p{L}'’-]+,?\s(?:\p{Lu}\.[\s-]?)+(?:,|;|&|and|\s)*)+(?:et al\.?)?[,.:]?\s*([^.]{10,})/u.exec(
      line.text,
    )
  if (afterAuthors?.[1]) {
    const start = afterAuthors[0].length - afterAuthors[1].length
    return trimmed(within(whole, start, afterAuthors[0].length))
  }
  const initials =
    /^(?:\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{Ll}'’-]+)?\s\p{Lu}{1,3}(?:,\s+|\.\s+|,?\s+(?:and|&)\s+))+(?:et al\.?,?\s+)?([^.?!]{10,}[?!]?)/u.exec(
      line.text,
    )
  if (initials?.[1]) {
    const start = initials[0].length - initials[1].length
    return trimmed(within(whole, start, initials[0].length))
  }
  const parts = headerPieces([{ line, spans: dateSpans(line.text).slice(-1) }])
  const stop = parts.findIndex(({ joins }, index) => index > 0 && !joins)
  const last = parts[(stop < 0 ? parts.length : stop) - 1]
  return parts[0] && last ? { ...parts[0].stretch, end: last.stretch.end } : whole
}

/** Numbers and terms that follow a certificate's name. General knowledge. */
const particulars =
  /^(?:no\b\.?|nr\b\.?|number|n°|reg(?:istration)?\b|licen[cs]e (?:no|number|#)|id\b|pin\b|#|valid|expir|renew|updated|refreshed|issued|awarded|obtained|passed|until|since|[£$€]|(?:eur|usd|gbp|chf|inr|rs)\b|\d)/iu

/** Words an award or a certificate ends with, which no giver is called. General knowledge. */
const awardWords =
  /\b(?:prize|award|medal|certificate|certification|diploma|licen[cs]e|level|grade|class|course|scholarship|grant|fellowship|card|ticket|advanced|foundation|practitioner|part|module|runner[- ]up|winner|finalist|category|stage)s?\b/iu

/** "First aid at work, Example Cross, 2022": of just two names a comma parts, the second when it is a name of several words. */
function namedGiver(pieces: readonly Piece[]): Piece | undefined {
  const [first, second] = pieces
  if (!first || !second || pieces.length > 2 || !second.joins) return undefined
  const words = tokens(second.text)
  const proper = words.length >= 2 && scoreOrganisation(second.text) >= 1 && !/\d/u.test(second.text)
  return proper && !awardWords.test(second.text) && scorePlace(second.text) < 2 && !particulars.test(second.text)
    ? second
    : undefined
}

/** The award or certificate first, who gave it beside it when that is clear. */
function nameAndGiver(entry: EntryDraft, line: Line, span: DateSpan | undefined): void {
  const pieces = headerPieces([{ line, spans: span ? [span] : [] }])
  const rest = pieces.slice(1)
  const giver = rest.find(({ text }) => scoreOrganisation(text) >= 1.9) ?? namedGiver(pieces)
  const place = labelHeader(rest, entry.kind).location
  entry.organisation = giver?.stretch ?? null
  entry.location = place && place.text !== (giver?.text ?? '') ? place.stretch : null
  const stop = pieces.findIndex(
    (piece, index) =>
      index > 0 &&
      ((!piece.joins && !piece.colon && piece.told !== 'organisation') ||
        particulars.test(piece.text) ||
        piece === giver ||
        stretchText(piece.stretch) === place?.text),
  )
  const last = pieces[(stop < 0 ? pieces.length : stop) - 1]
  entry.title = pieces[0] && last ? { ...pieces[0].stretch, end: last.stretch.end } : null
}
