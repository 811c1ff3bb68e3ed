import type { Nodes, Root } from 'mdast'
import type { Bullet, MarkdownStyle } from './markdown-inline.ts'

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
    ...(repeats(numbered, source) ? { repeats: true } : {}),
  }
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
