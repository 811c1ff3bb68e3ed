import type { Nodes, PhrasingContent } from 'mdast'
import type { Inline, Mark } from '../../domain/document.ts'
import { htmlElements } from '../../text/html-elements.ts'
import type { Range } from '../../text/range.ts'
import { sameMarks } from '../parts/same-marks.ts'

/** One UTF-16 unit of a block's text (a hard break is `\n`) with the stretch of the source it stands for. */
export interface DraftUnit {
  readonly char: string
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

export interface UnitContext {
  readonly source: string
  /** Addresses of reference links, by their identifier. */
  readonly addresses: ReadonlyMap<string, string>
  /** Keeps line ends within text as breaks, for the lines of a table. */
  readonly keepLines?: boolean
}

/** The units of a Markdown block's content, white space collapsed as a reader sees it. */
export function draftUnits(nodes: readonly PhrasingContent[], context: UnitContext): DraftUnit[] {
  return collapsed(nodes.flatMap((node) => unitsOf(node, [], context)))
}

/** The units of text that stands in the source as it is, such as a block of code: its line ends are kept as breaks. */
export function literalUnits(value: string, node: Nodes, context: UnitContext): DraftUnit[] {
  return collapsed(aligned(value, node, [], context.source))
}

/** The units of a stretch of the source taken as it is, each with the same marks; only its line ends are told apart. */
export function sourceUnits({ start, end }: Range, marks: readonly Mark[], { source }: UnitContext): DraftUnit[] {
  const text = source.slice(start, end)
  return Array.from({ length: text.length }, (_, index) => {
    const at = start + index
    return { char: text[index] ?? '', start: at, end: at + 1, marks }
  }).filter(({ char }) => char !== '\r')
}

function unitsOf(node: PhrasingContent, marks: readonly Mark[], context: UnitContext): DraftUnit[] {
  const within = (mark: Mark | null, children: readonly PhrasingContent[]) =>
    children.flatMap((child) => unitsOf(child, mark ? [...marks, mark] : marks, context))
  switch (node.type) {
    case 'text':
      return aligned(context.keepLines ? node.value : node.value.replaceAll('\n', ' '), node, marks, context.source)
    case 'inlineCode':
      return aligned(node.value.replaceAll('\n', ' '), node, [...marks, { kind: 'code' }], context.source)
    case 'strong':
      return within({ kind: 'bold' }, node.children)
    case 'emphasis':
      return within({ kind: 'italic' }, node.children)
    case 'link':
      return within({ kind: 'link', href: node.url }, node.children)
    case 'linkReference': {
      const href = context.addresses.get(node.identifier)
      return within(href === undefined ? null : { kind: 'link', href }, node.children)
    }
    case 'image':
    case 'imageReference':
      return aligned(node.alt ?? '', node, marks, context.source)
    case 'break':
      return aligned('\n', node, marks, context.source)
    case 'html':
      return htmlUnits(node.value, node, marks, context.source)
    default:
      return 'children' in node ? within(null, node.children) : []
  }
}

/** A comment is a remark to oneself, `<br>` a line end; other tags show nothing, and what is no tag of HTML is the writer's own text. */
function htmlUnits(value: string, node: Nodes, marks: readonly Mark[], source: string): DraftUnit[] {
  const comment = /^<!--[\s\S]*?(?:-->|$)/u.exec(value)?.[0]
  if (comment !== undefined)
    return [
      ...aligned(comment, node, [...marks, { kind: 'note' }], source),
      ...aligned(value.slice(comment.length).replace(/<[^>]*>/gu, ' '), later(node, comment.length), marks, source),
    ]
  if (/^<br\b/iu.test(value)) return aligned('\n', node, marks, source)
  const name = /^<\/?([a-z][a-z\d-]*)/iu.exec(value)?.[1]?.toLowerCase()
  return name !== undefined && !htmlElements.has(name) ? aligned(value, node, marks, source) : []
}

/** A node without the first units of its source. */
function later(node: Nodes, by: number): Nodes {
  const { position } = node
  if (!position) return node
  return { ...node, position: { ...position, start: { ...position.start, offset: (position.start.offset ?? 0) + by } } }
}

/** Each unit of a node's value beside its place in the source; escapes and entities make the two differ in length. */
function aligned(value: string, node: Nodes, marks: readonly Mark[], source: string): DraftUnit[] {
  let at = node.position?.start.offset ?? 0
  const limit = node.position?.end.offset ?? at
  return Array.from({ length: value.length }, (_, index) => {
    const char = value[index] ?? ''
    const start = find(source, char, { at, limit, rest: value.length - index })
    const entity = entityAt(source, start, char)
    const end = Math.min(start + (entity || 1), limit)
    at = end
    return { char, start: Math.min(start, end), end, marks }
  })
}

/** Length of the character reference that stands for a unit, or 0. */
function entityAt(source: string, start: number, char: string): number {
  if (source[start] !== '&') return 0
  const pattern = char === '&' ? /^&(?:amp|#0*38|#x0*26);/iu : /^&#?\w+;/u
  return pattern.exec(source.slice(start, start + 40))?.[0].length ?? 0
}

interface Search {
  readonly at: number
  readonly limit: number
  readonly rest: number
}

/** Where the next unit of a value stands: here, after a backslash, or after the indent of a new line. */
function find(source: string, char: string, { at, limit, rest }: Search): number {
  const here = source[at]
  if (here === '\\' && source[at + 1] === char && limit - at > rest) return at + 1
  if (here === char || here === '&' || /\s/u.test(char)) return at
  const next = source.indexOf(char, at)
  return next >= 0 && next < limit ? next : at
}

/** White space runs become one space, those beside a break go, and so do those at the ends. */
function collapsed(units: readonly DraftUnit[]): DraftUnit[] {
  const kept: DraftUnit[] = []
  for (const unit of units) {
    const last = kept.at(-1)
    if (unit.char === '\n') {
      if (last?.char === ' ') kept.pop()
      if (kept.length > 0) kept.push(unit)
    } else if (/\s/u.test(unit.char)) {
      if (last && last.char !== ' ' && last.char !== '\n') kept.push({ ...unit, char: ' ' })
    } else kept.push(unit)
  }
  while (/^\s$/u.test(kept.at(-1)?.char ?? '')) kept.pop()
  return kept
}

/** Units as the content of a block. */
export function inlinesOf(units: readonly DraftUnit[]): Inline[] {
  const inlines: Inline[] = []
  let start = 0
  units.forEach(({ char, marks }, at) => {
    const next = units[at + 1]
    if (char !== '\n' && next && next.char !== '\n' && sameMarks(next.marks, marks)) return
    const text = units.slice(start, at + 1).map((unit) => unit.char)
    inlines.push(char === '\n' ? { kind: 'break' } : { kind: 'text', text: text.join(''), marks: [...marks] })
    start = at + 1
  })
  return inlines
}
