import type { EntryKind } from '../../domain/entry.ts'
import { type DateSpan, dateSpans } from '../../text/date-spans.ts'
import { tokens } from '../../text/tokens.ts'
import { headerPieces, type Piece } from '../headers/header-pieces.ts'
import { labelHeader } from '../headers/label-header.ts'
import { lineStretch } from '../items/gather-items.ts'
import { type EntryDraft, emptyEntry } from '../items/gathered.ts'
import type { Line } from '../lines/line.ts'
import { type Stretch, stretchText, trimmed, within } from '../lines/stretch.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scorePlace } from '../scores/score-place.ts'
import { awardingBody } from '../words/awarding-bodies.ts'
import { hasDegree } from '../words/degree-words.ts'
import { terms } from '../words/employment-terms.ts'
import { endOfBegun, isToCome } from '../words/end-of-begun.ts'
import { ticketName } from '../words/ticket-name.ts'
import { ticketWords } from '../words/ticket-words.ts'
import { listedTimes, setTimes } from './listed-times.ts'
import { namedCells } from './named-cells.ts'

export type ListedKind = Extract<EntryKind, 'publication' | 'award' | 'certificate' | 'other'>

/** One item of a list of publications, awards or certificates as an entry, the whole line its evidence. */
export function listedItem(line: Line, kind: ListedKind): EntryDraft {
  const entry = emptyEntry(kind)
  const whole = lineStretch(line)
  entry.header.push(whole)
  entry.items.push({ stretch: whole, parent: null, said: null, voice: null })
  const { issued, expiry } = listedTimes(line, kind === 'publication' ? 'last' : 'first')
  setTimes(entry, { issued, expiry })
  if (kind === 'certificate' && issued) entry.end = endOfBegun(line.text, issued, true) ?? entry.end
  if (
    kind === 'certificate' &&
    issued &&
    awaited.test(line.text) &&
    (issued.form === 'until' || isToCome(line.text, issued))
  )
    [entry.start, entry.end] = [null, null]
  const cells = kind === 'certificate' || kind === 'award' ? namedCells(line) : null
  if (cells) {
    entry.title = cells.name
    entry.organisation = cells.giver
    entry.items = []
  } else if (kind === 'publication') {
    entry.title = publicationTitle(line)
    entry.organisation = publisher(line, entry.title)
  } else
    nameAndGiver(
      entry,
      line,
      [issued, expiry].filter((span) => span !== null),
    )
  return entry
}

/** "In progress, due 2026": the time is neither when it was given nor when it ends to be valid. General knowledge. */
const awaited = /(?<!\p{L})(?:in progress|ongoing|working towards?|studying|expected|anticipated|currently)(?!\p{L})/iu

