import type { Inline, Mark, Text } from '../../domain/document.ts'
import { splitAtBreaks } from '../parts/split-at-breaks.ts'
import { canEmphasise, type Delimiter, type Sides } from './markdown-emphasis.ts'
import { escapeLineStart, escapeText } from './markdown-escape.ts'

export type Bullet = '-' | '*' | '+'

/** The signs a writer prefers where Markdown gives a choice. `level` is the depth of the document's first headings. */
export interface MarkdownStyle {
  readonly bullet: Bullet
  /** The signs of nested lists by their depth, where they differ; deeper ones take the last. */
  readonly bullets?: readonly Bullet[] | undefined
  /** What follows the number in a numbered list. */
  readonly ordered?: '.' | ')' | undefined
  readonly italic: '*' | '_'
  readonly level: number
  /** The depths that the draft's headings have, from the first, where they do not follow one another. */
  readonly depths?: readonly number[] | undefined
  /** Every item of a numbered list bears the number of the first. */
  readonly repeats?: true | undefined
  /** What ends a line within a paragraph; two spaces when left out. */
  readonly lineEnd?: '\\' | undefined
  /** The signs of bullet lists that differ from the others of their depth, by `blockKey` of their first item. */
  readonly signs?: Readonly<Record<string, Bullet>> | undefined
  /** Rules between blocks, by `blockKey` of the block below. */
  readonly rules?: Readonly<Record<string, string>> | undefined
  /** How the draft wrote headings that another way of writing would change, by `headingKey`. */
  readonly headings?: Readonly<Record<string, string>> | undefined
  /** The draft's front matter with its rules. */
  readonly front?: string | undefined
  /** The document's title stands in the front matter. */
  readonly titled?: true | undefined
}

/** A stretch of text with the marks that Markdown can show. */
interface Span {
  readonly text: string
  readonly href: string | null
  readonly bold: boolean
  readonly italic: boolean
  readonly code: boolean
  readonly note: boolean
}

/** The written lines of a block's content, one for each hard break, safe to stand at the start of a block. */
export function inlineLines(content: readonly Inline[], style: MarkdownStyle): string[] {
  const lines = splitAtBreaks(content).map((line) => line.map(span))
  return withoutEmptyEnds(lines.map((line) => escapeLineStart(writeLine(line, style))))
}

/** The content on one line, for a heading: hard breaks become spaces. */
export function inlineLine(content: readonly Inline[], style: MarkdownStyle): string {
  const line = splitAtBreaks(content).map((part) => writeLine(part.map(span), style))
  return line.filter((part) => part !== '').join(' ')
}

/** A hard break needs words on both of its sides. */
function withoutEmptyEnds(lines: readonly string[]): string[] {
  return lines.filter((line) => line !== '')
}

function span({ text, marks }: Text): Span {
  const has = (kind: Mark['kind']) => marks.some((mark) => mark.kind === kind)
  const link = marks.find((mark) => mark.kind === 'link')
  return {
    text,
    href: link?.href ?? null,
    bold: has('bold'),
    italic: has('italic'),
    code: has('code'),
    note: has('note'),
  }
}

function writeLine(line: readonly Span[], style: MarkdownStyle): string {
  return writeLinks(line, style).trim()
}

/** Groups of neighbours that agree in one respect. */
function groups(spans: readonly Span[], of: (span: Span) => unknown): Span[][] {
  const grouped: Span[][] = []
  for (const each of spans) {
    const group = grouped.at(-1)
    const before = group?.at(-1)
    if (group && before && of(before) === of(each)) group.push(each)
    else grouped.push([each])
  }
  return grouped
}

const plain = (spans: readonly Span[] | undefined) => (spans ?? []).map(({ text }) => text).join('')

/** The characters that readers of emphasis see at the edges: code begins and ends with its own sign. */
const seen = (spans: readonly Span[] | undefined) =>
  (spans ?? []).map((each) => (isCode(each) ? `\`${each.text}\`` : each.text)).join('')

const isCode = ({ code, text }: Span) => code && text.trim() !== ''

/** The plain characters on either side of a group. */
function sidesOf(grouped: readonly Span[][], index: number, edge: Sides): Sides {
  return {
    before: index === 0 ? edge.before : seen(grouped[index - 1]),
    after: index === grouped.length - 1 ? edge.after : seen(grouped[index + 1]),
  }
}

/** Writes each group, knowing what stands on either side of it. */
function between(grouped: readonly Span[][], edge: Sides, write: (group: Span[], sides: Sides) => string): string {
  return grouped.map((group, index) => write(group, sidesOf(grouped, index, edge))).join('')
}

function writeLinks(spans: readonly Span[], style: MarkdownStyle): string {
  return between(
    groups(spans, ({ href }) => href),
    { before: '', after: '' },
    (group, sides) => {
      const href = group[0]?.href ?? null
      const text = plain(group)
      if (href === null || text.trim() === '') return writeBold(group, sides, { style, inLink: false })
      if (isAutolink(text, href) && !group.some(({ bold, italic, code }) => bold || italic || code)) return `<${text}>`
      const inner = writeBold(trimEnds(group), { before: '[', after: ']' }, { style, inLink: true })
      return around(text, `[${inner}](${destination(href)})`)
    },
  )
}

