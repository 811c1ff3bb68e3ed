import type { Section } from '../../domain/document.ts'
import type { Id } from '../../domain/ids.ts'
import type { TypesetLine } from '../../domain/typeset-line.ts'
import { sectionText } from '../plain/section-text.ts'

/** A typeset line and the stretch of its section's plain text that it shows; none where it could not be told. */
export interface PlacedLine {
  readonly line: TypesetLine
  readonly start: number | null
  readonly end: number | null
}

/** How far ahead a line may begin, in characters that are no white space: bars of tables and signs that cannot be printed are left out of it. */
const ahead = 60

/** Ties each line of the pages to the text of the sections they were made of, by reading both side by side. */
export function lineOffsets(lines: readonly TypesetLine[], sections: readonly Section[]): PlacedLine[] {
  const readers = new Map<Id, (line: string) => Pick<PlacedLine, 'start' | 'end'>>()
  for (const section of sections) readers.set(section.id, readerOf(lettersOf(section)))
  return lines.map((line) => {
    const read = line.place.kind === 'section' ? readers.get(line.place.id) : undefined
    return { line, ...(read ? read(line.text) : nowhere) }
  })
}

const nowhere = { start: null, end: null } as const

/** A text without its white space, and where each letter of it stands. */
interface Letters {
  readonly letters: string
  readonly offsets: readonly number[]
}

/** Sections never change: after a key all but one are the same, and looking at every letter of a long document takes longer than a key may. */
const known = new WeakMap<Section, Letters>()

function lettersOf(section: Section): Letters {
  const before = known.get(section)
  if (before) return before
  const { text } = sectionText(section)
  const offsets = Array.from(text.matchAll(/\S/g), ({ index }) => index)
  const read = { letters: text.replace(/\s/g, ''), offsets }
  known.set(section, read)
  return read
}

/** Reads a text on from line to line. White space is no help: where a line ends, it is gone. */
function readerOf({ letters, offsets }: Letters): (line: string) => Pick<PlacedLine, 'start' | 'end'> {
  let at = 0
  return (line) => {
    const wanted = line.replace(/\s/g, '')
    const found = wanted !== '' ? letters.indexOf(wanted, at) : -1
    if (found < 0 || found - at > ahead) return nowhere
    at = found + wanted.length
    return { start: offsets[found] ?? null, end: (offsets[at - 1] ?? 0) + 1 }
  }
}

/** The line that shows an offset of a section's text: the one around it, else the last that begins before it, else the section's first. */
export function lineAt(placed: readonly PlacedLine[], section: Id, offset: number): TypesetLine | null {
  const own = placed.filter(({ line: { place } }) => 'id' in place && place.id === section)
  const begun = own.filter(({ start }) => start !== null && start <= offset)
  return (begun.at(-1) ?? own[0])?.line ?? null
}
