import { lineStretch } from './items/gather-items.ts'
import type { Line } from './lines/line.ts'
import { type Stretch, trimmed, within } from './lines/stretch.ts'
import { isAddress } from './words/address.ts'

/** Codes of the post beside a town. General knowledge of addresses. */
const postcode =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|(?:[A-Z]{2}|NSW|VIC|QLD|TAS|ACT)\s\d{4,5}(?:-\d{4})?|(?:[A-Z]{1,2}-)?\d{4,5}\s(?:[A-Z]{2}\s)?\p{Lu}\p{Ll}[\p{L}.-]+)(?![\p{L}\p{N}])/u

/** "Flat 2, 8 Example Street, Town TN2": a numbered street and what it lies in, with half a code or none. */
function isStreetAndTown(text: string): boolean {
  const parts = text.trim().split(/\s*,\s*/u)
  return parts.length > 1 && isAddress(parts.at(-2) ?? '') && /^\p{Lu}[\p{L}\p{N}'’. -]+$/u.test(parts.at(-1) ?? '')
}

/** "8 Example Street, 29000 Town": what stands between two strokes and holds a code of the post. */
export function addressIn(line: Line): Stretch | null {
  const edges = [...line.text.matchAll(/\s*[|·•;\t]\s*|\s+[-–—]\s+|\s{3,}|$/gu)]
  let from = 0
  for (const { index, 0: mark } of edges) {
    const part = line.text.slice(from, index)
    if (part.length <= 80 && (postcode.test(part) || isStreetAndTown(part)) && !/[@:]|\p{L}{3}\.\p{L}{2}/u.test(part))
      return trimmed(within(lineStretch(line), from, index))
    from = index + mark.length
  }
  return null
}
