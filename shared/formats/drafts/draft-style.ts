import type { Nodes, Root } from 'mdast'
import { findNotesToSelf } from '../../writing/find-notes-to-self.ts'
import type { Bullet, MarkdownStyle } from '../markdown/markdown-inline.ts'
import { blockKey } from '../parts/block-key.ts'
import { nodeText } from '../parts/node-text.ts'

/** The signs a draft uses for bullets and italics, read from the first of each, and the depth of its first headings. */
export function draftStyle(root: Root, level: number, source: string): MarkdownStyle {
  const signAt = (node: Nodes | undefined) => source[node?.position?.start.offset ?? -1]
  const bullets = firstBullets(root, 0, []).map((node) => bulletOf(signAt(node)))
  const numbered = first(root, (node) => node.type === 'list' && node.ordered === true)
  const number = /^\d+([.)])/u.exec(source.slice(numbered?.position?.start.offset ?? source.length))?.[1]
  return {
    level,
    bullet: bullets[0] ?? '-',
    italic: signAt(first(root, (node) => node.type === 'emphasis')) === '_' ? '_' : '*',
    ...(new Set(bullets).size > 1 ? { bullets } : {}),
    ...(number === ')' ? { ordered: number } : {}),
    ...(signAt(first(root, (node) => node.type === 'break')) === '\\' ? { lineEnd: '\\' } : {}),
    ...filled({ signs: otherSigns(root, bullets, source) }),
    ...filled({ rules: rulesIn(root, source) }),
    ...(repeats(numbered, source) ? { repeats: true } : {}),
  }
}

/** Nothing at all where there is nothing to remember. */
function filled<Name extends string, Value>(table: Record<Name, Record<string, Value>>) {
  return Object.values<Record<string, Value>>(table).every((values) => Object.keys(values).length === 0) ? {} : table
}

/** The lists whose sign is not that of the first of their depth. */
function otherSigns(root: Root, bullets: readonly Bullet[], source: string): Record<string, Bullet> {
  const found: [string, Bullet][] = []
  const walk = (node: Nodes, depth: number) => {
    const isList = node.type === 'list' && !node.ordered
    const usual = bullets[Math.min(depth, bullets.length - 1)] ?? '-'
    const sign = bulletOf(source[node.position?.start.offset ?? -1])
    const [item] = isList && node.type === 'list' ? node.children : []
    if (item && sign !== usual) found.push([keyOf(item), sign])
    if ('children' in node) for (const child of node.children) walk(child, isList ? depth + 1 : depth)
  }
  walk(root, 0)
  return Object.fromEntries(found)
}

/** The rules that stand before something else than a heading, which keeps its own. */
function rulesIn({ children }: Root, source: string): Record<string, string> {
  const rules = children.flatMap((node, index): [string, string][] => {
    const next = children[index + 1]
    if (node.type !== 'thematicBreak' || !next || next.type === 'heading' || next.type === 'thematicBreak') return []
    return [[keyOf(next), source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0).trim()]]
  })
  return Object.fromEntries(rules.filter(([key]) => key !== ''))
}

/** The key of a block or of a list's first item: its first words without the notes in them. */
function keyOf(node: Nodes): string {
  const [head] = node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' ? node.children : []
  if (head) return keyOf(head)
  const text = nodeText(node)
  const kept = findNotesToSelf(text).reduceRight((so, { start, end }) => so.slice(0, start) + so.slice(end), text)
  return blockKey(kept)
}

/** Whether all items of a list bear one number, as some write them. */
function repeats(list: Nodes | undefined, source: string): boolean {
  if (list?.type !== 'list' || list.children.length < 2) return false
  const numbers = list.children.map(({ position }) => /^\d+/u.exec(source.slice(position?.start.offset ?? 0))?.[0])
  return numbers.every((number) => number === numbers[0])
}

function bulletOf(sign: string | undefined): Bullet {
  return sign === '*' || sign === '+' ? sign : '-'
}

/** The first bullet list of each depth. */
function firstBullets(node: Nodes, depth: number, found: Nodes[]): Nodes[] {
  const isList = node.type === 'list' && !node.ordered
  if (isList && found.length === depth) found.push(node)
  if ('children' in node) for (const child of node.children) firstBullets(child, isList ? depth + 1 : depth, found)
  return found
}

function first(node: Nodes, accepts: (node: Nodes) => boolean): Nodes | undefined {
  if (accepts(node)) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = first(child, accepts)
    if (found) return found
  }
  return undefined
}
