import { indentOf, type Line } from '../blocks/split-lines.ts'
import { blockTag } from './html-names.ts'

/** A list marker at the start of a line's content. */
export interface Marker {
  /** Columns before the marker. */
  readonly indent: number
  /** Offset of the first character after the marker and its white space. */
  readonly content: number
  /** Columns from the start of the line to the content. */
  readonly width: number
  readonly ordered: boolean
  readonly glyph: string
  readonly empty: boolean
}

const bulletForm = /^(?:([-+*•◦‣▪●○■□▸▹►➢✓✔·–—]|[→⇒➜⟶](?=[ \t\u00A0]+\D))|(\d{1,3}|[a-z])([.)]))(?:[ \t\u00A0]+|$)/
const glued = /^[•◦‣▪●■▸►➢✓✔](?=[^\s•◦‣▪●■])/

export function content(source: string, line: Line): string {
  return source.slice(indentOf(source, line).at, line.end)
}

export function isBlank(source: string, line: Line): boolean {
  return indentOf(source, line).at === line.end || /^\s*$/.test(source.slice(line.at, line.end))
}

/** The list marker a line begins with. Numbers of four digits are years, not markers; single letters only with `)`. */
export function markerOf(source: string, line: Line): Marker | null {
  const { at, width } = indentOf(source, line)
  const rest = source.slice(at, line.end)
  const match = bulletForm.exec(rest) ?? glued.exec(rest)
  if (!match || (/^[a-z]$/.test(match[2] ?? '') && match[3] !== ')')) return null
  const length = match[0].length
  return {
    indent: width,
    content: at + length,
    width: width + length,
    ordered: match[2] !== undefined,
    glyph: match[0].trim(),
    empty: length === rest.length,
  }
}

export interface AtxHeading {
  readonly level: number
  readonly start: number
  readonly end: number
}

/** `## Heading ##`; the space may be missing after two or more signs, as kramdown allows. */
export function atxHeading(source: string, line: Line): AtxHeading | null {
  const { at } = indentOf(source, line)
  const match = /^(?:(#{1,6})(?:[ \t]+|$)|(#{2,6})(?=[\p{L}*_<]))/u.exec(source.slice(at, line.end))
  if (!match) return null
  const start = at + match[0].length
  const tail = /(?:^|[ \t]+)#+[ \t]*$|[ \t]+$/.exec(source.slice(start, line.end))
  return { level: (match[1] ?? match[2] ?? '').length, start, end: tail ? start + tail.index : line.end }
}

/** The opening of a fenced code block: its fence. */
export function fenceOf(source: string, line: Line): string | null {
  const match = /^(`{3,}(?=[^`]*$)|~{3,})/.exec(content(source, line))
  return match?.[1] ?? null
}

export function isRule(source: string, line: Line): boolean {
  return /^([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(content(source, line))
}

/** Lines that are instructions of a template or of kramdown: attribute lists, extension tags, Liquid tags. */
export function isInstruction(source: string, line: Line): boolean {
  return /^(?:\{:[^}]*\}|\{%.*%\})\s*$/.test(content(source, line))
}

export function isDelimiterRow(source: string, line: Line | undefined): boolean {
  if (!line) return false
  const text = content(source, line)
  return text.includes('-') && /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/.test(text)
}

/** True when `line` begins a table: it has cells and the next line is a row of dashes with as many. */
export function isTableStart(source: string, line: Line, next: Line | undefined): boolean {
  const text = content(source, line)
  if (!text.includes('|') || !next || !isDelimiterRow(source, next)) return false
  const below = content(source, next)
  return below.includes('|') && cellCount(text) === cellCount(below)
}

const cellCount = (row: string): number =>
  row
    .replace(/\\\|/g, '')
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length

/** The definition part of a definition list (`: text` under its term). */
export function definitionStart(source: string, line: Line): number | null {
  const { at } = indentOf(source, line)
  const match = /^:[ \t]+(?=\S)/.exec(source.slice(at, line.end))
  return match ? at + match[0].length : null
}

/** True for a line that is bold from end to end: under a list, with no empty line between, it is meant as the next heading. */
export function isBoldLine(source: string, line: Line): boolean {
  return /^(\*\*|__)(?=\S)[^*_]+\1:?\s*$/.test(content(source, line))
}

/** A dash or a dot may as well stand where an editor broke a line; two lines in a row that begin with it are a list. */
const isDashList = (marker: Marker, next: Marker | null): boolean =>
  /^[–—·]/.test(marker.glyph) && !marker.empty && next !== null && next.glyph === marker.glyph && !next.empty

/** True when a line cannot go on with the paragraph before it. */
export function interrupts(source: string, line: Line, next: Line | undefined): boolean {
  const text = content(source, line)
  const marker = markerOf(source, line)
  return (
    atxHeading(source, line) !== null ||
    fenceOf(source, line) !== null ||
    /^>(?!\d)/.test(text) ||
    isRule(source, line) ||
    (marker !== null && !marker.empty && !/^[–—·]|^(?!1[.)])[\da-z]+[.)]/.test(marker.glyph)) ||
    (marker !== null && next !== undefined && isDashList(marker, markerOf(source, next))) ||
    blockTag(text) !== null ||
    isInstruction(source, line) ||
    definitionStart(source, line) !== null ||
    isTableStart(source, line, next)
  )
}
