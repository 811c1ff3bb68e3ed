import { type DateSpan, dateSpans } from '../../text/date-spans.ts'
import type { EntryDraft } from '../items/gathered.ts'
import { columnSpans } from '../lines/column-spans.ts'
import type { Line } from '../lines/line.ts'

export interface ListedTimes {
  /** When it was given, passed or brought out; a range as a whole. */
  readonly issued: DateSpan | null
  /** When it ends to be valid. */
  readonly expiry: DateSpan | null
}

/** Words right before a time that say what is given ends with it. General knowledge of certificates in several languages. */
const endsWith =
  /(?<!\p{L})(?:exp(?:ire[sd]?|iring|iry|iration)?\.?(?:\s+(?:date|on|in))?|valid(?: (?:to|until|till|through|thru))?|renew(?:s|al|able)?(?:\s+(?:due|date|by|in|on))*|due(?: for renewal)?(?:\s+in)?|gültig bis|ablauf|valable jusqu['’](?:en|au|à)|válid[oa] hasta|geldig tot|(?<=\S\s|\()to)\s*:?\s*$/iu
const valid = /(?<!\p{L})(?:valid|expir\p{L}*|until|till|gültig|valable|válid[oa]|geldig)(?!\p{L})/iu

/** The times of an item of a list. Years that belong to a name ("WHMIS 2015, 2022") give way to one that stands apart. */
export function listedTimes(line: Line, prefer: 'first' | 'last'): ListedTimes {
  const spans = columnSpans(line)
  const expiry = spans.find((span) => expires(line.text, span)) ?? null
  const rest = spans.filter((span) => span !== expiry)
  const range = rest.find(({ form }) => form === 'range')
  const apart = rest.filter((span) => standsApart(line, span) || followsBracket(line.text, span))
  const [first, second] = apart
  if (!range && !expiry && first && second && apart.length === rest.length && (first.from ?? '9') < (second.from ?? ''))
    return { issued: first, expiry: second }
  const issued = range ?? (prefer === 'last' ? rest.at(-1) : rest.length > 1 ? (apart.at(-1) ?? rest[0]) : rest[0])
  return { issued: issued ?? null, expiry }
}

const expires = (text: string, { start, form }: DateSpan): boolean =>
  endsWith.test(text.slice(0, start)) || (form === 'until' && valid.test(text))

/** At the line's start or end and parted from the words beside it. */
function standsApart({ text, breaks }: Line, { start, end }: DateSpan): boolean {
  const before = text.slice(0, start)
  if (start <= 1) return true
  return (
    breaks.some((at) => at <= start && !/\p{L}/u.test(text.slice(at, start))) ||
    (/[,(|:·–—-]\s*$/u.test(before) && !/\p{L}{2}/u.test(text.slice(end)))
  )
}

/** "Cook (MLC 2006), 2016, renewed 2023": right behind a bracket that holds a year of its own, which belongs to the name. */
const followsBracket = (text: string, { start }: DateSpan): boolean =>
  /\([^()]*\d{4}[^()]*\),\s*$/u.test(text.slice(Math.max(0, start - longestBracket), start))
/** In characters. */
const longestBracket = 60

/** Gives an entry what is stated of its times. */
export function setTimes(entry: EntryDraft, { issued, expiry }: ListedTimes): void {
  if (issued) {
    entry.start = issued.from ?? issued.to
    if (issued.form === 'range') entry.end = issued.to ?? issued.from
  }
  if (expiry) entry.end ??= expiry.to ?? expiry.from
}

/** What profiles and forms write below a certificate. General knowledge. */
const detail =
  /^(?:issued|expire[sd]?|expiry|valid (?:until|to|from|through)|no expir\p{L}+|credential (?:id|url)|show credential|see credential|certificate (?:no|number|id)|licen[cs]e (?:no|number)|obtained|renew(?:ed|s)|ausgestellt|gültig bis|délivrée?)(?!\p{L})/iu

/** True for a line that only dates the item above or gives its number. */
export function isDetail(text: string): boolean {
  if (detail.test(text)) return true
  const spans = dateSpans(text)
  const rest = spans.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  return (
    spans.length > 0 && !/\p{L}{3}/u.test(rest.replace(/\(?\b(?:expired|lapsed|current|ongoing|in date)\b\)?/giu, ''))
  )
}

/** More lines than this before a time are a list of items without times. */
const mostNames = 3

/**
 * Lines that go on with the item above, where a list gives each item several lines: what it is, who gave it, and below them when.
 * Empty unless all lines of the list fall into such items.
 */
export function continuedLines(lines: readonly Line[]): ReadonlySet<Line> {
  const plain = lines.every(({ block }) => block.kind === 'paragraph')
  if (!plain || !lines.some(({ text }) => isDetail(text))) return new Set()
  const found = new Set<Line>()
  let names = 0
  let closed = true
  for (const line of lines) {
    if (isDetail(line.text)) {
      if (names === 0) return new Set()
      closed = true
      found.add(line)
      continue
    }
    if (!closed && dateSpans(line.text).length > 0) return new Set()
    names = closed ? 1 : names + 1
    if (names > mostNames || dateSpans(line.text).length > 0) return new Set()
    if (!closed) found.add(line)
    closed = false
  }
  return closed ? found : new Set()
}
