import type { Heading, RootContent } from 'mdast'
import { answerPartHeadings } from './draft-headings.ts'
import { namesGroup } from './draft-headings-of.ts'
import { nodeText } from './node-text.ts'

/** A section of a draft before its blocks are read. `opens` is true for the words directly below a group's heading. */
export interface DraftSection {
  readonly group: string | null
  readonly heading: Heading | null
  readonly nodes: readonly RootContent[]
}

/** A draft cut at its headings. `level` is the depth of its first headings; `sectionDepth` that of a section under a group. */
export interface DraftOutline {
  readonly title: string
  readonly level: number
  readonly sectionDepth: number
  readonly sections: readonly DraftSection[]
}

/**
 * Cuts a draft into sections. A heading of the highest level directly followed by one of the next is a group, any other
 * is a section of its own; the headings one level down are sections under it; deeper ones stay inside their section.
 */
export function draftOutline(blocks: readonly RootContent[]): DraftOutline {
  const nodes = blocks.filter((node) => node.type !== 'yaml' && node.type !== 'definition')
  const depths = nodes.filter((node) => node.type === 'heading').map(({ depth }) => depth)
  const level = depths.length === 0 ? 1 : Math.min(...depths)
  const title = titleOf(nodes, level)
  const top = title ? level + 1 : level
  const sections = cut(title ? nodes.slice(1) : nodes, top)
  return { title: title ? nodeText(title) : '', level, sectionDepth: top + 1, sections }
}

/** The one heading of the highest level that begins the draft, when groups and their sections stand below it. */
function titleOf(nodes: readonly RootContent[], level: number): Heading | null {
  const first = nodes[0]
  if (first?.type !== 'heading' || first.depth !== level || namesGroup(nodeText(first))) return null
  const alone = nodes.filter((node) => isHeading(node, level)).length === 1
  return alone && nodes.some((node, index) => isHeading(node, level + 1) && asks(nodes[index + 1], level + 2))
    ? first
    : null
}

function asks(node: RootContent | undefined, depth: number): boolean {
  return node !== undefined && isHeading(node, depth) && !answerPartHeadings.test(nodeText(node))
}

function cut(nodes: readonly RootContent[], top: number): DraftSection[] {
  const sections: { group: string | null; heading: Heading | null; nodes: RootContent[] }[] = []
  let group: string | null = null
  nodes.forEach((node, index) => {
    if (node.type === 'heading' && node.depth === top) {
      group = nodeText(node)
      if (!isHeading(nodes[index + 1], top + 1)) sections.push({ group: null, heading: node, nodes: [] })
    } else if (node.type === 'heading' && node.depth === top + 1) {
      sections.push({ group, heading: node, nodes: [] })
    } else {
      if (sections.length === 0) sections.push({ group: null, heading: null, nodes: [] })
      sections.at(-1)?.nodes.push(node)
    }
  })
  return sections
}

function isHeading(node: RootContent | undefined, depth: number): boolean {
  return node?.type === 'heading' && node.depth === depth
}
