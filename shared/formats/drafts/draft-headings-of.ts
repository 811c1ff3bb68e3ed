import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { classifyHeading } from '../../requirements/headings/classify-heading.ts'
import type { Zone } from '../../requirements/lines/zone.ts'
import { findNotesToSelf } from '../../writing/find-notes-to-self.ts'
import { escapeText } from '../markdown/markdown-escape.ts'
import { headingKey } from '../parts/heading-key.ts'
import { nodeText } from '../parts/node-text.ts'
import { answerPartHeadings } from './draft-headings.ts'

/** A draft's blocks with every heading as one, and how it wrote those that would come out otherwise. */
export interface HeadedDraft {
  readonly nodes: readonly RootContent[]
  /** The depths in use, where they do not follow one another; the nodes' depths do. */
  readonly depths?: readonly number[]
  /** By `headingKey`. */
  readonly headings: Readonly<Record<string, string>>
}

/**
 * Finds the headings of a draft: those of Markdown, and lines all in bold where they stand for headings. Depths that skip
 * (`#`, `###`) are closed up.
 */
export function headedDraft(root: Root, source: string): HeadedDraft {
  const nodes = withBoldHeadings(root.children.filter(({ type }) => type !== 'definition'))
  const used = [...new Set(nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))].sort()
  const first = used[0] ?? 1
  const closed = nodes.map((node) =>
    node.type === 'heading' ? { ...node, depth: depthAt(first + used.indexOf(node.depth)) } : node,
  )
  const skips = used.some((depth, index) => depth !== first + index)
  return {
    nodes: closed.filter(({ type }) => type !== 'thematicBreak'),
    ...(skips ? { depths: used } : {}),
    headings: Object.fromEntries(closed.flatMap((_, at) => written(nodes[at], { closed, at, source }))),
  }
}

const deep = [1, 2, 3, 4, 5, 6] as const
const depthAt = (depth: number): Heading['depth'] => deep[Math.min(depth, 6) - 1] ?? 6

interface At {
  readonly closed: readonly RootContent[]
  readonly at: number
  readonly source: string
}

/**
 * How a heading stands in the source with the rules above it, when that is not how it would be written. One that stands before the first of
 * the highest level is under no group, so that it would be written as one of those.
 */
function written(given: RootContent | undefined, { closed, at, source }: At): [string, string][] {
  const node = closed[at]
  if (node?.type !== 'heading' || given?.type !== 'heading') return []
  const text = nodeText(node)
  const above = closed.slice(0, at).findLastIndex(({ type }) => type !== 'thematicBreak') + 1
  const own = sourceOf(node, source)
  if (findNotesToSelf(own).length > 0 || text === '') return []
  const usual = `${'#'.repeat(given.depth)} ${escapeText(text, { last: true })}`
  const lines = [...closed.slice(above, at).map((rule) => sourceOf(rule, source)), own]
  const top = Math.min(...closed.flatMap((each) => (each.type === 'heading' ? [each.depth] : [])))
  const early = node.depth === top + 1 && at < closed.findIndex((each) => each.type === 'heading' && each.depth === top)
  if (lines.length === 1 && own.trim() === usual && !early) return []
  return [[headingKey(early ? top : node.depth, text), lines.join('\n\n')]]
}

function sourceOf({ position }: RootContent, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).replaceAll('\r', '')
}

function withBoldHeadings(nodes: readonly RootContent[]): readonly RootContent[] {
  const depths = boldDepths(nodes)
  return nodes.map((node): RootContent => {
    const depth = depths.get(node)
    const bold = depth === undefined || node.type !== 'paragraph' ? null : boldLine(node)
    return bold && depth ? { type: 'heading', depth, children: [...bold], position: node.position } : node
  })
}

/** A paragraph that is nothing but bold words, a colon at most behind them. */
function boldLine(node: RootContent | undefined): PhrasingContent[] | null {
  if (node?.type !== 'paragraph') return null
  const [strong, colon, ...more] = node.children
  if (strong?.type !== 'strong' || more.length > 0) return null
  if (colon && !(colon.type === 'text' && colon.value.trim() === ':')) return null
  const text = nodeText(strong)
  const fits = /\p{L}/u.test(text) && text.length <= 300 && !hasBreak(node) && findNotesToSelf(text).length === 0
  return fits ? strong.children : null
}

const hasBreak = ({ children }: Paragraph) => children.some(({ type }) => type === 'break')

/** Which bold lines are headings, and how deep. */
function boldDepths(nodes: readonly RootContent[]): ReadonlyMap<RootContent, Heading['depth']> {
  const lines = nodes.filter((node) => boldLine(node) !== null && !isAnswerPart(node))
  const real = nodes.filter((node) => node.type === 'heading')
  if (lines.length < 2) return new Map()
  if (real.length === 0) return withoutReal(nodes, lines)
  const deepest = Math.max(...real.map(({ depth }) => depth))
  const groups = nodes.filter((node, at) => node.type === 'heading' && lines.includes(nodes[at + 1] ?? node))
  const named = groups.length > 0 && groups.every((group) => isDeepest(group, deepest) && namesGroup(nodeText(group)))
  return named ? new Map(lines.map((line) => [line, depthAt(deepest + 1)])) : new Map()
}

const isDeepest = (node: RootContent, depth: number) => node.type === 'heading' && node.depth === depth
const isAnswerPart = (node: RootContent) => answerPartHeadings.test(nodeText(node))

/** In a draft without headings of Markdown a bold line that names a group, or has another right below it, is a group. */
function withoutReal(nodes: readonly RootContent[], lines: readonly RootContent[]): Map<RootContent, Heading['depth']> {
  const isGroup = (line: RootContent) => {
    const next = nodes[nodes.indexOf(line) + 1]
    return namesGroup(nodeText(line)) || (next !== undefined && lines.includes(next))
  }
  const groups = lines.filter(isGroup)
  return new Map(lines.map((line) => [line, groups.length === 0 || groups.includes(line) ? 1 : 2]))
}

const asking: ReadonlySet<Zone> = new Set(['must', 'nice', 'criteria', 'eligibility', 'duty', 'question'])

/** Whether a heading is the name of a group of requirements rather than of a document. */
export function namesGroup(heading: string): boolean {
  const known = classifyHeading(heading)
  return known !== null && asking.has(known.zone) && known.share >= 0.5
}
