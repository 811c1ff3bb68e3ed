import { dateSpans } from '../../text/date-spans.ts'
import { gatherSaying, lineStretch } from '../items/gather-items.ts'
import { type EntryDraft, emptyEntry, type Gathered } from '../items/gathered.ts'
import { isPleasantry } from '../items/is-pleasantry.ts'
import { isProse } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { trimmed, within } from '../lines/stretch.ts'
import { type Saying, sayingAt } from './read-said.ts'

/** Press quotes and recommendations: the words of others, each kept with who said it, when and the link beside it. */
export function saidItems(lines: readonly Line[], kind: 'media' | 'reference', gathered: Gathered): void {
  let piece: { entry: EntryDraft | null; lines: Line[] } = { entry: null, lines: [] }
  let voice: Line | null = null
  for (const [index, line] of lines.entries()) {
    if (line === voice) continue
    const saying: Saying | null =
      sayingAt(line, lines[index + 1], true) ?? (longWords(line, kind) ? plainWords(line, lines[index + 1]) : null)
    if (saying) {
      const into = piece.entry?.items ?? gathered.items
      gatherSaying({ gathered, into, draft: false, open: [] }, { saying, lead: piece.lines })
      voice = saying.below ? (lines[index + 1] ?? null) : null
      continue
    }
    const [span] = dateSpans(line.text)
    const dateOnly = span !== undefined && !/\p{L}{3}/u.test(line.text.slice(0, span.start) + line.text.slice(span.end))
    if (piece.entry && dateOnly) {
      piece.entry.header.push(lineStretch(line))
      piece.entry.start ??= span.from ?? span.to
      piece.lines.push(line)
      continue
    }
    const told = kind === 'media' ? quotedAtEnd(line) : null
    if (told) {
      const entry = pieceEntry(told.head)
      gathered.entries.push(entry)
      gatherSaying({ gathered, into: entry.items, draft: false, open: [] }, { saying: told.saying, lead: [told.head] })
      piece = { entry, lines: [told.head] }
      continue
    }
    if (/^[^:]{3,80}:$/u.test(line.text) && !isProse(line.text)) {
      piece = { entry: null, lines: [line] }
      continue
    }
    if (isPleasantry(line.text)) continue
    const entry = kind === 'media' ? pieceEntry(line) : null
    if (entry) gathered.entries.push(entry)
    piece = { entry, lines: [line] }
  }
}

/** "Example Guide (2020), “Ten to watch”: “Bends rye to her will.”": the piece of press and what it says, on one line. */
function quotedAtEnd(line: Line): { head: Line; saying: Saying } | null {
  const match = /^(.{4,160}?)(?::|,|\s[–—-])\s+(["“„«].{12,}["”“»]\.?)$/su.exec(line.text)
  const [, lead, words] = match ?? []
  if (!lead || !words || isProse(lead) || lead.split(/["“”„«»]/u).length % 2 === 0) return null
  const whole = lineStretch(line)
  const source = /^[^(,:"“„«–—]+/u.exec(lead)?.[0] ?? lead
  return {
    head: { ...line, end: line.start + lead.length, text: lead, breaks: [] },
    saying: {
      words: within(whole, line.text.length - words.length, line.text.length),
      by: trimmed(within(whole, 0, source.length)),
      below: false,
    },
  }
}

const longWords = (line: Line, kind: 'media' | 'reference'): boolean =>
  kind === 'reference' && line.block.kind !== 'heading' && line.text.length > 90 && isProse(line.text)

const plainWords = (line: Line, next: Line | undefined) => {
  const below = next && sayingAt({ ...line, block: { ...line.block, kind: 'quote' } }, next, true)
  return { words: lineStretch(line), by: below?.by ?? null, below: below?.below ?? false }
}

/** A piece of press: its headline as title. */
function pieceEntry(line: Line): EntryDraft {
  const entry = emptyEntry('other')
  const whole = lineStretch(line)
  entry.header.push(whole)
  const [span] = dateSpans(line.text)
  if (span) entry.start = span.from ?? span.to
  entry.title = trimmed(span && span.end >= line.text.length - 2 ? within(whole, 0, span.start) : whole)
  return entry
}
