import type { PdfLine } from './line.ts'

/** How a document's running text looks. */
export interface BodyLook {
  readonly size: number
  readonly font: string
}

/** The size and font that most characters are set in. */
export function bodyLook(lines: readonly PdfLine[]): BodyLook {
  return {
    size: commonest(lines, (line) => Math.round(line.size * 2) / 2),
    font: commonest(lines, (line) => line.font),
  }
}

function commonest<Key extends string | number>(lines: readonly PdfLine[], key: (line: PdfLine) => Key): Key {
  const weights = new Map<Key, number>()
  for (const line of lines) weights.set(key(line), (weights.get(key(line)) ?? 0) + line.text.length)
  const [best] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? []
  return best ?? key(lines[0] ?? missing)
}

const missing: PdfLine = {
  page: 1,
  text: '',
  marks: [],
  cells: [],
  x0: 0,
  x1: 0,
  first: 0,
  last: 0,
  y: 0,
  size: 10,
  font: '',
  bold: false,
  italic: false,
  place: null,
  order: 0,
}
