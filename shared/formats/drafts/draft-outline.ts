import type { Heading, RootContent } from 'mdast'
import { collapse } from '../../text/collapse.ts'
import { findNotesToSelf } from '../../writing/find-notes-to-self.ts'
import { nodeText } from '../parts/node-text.ts'
import { answerPartHeadings } from './draft-headings.ts'
import { namesGroup } from './draft-headings-of.ts'

/** A section of a draft before its blocks are read. `opens` is true for the words directly below a group's heading. */
export interface DraftSection {
  readonly group: string | null
  readonly heading: Heading | null
  readonly nodes: readonly RootContent[]
  /** The headings directly above that have no section of their own: the title, the group's. Their notes belong here. */
  readonly above: readonly Heading[]
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
  const sections = cut(nodes, { top, title })
  return { title: title ? headingText(title) : '', level, sectionDepth: top + 1, sections }
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

interface Cutting {
  readonly top: number
  readonly title: Heading | null
}

function cut(nodes: readonly RootContent[], { top, title }: Cutting): DraftSection[] {
  const sections: (DraftSection & { nodes: RootContent[] })[] = []
  let group: string | null = null
  let above: Heading[] = title ? [title] : []
  const open = (section: Pick<DraftSection, 'group' | 'heading'>) => {
    sections.push({ ...section, nodes: [], above })
    above = []
  }
  nodes.forEach((node, index) => {
    if (node === title) return
    if (node.type === 'heading' && node.depth === top) {
      group = headingText(node)
      if (isHeading(nodes[index + 1], top + 1)) above.push(node)
      else open({ group: null, heading: node })
    } else if (node.type === 'heading' && node.depth === top + 1) open({ group, heading: node })
    else {
      if (sections.length === 0) open({ group: null, heading: null })
      sections.at(-1)?.nodes.push(node)
    }
  })
  return sections
}

/** The words of a heading without the notes in it. */
function headingText(heading: Heading): string {
  const text = nodeText(heading)
  const notes = findNotesToSelf(text)
  const kept = notes.reduceRight((so, { start, end }) => `${so.slice(0, start)} ${so.slice(end)}`, text)
  return collapse(kept)
}

function isHeading(node: RootContent | undefined, depth: number): boolean {
  return node?.type === 'heading' && node.depth === depth
}