/** Who brought it out: what is set in italics behind the title, or stands with the year in brackets right behind it. */
function publisher(line: Line, title: Stretch): Stretch | null {
  const italic = line.block.marks.find(
    ({ kind, start, end }) => kind === 'italic' && start >= title.end && end <= line.end && end - start >= 4,
  )
  if (italic) return trimmed({ block: line.block, start: italic.start, end: italicEnd(line, italic.end) })
  const behind = line.text.slice(title.end - line.start)
  const house =
    /^[*_\s]*\((?:\p{L}+:\s*)?([^(),:]{3,60}),\s*(?:19|20)\d\d\)/u.exec(behind) ??
    /^["”’»*_]*[.,]\s+([^,]{0,40}(?:conference|congress|symposium|festival|convention|workshop|journal|review|society)[^,]{0,30}),/iu.exec(
      behind,
    ) ??
    /^["”’*_]*[.,]\s+(?:\p{L}+:\s*)?([^(),.:]{3,60}),\s*(?:\p{L}+\s+)?(?:19|20)\d\d\W*$/u.exec(behind) ??
    /^["”’']\s*[.,]\s+([^(),.:]{3,60}),\s*\p{Lu}[\p{L} ’'-]{2,24},\s*(?:\p{L}+\s+)?(?:19|20)\d\d(?!\d)/u.exec(behind)
  if (!house?.[1] || !/^\p{Lu}/u.test(house[1])) return publisherBehind(line, title)
  const start = title.end + house[0].lastIndexOf(house[1])
  return trimmed({ block: line.block, start, end: start + house[1].length })
}

/** "…, translated from Hungarian, Example Publishing, 2014": the last name before the year, when it is surely a house. */
function publisherBehind(line: Line, title: Stretch): Stretch | null {
  const behind = line.text.slice(title.end - line.start)
  const name = /,\s+([^,.]{3,60}),\s*(?:19|20)\d\d(?!\d)/u.exec(behind)
  if (!name?.[1] || scoreOrganisation(name[1]) < 1.9) return null
  const start = title.end + name.index + name[0].indexOf(name[1])
  return trimmed({ block: line.block, start, end: start + name[1].length })
}

/** Fonts are often set anew within a name: italics that go on right behind belong to it. */
function italicEnd(line: Line, end: number): number {
  const next = line.block.marks.find(
    (mark) => mark.kind === 'italic' && mark.start >= end && mark.start - end <= 1 && mark.end <= line.end,
  )
  return next && next.end > end ? italicEnd(line, next.end) : end
}

/** What is in quotation marks, linked, italic or bold; else what follows the authors and the year; else the line. */
function publicationTitle(line: Line): Stretch {
  const whole = lineStretch(line)
  const quoted =
    /["“„«]([^"“”„«»]{8,}?)[.,]?["”“»]/u.exec(line.text) ??
    /(?<![\p{L}\p{N}])[‘‚‹]([^‘‚‹›]{8,}?)[.,]?[’›](?=[,.;:)]|\s+\(|\s+(?:in|In|with)\s|$)/u.exec(line.text) ??
    /(?<![\p{L}\p{N}])'([^"]{8,}?)[.,]?'(?=[,.;)]|\s+\(|\s+(?:in|In)\s|$)/u.exec(line.text)
  if (quoted?.[1]) return trimmed(within(whole, quoted.index + 1, quoted.index + 1 + quoted[1].length))
  const set = line.block.marks.find(
    ({ kind, start, end }) => kind === 'italic' && start - line.start <= 1 && end <= line.end && end - start >= 8,
  )
  if (set) return trimmed({ block: line.block, start: set.start, end: set.end })
  const afterYear =
    /(?:\((?:19|20)\d\d[a-z]?\)[.,:]?|\b(?:19|20)\d\d[a-z]?\)?[.,:])\s+([^.?!]{8,}[?!]?)(?=[.?!]|$)/u.exec(line.text)
  if (afterYear?.[1] && afterYear.index > 4) {
    const start = afterYear.index + afterYear[0].indexOf(afterYear[1])
    return trimmed(within(whole, start, start + afterYear[1].length))
  }
  const mark = line.block.marks.find(
    ({ kind, start, end }) =>
      ((kind === 'bold' || kind === 'link') && start >= line.start && end <= line.end && end - start >= 12) ||
      (kind === 'italic' && start - line.start <= 1 && end <= line.end && end - start >= 4),
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
  /^(?:no\b\.?|nr\b\.?|number|n°|reg(?:istration)?\b|licen[cs]e (?:no|number|#)|id\b|pin\b|#|valid|expir|renew|updated|started|began|begun|in progress|ongoing|working towards|currently|expected|refreshed|issued|awarded|obtained|passed|until|since|[£$€]|(?:eur|usd|gbp|chf|inr|rs)\b|\d)/iu

/** Words an award or a certificate ends with, which no giver is called. General knowledge. */
const awardWords =
  /\b(?:prize|award|medal|certificate|certification|diploma|licen[cs]e|level|grade|class|course|scholarship|grant|fellowship|card|ticket|advanced|foundation|practitioner|part|module|runner[- ]up|winner|finalist|category|stage)s?\b/iu

/** "First aid at work, Example Cross, 2022": of just two names a comma parts, the second when it is a name of several words. */
function namedGiver(pieces: readonly Piece[]): Piece | undefined {
  const [first, second] = pieces
  if (!first || !second || pieces.length > 2 || !second.joins) return undefined
  const words = tokens(second.text)
  const acronym =
    /^\p{Lu}{3,6}$/u.test(second.text) &&
    !ticketName.test(second.text) &&
    !hasDegree(second.text) &&
    !subjects.test(second.text)
  if (awardingBody.test(second.text)) return second
  const proper =
    (words.length >= 2 || acronym) &&
    /^\P{Ll}/u.test(second.text) &&
    scoreOrganisation(second.text) >= 1 &&
    !/\d/u.test(second.text)
  return proper &&
    (!awardWords.test(second.text) || /\bAwards$/u.test(second.text)) &&
    scorePlace(second.text) < 2 &&
    !particulars.test(second.text)
    ? second
    : undefined
}

/** Letters for what is taught, and for nobody who gives a paper. General knowledge. */
const subjects =
  /^(?:HACCP|COSHH|LOLER|PUWER|RIDDOR|GDPR|AED|CDM|GMP|GLP|GCP|IMDG|EHCP|PPE|HIAB|MEWP|VDU|DSE|EPOS|CAD|SEND?)$/u

/** Levels that close a certificate's name behind a dash ("Solutions Architect – Associate"). General knowledge. */
const grades =
  /^(?:associate|professional|expert|speciali?ty|foundations?|fundamentals|practitioner|advanced|intermediate|beginner|basic|master|core \d|level \d|part \d|tier \d|stage \d|module \d)(?: level)?$/iu

/** "LP Gas Installer (Domestic)": what a bracket right behind a certificate says of it belongs to its name. */
const inName = ({ bracketed, stretch, text }: Piece, kind: EntryKind): boolean =>
  bracketed &&
  kind === 'certificate' &&
  /[)\]]/u.test(stretch.block.text[stretch.end] ?? '') &&
  tokens(text).length <= 4 &&
  scoreOrganisation(text) < 1.9 &&
  scorePlace(text) < 1 &&
  !terms.test(text) &&
  !particulars.test(text)

/** "CPC valid to": the words that lead to the time are no part of the name. */
function withoutValidity(title: Stretch): Stretch {
  const text = stretchText(title)
  const kept = text.replace(
    /[\s,(–-]*(?:valid(?: (?:to|until|till|through|from))?|expir(?:es|ing|y)|exp\.?|renews?|issued|gültig bis|valable jusqu['’](?:en|au)|(?<=\s)to)\s*:?$/iu,
    '',
  )
  return kept.length >= 2 ? { ...title, end: title.start + kept.length } : title
}

/** "Example Council, “Copper without cyanide”": a name in quotation marks or italics behind another is what was given. */
const isQuoted = ({ block, start, end }: Stretch): boolean =>
  /^["“„«‘](?!for\s)[^.!?]*["”“»’]$/iu.test(block.text.slice(start, end)) ||
  block.marks.some(({ kind, start: from, end: to }) => kind === 'italic' && from <= start && to >= end)

/** All that is set in italics with it: commas in a name part nothing. */
function wholeMark(stretch: Stretch): Stretch {
  const mark = stretch.block.marks.find(
    ({ kind, start, end }) => kind === 'italic' && start <= stretch.start && end >= stretch.end,
  )
  return mark ? trimmed({ block: stretch.block, start: mark.start, end: mark.end }) : stretch
}

const kindIsPaper = ({ kind }: EntryDraft): boolean => kind === 'certificate' || kind === 'other'

const isBody = (text: string): boolean => scoreOrganisation(text) >= 1.9 && !ticketWords.test(text)

/** What a body makes of people: "Example Council – Registered Midwife". General knowledge. */
const status = /^(?:registered|chartered|licensed|certified|accredited|qualified|associate|fellow)(?:\s\p{L}+){0,3}$/iu

/** The award or certificate first, who gave it beside it when that is clear. */
function nameAndGiver(entry: EntryDraft, line: Line, spans: readonly DateSpan[]): void {
  const pieces = headerPieces([{ line, spans: [...spans].sort((a, b) => a.start - b.start) }])
  const rest = pieces.slice(1)
  const giver = rest.find(({ text }) => scoreOrganisation(text) >= 1.9) ?? namedGiver(pieces)
  const place = labelHeader(rest, entry.kind).location
  entry.organisation = giver?.stretch ?? null
  entry.location = place && place.text !== (giver?.text ?? '') ? place.stretch : null
  const times = spans.map(({ end }) => line.start + end)
  const stop = pieces.findIndex(
    (piece, index) =>
      index > 0 &&
      (times.some((at) => piece.stretch.start >= at && (pieces[0]?.stretch.start ?? at) < at) ||
        (!piece.joins &&
          !piece.colon &&
          piece.told !== 'organisation' &&
          !grades.test(piece.text) &&
          !inName(piece, entry.kind)) ||
        particulars.test(piece.text) ||
        piece === giver ||
        stretchText(piece.stretch) === place?.text),
  )
  const [head] = pieces
  const grant = head && !isQuoted(head.stretch) ? rest.find(({ stretch }) => isQuoted(stretch)) : undefined
  if (grant && head) {
    entry.organisation = head.stretch
    entry.title = wholeMark(grant.stretch)
    return
  }
  const [, second] = pieces
  if (kindIsPaper(entry) && head && second && status.test(second.text) && isBody(head.text)) {
    entry.organisation = head.stretch
    entry.title = withoutValidity(second.stretch)
    return
  }
  const last = pieces[(stop < 0 ? pieces.length : stop) - 1]
  const end = last && inName(last, entry.kind) ? last.stretch.end + 1 : last?.stretch.end
  entry.title = pieces[0] && end !== undefined ? withoutValidity({ ...pieces[0].stretch, end }) : null
}
