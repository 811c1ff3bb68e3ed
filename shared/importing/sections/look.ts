import type { Line } from '../lines/line.ts'

/** How a line looks: its kind, level, weight, capitals and size. Lines that look like sure headings may be headings too. */
export const look = (line: Line): string => known.get(line) ?? fresh(line)
const known = new WeakMap<Line, string>()

function fresh(line: Line): string {
  const { block, bold, caps } = line
  const made = [block.kind, block.level, bold ? 'b' : '', caps ? 'c' : '', block.style?.size ?? ''].join(' ')
  known.set(line, made)
  return made
}
