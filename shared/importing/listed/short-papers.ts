import { sentences } from '../../text/sentences.ts'
import { tokens } from '../../text/tokens.ts'
import { cutLine } from '../lines/cut-line.ts'
import { proseScore } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'

/** A longer stretch tells of a paper rather than naming one. In words. */
const longest = 9

/**
 * "Chainsaw maintenance. Brushcutter, ride-on. Spraying, Hexby 2011.", "NIPE; NLS – current": a certificate to each sentence, or to each part between
 * semicolons, so that the year of one dates no other. The line itself where any of them says more than a name.
 */
export function shortPapers(line: Line): Line[] {
  if (line.block.kind === 'heading' || line.block.kind === 'row' || line.breaks.length > 0) return [line]
  const told = sentences(line.text).map(({ start, end }) => ({
    start,
    end: /[^.]\.$/u.test(line.text.slice(start, end)) ? end - 1 : end,
  }))
  if (told.length > 1 && told.every(({ start, end }) => isName(line.text.slice(start, end)))) return cutLine(line, told)
  const stops = [...line.text.matchAll(/;\s+|$/gu)]
  const parts = stops.map(({ index }, at) => {
    const before = stops[at - 1]
    return { start: before ? before.index + before[0].length : 0, end: index }
  })
  return parts.length > 1 && parts.every(({ start, end }) => isName(line.text.slice(start, end)))
    ? cutLine(line, parts)
    : [line]
}

const isName = (text: string): boolean =>
  /^[\p{Lu}\d]/u.test(text) &&
  !/^(?:No|Never|Clean|Held|Renewed|Valid|Expires?|Passed|Grade|Distinction|Merit|Updated|Refreshed|Currently|Since|Issued|Awarded|Run by|Given by)(?!\p{L})/u.test(
    text,
  ) &&
  tokens(text).length <= longest &&
  proseScore(text.replace(/[.!]$/u, '')) < 1
