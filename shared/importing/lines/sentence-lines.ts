import { sentences } from '../../text/sentences.ts'
import { cutLine } from './cut-line.ts'
import type { Line } from './line.ts'

/** A line at the ends of its sentences, each a line of its own; the line itself where it is one, a heading or a row. */
export function sentenceLines(line: Line): Line[] {
  const parts = line.block.kind === 'heading' || line.breaks.length > 0 ? [] : sentences(line.text)
  if (parts.length < 2) return [line]
  return cutLine(line, parts)
}