function isAutolink(text: string, href: string): boolean {
  return /^https:\/\/[^\s<>]+$/iu.test(text)
    ? text === href
    : `mailto:${text}` === href && /^[\w.+-]+@[\w.-]+$/u.test(text)
}

/** An address within parentheses; in angle brackets where its own parentheses would end it. */
function destination(href: string): string {
  const escaped = href.replace(/&(?=#?[a-z0-9]+;)/giu, '\\&')
  return /[()]/u.test(href) ? `<${escaped}>` : escaped
}

interface Within {
  readonly style: MarkdownStyle
  readonly inLink: boolean
}

function writeBold(spans: readonly Span[], edge: Sides, within: Within): string {
  const grouped = groups(possibleBold(spans, edge), ({ bold }) => bold)
  return grouped
    .map((group, index) => {
      const sides = sidesOf(grouped, index, edge)
      if (!group[0]?.bold)
        return writeItalic(group, sides, { ...within, only: touchesBold(grouped, index) ? '_' : null })
      const written = writeItalic(trimEnds(group), { before: '*', after: '*' }, { ...within, only: '_' })
      return around(plain(group), `**${written}**`)
    })
    .join('')
}

/** Whether italics at an end of a group stand right beside bold, where a star more would be read with its stars. */
function touchesBold(grouped: readonly Span[][], index: number): boolean {
  const group = grouped[index] ?? []
  const starts = index > 0 && group[0]?.italic === true
  const ends = index < grouped.length - 1 && group.at(-1)?.italic === true
  return starts || ends
}

/** The spans with bold left only where Markdown can show it; elsewhere the words matter more than their weight. */
function possibleBold(spans: readonly Span[], edge: Sides): Span[] {
  const grouped = groups(spans, ({ bold }) => bold)
  return grouped.flatMap((group, index) => {
    const inner = trimEnds(group)
    const strict = inner.some(({ italic }) => italic) ? `*${seen(inner)}*` : seen(inner)
    const outside = outsideOf(plain(group), sidesOf(grouped, index, edge))
    return group[0]?.bold && !canEmphasise(strict, '**', outside)
      ? group.map((each) => ({ ...each, bold: false }))
      : group
  })
}

function writeItalic(spans: readonly Span[], edge: Sides, within: Within & { only: '_' | null }): string {
  return between(
    groups(spans, ({ italic }) => italic),
    edge,
    (group, sides) => {
      const inner = trimEnds(group)
      const outside = outsideOf(plain(group), sides)
      const wanted: readonly Delimiter[] = within.only ? [within.only] : [within.style.italic, '*']
      const delimiter = wanted.find((each) => canEmphasise(seen(inner), each, outside))
      if (!group[0]?.italic || !delimiter) return writeText(group, sides, within)
      return around(
        plain(group),
        `${delimiter}${writeText(inner, { before: delimiter, after: delimiter }, within)}${delimiter}`,
      )
    },
  )
}

function writeText(spans: readonly Span[], { after }: Sides, { inLink }: Within): string {
  const joined = groups(spans, (each) => (isCode(each) ? 'code' : each)).flatMap(joinCode)
  return joined
    .map((each, index) => {
      const { text, note } = each
      if (isCode(each)) return codeSpan(text)
      if (note && /^<!--.*-->$/su.test(text)) return text
      return escapeText(text, { inLink, last: index === joined.length - 1 && after === '' })
    })
    .join('')
}

/** Code beside code is one piece, or its signs would run together. */
function joinCode(group: Span[]): Span[] {
  const [first] = group
  return first && group.length > 1 && isCode(first) ? [{ ...first, text: plain(group) }] : group
}

/** Text between as many backticks as it needs (CommonMark 6.1); spaces at its ends stand outside. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length))
  const ticks = '`'.repeat(longest + 1)
  const inner = text.trim()
  const pad = /^`|`$/u.test(inner) ? ' ' : ''
  return around(text, `${ticks}${pad}${inner}${pad}${ticks}`)
}

/** What stands beside a piece once the white space at its own ends has been moved out of the markup. */
function outsideOf(text: string, sides: Sides): Sides {
  return { before: /^\s/u.test(text) ? ' ' : sides.before, after: /\s$/u.test(text) ? ' ' : sides.after }
}

/** The written piece with the white space of the original text at its ends. */
function around(text: string, written: string): string {
  const start = text.slice(0, text.length - text.trimStart().length)
  return `${start}${written}${text.slice(text.trimEnd().length)}`
}

/** Spans without the white space at the two ends of the whole. */
function trimEnds(spans: readonly Span[]): Span[] {
  const start = spans.findIndex(({ text }) => text.trim() !== '')
  const end = spans.findLastIndex(({ text }) => text.trim() !== '')
  return spans.slice(Math.max(start, 0), end + 1).map((each, index, kept) => {
    const left = index === 0 ? each.text.trimStart() : each.text
    return { ...each, text: index === kept.length - 1 ? left.trimEnd() : left }
  })
}
