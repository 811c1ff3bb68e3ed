import type { SpanMark } from '../../../../shared/domain/block.ts'
import { givenHref } from '../blocks/given-href.ts'
import type { Placed } from '../blocks/placed.ts'
import { type Delimiter, delimiterAt, pairDelimiters } from './emphasis.ts'
import { isBlockElement, silentElements } from './html-names.ts'
import { attribute, type HtmlTag, htmlTagAt, isHiddenTag } from './html-tag.ts'
import { linkEnd, pastAttributes } from './link.ts'
import { referenceAt } from './references.ts'

/** Text without its inline markup. */
export interface Inline {
  readonly content: Placed
  readonly marks: readonly SpanMark[]
  /** Offsets of `content` where a hard line break stands. */
  readonly breaks: readonly number[]
  /** Text inside elements that are not shown. */
  readonly hidden: readonly string[]
}

export interface InlineContext {
  /** The target that a link label was defined with. */
  readonly find: (label: string) => string | undefined
  /** Offsets of soft line breaks that are to count as hard ones. */
  readonly apart?: ReadonlySet<number>
}

interface Bracket {
  readonly at: number
  readonly image: boolean
  readonly delimiters: number
  active: boolean
}

interface OpenTag {
  readonly name: string
  readonly at: number
  readonly href: string | null
}

interface State {
  readonly text: string
  readonly find: (label: string) => string | undefined
  readonly apart: ReadonlySet<number> | undefined
  /** 1 for each character that is text, 0 for markup. */
  readonly keep: Uint8Array
  readonly shown: Map<number, string>
  readonly marks: SpanMark[]
  readonly breaks: number[]
  readonly hidden: string[]
  readonly delimiters: Delimiter[]
  readonly brackets: Bracket[]
  readonly tags: OpenTag[]
  readonly unclosedTicks: Set<number>
}

/**
 * Reads the inline markup of CommonMark 0.31, GFM's strikethrough, kramdown's attribute lists and inline HTML.
 * Link targets and images are markup; their marks remember the target.
 */
export function readInline(source: Placed, { find, apart }: InlineContext): Inline {
  const { text } = source
  const first = nextSign(text, 0)
  if (first === text.length) return { content: source, marks: [], breaks: [], hidden: [] }
  const state: State = {
    text,
    find,
    apart,
    keep: new Uint8Array(text.length).fill(1),
    shown: new Map(),
    marks: [],
    breaks: [],
    hidden: [],
    delimiters: [],
    brackets: [],
    tags: [],
    unclosedTicks: new Set(),
  }
  for (let at = first; at < text.length; ) at = nextSign(text, readers[text[at] ?? '']?.(state, at) ?? at + 1)
  pairDelimiters(state.delimiters, 0, state)
  return compile(state, source)
}

type Reader = (state: State, at: number) => number

/** Where the next sign stands that may be markup. */
function nextSign(text: string, from: number): number {
  signs.lastIndex = from
  return signs.test(text) ? signs.lastIndex - 1 : text.length
}

const signs = /[\\`*_~[!\]<&{\n]/g

const readers: Readonly<Record<string, Reader>> = {
  '\\': readEscape,
  '`': readCode,
  '*': readDelimiter,
  _: readDelimiter,
  '~': readDelimiter,
  '[': (state, at) => openBracket(state, at, false),
  '!': (state, at) => (state.text[at + 1] === '[' ? openBracket(state, at, true) : at + 1),
  ']': closeBracket,
  '<': readAngle,
  '&': readReference,
  '{': readAttributes,
  '\n': readLineBreak,
}

function drop(state: State, start: number, end: number): number {
  state.keep.fill(0, start, end)
  return end
}

