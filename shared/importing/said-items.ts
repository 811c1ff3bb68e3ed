import type { SaidBy } from '../domain/evidence.ts'
import { dateSpans } from '../text/date-spans.ts'
import { lineStretch } from './gather-items.ts'
import { type EntryDraft, emptyEntry, type Gathered } from './gathered.ts'
import { isPleasantry } from './is-pleasantry.ts'
import type { Line } from './line.ts'
import type { Stretch } from './stretch.ts'
import { stretchText, trimmed, within } from './stretch.ts'

/** Press quotes and recommendations: the words of others, each kept with who said it, when and the link beside it. */
export function saidItems(lines: readonly Line[], kind: 'media' | 'reference', gathered: Gathered): void {
  let piece: { entry: EntryDraft | null; lines: Line[] } = { entry: null, lines: [] }
  for (const [index, line] of lines.entries()) {
    if (isWords(line, kind)) {
      const after = kind === 'reference' ? attribution(lines[index + 1]) : null
      const said = saidBy(piece.lines, after)
      const into = piece.entry?.items ?? gathered.items
      into.push({ stretch: lineStretch(line), parent: null, said })
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
    if (isPleasantry(line.text)) continue
    if (kind === 'reference' && index > 0) {
      if (attribution(line) === null) piece = { entry: null, lines: [line] }
      continue
    }
    const entry = kind === 'media' ? pieceEntry(line) : null
    if (entry) gathered.entries.push(entry)
    piece = { entry, lines: [line] }
  }
}

function isWords(line: Line, kind: 'media' | 'reference'): boolean {
  if (line.block.kind === 'quote') return true
  return kind === 'reference' && (/^["“„«]/u.test(line.text) || line.text.length > 90)
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

/** "– Dr. Jane Example, Head of Ward" below the words. */
function attribution(line: Line | undefined): Stretch | null {
  if (!line || line.block.kind === 'quote' || line.text.length > 90 || /^["“„«]/u.test(line.text)) return null
  return /^[–—~-]/u.test(line.text) || /^[\p{Lu}]/u.test(line.text) ? trimmed(lineStretch(line)) : null
}

function saidBy(lines: readonly Line[], after: Stretch | null): SaidBy {
  const first = lines[0]
  const link = lines
    .flatMap(({ block, start, end }) =>
      block.marks.filter((mark) => mark.kind === 'link' && mark.start >= start && mark.end <= end),
    )
    .find((mark) => mark.href !== undefined)
  const span = lines.flatMap(({ text }) => dateSpans(text))[0]
  const source = first ? /^(.{2,40}?)\s*(?::\s|\s[–—|-]\s)/u.exec(first.text)?.[1] : undefined
  const who = after ? stretchText(after) : (source ?? first?.text ?? null)
  return { who: who ?? null, when: span ? (span.from ?? span.to) : null, href: link?.href ?? null }
}