function readEscape(state: State, at: number): number {
  const next = state.text[at + 1]
  if (next === '\n') {
    state.breaks.push(at)
    return drop(state, at, at + 1)
  }
  if (next === undefined || !/[!-/:-@[-`{-~]/.test(next)) return at + 1
  drop(state, at, at + 1)
  return at + 2
}

function readCode(state: State, at: number): number {
  const { text, unclosedTicks } = state
  let open = at
  while (text[open] === '`') open += 1
  const width = open - at
  if (unclosedTicks.has(width)) return open
  for (let close = text.indexOf('`', open); close >= 0; close = text.indexOf('`', close)) {
    const start = close
    while (text[close] === '`') close += 1
    if (close - start !== width) continue
    drop(state, at, open)
    return drop(state, start, close)
  }
  unclosedTicks.add(width)
  return open
}

function readDelimiter(state: State, at: number): number {
  const delimiter = delimiterAt(state.text, at)
  if (delimiter.sign !== '~' || delimiter.count === 2) state.delimiters.push(delimiter)
  return at + delimiter.original
}

function openBracket(state: State, at: number, image: boolean): number {
  const end = at + (image ? 2 : 1)
  const note = /^\[\^[^\]\s]+\]/.exec(state.text.slice(at, at + 40))
  if (!image && note && /[\p{L}\p{N}\p{P}]/u.test(state.text[at - 1] ?? ' '))
    return drop(state, at, at + note[0].length)
  state.brackets.push({ at, image, delimiters: state.delimiters.length, active: true })
  return end
}

function closeBracket(state: State, at: number): number {
  const bracket = state.brackets.pop()
  if (!bracket?.active) return at + 1
  const inside = bracket.at + (bracket.image ? 2 : 1)
  const found = linkEnd(state.text, at + 1, {
    find: state.find,
    label: state.text.slice(inside, Math.min(at, inside + 999)),
  })
  if (!found) return at + 1
  const end = pastAttributes(state.text, found.end)
  if (bracket.image) {
    state.delimiters.length = bracket.delimiters
    return drop(state, bracket.at, end)
  }
  pairDelimiters(state.delimiters, bracket.delimiters, state)
  drop(state, bracket.at, inside)
  addLink(state, { start: inside, end: at, href: found.href })
  for (const outer of state.brackets) if (!outer.image) outer.active = false
  return drop(state, at, end)
}

function addLink(state: State, { start, end, href }: { start: number; end: number; href: string }): void {
  const safe = givenHref(href)
  if (safe !== null) state.marks.push({ kind: 'link', start, end, href: safe })
}

const autolink = /<([a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+)>/y

function readAngle(state: State, at: number): number {
  autolink.lastIndex = at
  const address = autolink.exec(state.text)?.[1]
  if (address !== undefined) {
    const href = address.includes(':') ? address : `mailto:${address}`
    addLink(state, { start: at + 1, end: at + 1 + address.length, href })
    drop(state, at, at + 1)
    return drop(state, at + 1 + address.length, at + 2 + address.length)
  }
  const tag = htmlTagAt(state.text, at)
  return tag ? readTag(state, at, tag) : at + 1
}

function readTag(state: State, at: number, tag: HtmlTag): number {
  drop(state, at, tag.end)
  if (tag.name === 'br' || isBlockElement(tag.name)) state.breaks.push(at)
  if (tag.kind === 'open' && (silentElements.has(tag.name) || isHiddenTag(tag.attributes)))
    return skipElement(state, tag)
  if (tag.kind === 'open') state.tags.push({ name: tag.name, at: tag.end, href: attribute(tag.attributes, 'href') })
  if (tag.kind === 'close') closeTag(state, at, tag.name)
  return tag.end
}

/** Leaves out an element with its text; the text of one that was merely hidden is reported. */
function skipElement(state: State, tag: HtmlTag): number {
  const close = state.text.slice(tag.end).search(new RegExp(`</${tag.name}\\s*>`, 'i'))
  const end = close < 0 ? state.text.length : tag.end + close
  const inside = state.text.slice(tag.end, end).replace(/<[^>]*>/g, ' ')
  if (!silentElements.has(tag.name) && inside.trim() !== '') state.hidden.push(inside.replace(/\s+/g, ' ').trim())
  return drop(state, tag.end, end)
}

const markOf: Readonly<Record<string, 'bold' | 'italic' | 'underline'>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  ins: 'underline',
}

function closeTag(state: State, at: number, name: string): void {
  const index = state.tags.findLastIndex((tag) => tag.name === name)
  const opened = state.tags[index]
  if (!opened) return
  state.tags.length = index
  const kind = markOf[name]
  if (kind) state.marks.push({ kind, start: opened.at, end: at })
  if (name === 'a' && opened.href !== null) addLink(state, { start: opened.at, end: at, href: opened.href })
}

function readReference(state: State, at: number): number {
  const reference = referenceAt(state.text, at)
  if (!reference) return at + 1
  state.shown.set(at, reference.character)
  return drop(state, at + 1, at + reference.length)
}

/** kramdown's `{: …}` and `{::…}` anywhere, Liquid's `{% … %}`. */
function readAttributes(state: State, at: number): number {
  const match = /^(?:\{::?[^}\n]*\}|\{%[^\n]*?%\})/.exec(state.text.slice(at, at + 500))
  if (match) return drop(state, at, at + match[0].length)
  const before = state.text[at - 1] ?? ''
  const end = /[)\]*_`]/.test(before) ? pastAttributes(state.text, at) : at
  return end > at ? drop(state, at, end) : at + 1
}

function readLineBreak(state: State, at: number): number {
  if (state.apart?.has(at) || / {2}$/.test(state.text.slice(Math.max(0, at - 2), at))) state.breaks.push(at)
  return at + 1
}

/** Copies the stretches that are kept, with what references stand for in their place. */
function compile({ keep, shown, marks, breaks, hidden }: State, source: Placed): Inline {
  const to = new Int32Array(source.text.length + 1)
  const at = new Int32Array(source.text.length)
  const placed = marks.length > 0 || breaks.length > 0
  let text = ''
  for (let index = 0; index < source.text.length; ) {
    const start = index
    const kept = keep[index]
    while (index < source.text.length && keep[index] === kept && (index === start || !shown.has(index))) index += 1
    if (placed) for (let unit = start; unit < index; unit++) to[unit] = text.length + (kept === 1 ? unit - start : 0)
    if (kept !== 1) continue
    const sign = shown.get(start)
    const piece = sign === undefined ? source.text.slice(start, index) : sign + source.text.slice(start + 1, index)
    const shift = piece.length - (index - start)
    if (shift > 0) at.fill(source.at[start] ?? -1, text.length, text.length + shift)
    at.set(source.at.subarray(start - Math.min(0, shift), index), text.length + Math.max(0, shift))
    text += piece
  }
  to[source.text.length] = text.length
  const moved = (offset: number) => to[offset] ?? text.length
  return {
    content: { text, at: at.subarray(0, text.length) },
    marks: marks.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) })),
    breaks: breaks.map(moved),
    hidden,
  }
}
