import type { Node } from '@tiptap/pm/model'
import type { Section } from '../../../shared/domain/document.ts'
import { sectionFromEditor } from '../document/convert.ts'

/** Editor nodes never change, so a section that was not touched is converted once. */
const known = new WeakMap<Node, Section>()

/** The sections as they stand in the editor now. */
export function liveSections(doc: Node): Section[] {
  const sections: Section[] = []
  doc.forEach((node) => {
    sections.push(liveSection(node))
  })
  return sections
}

/** One section of the editor; a section that holds only an empty paragraph is empty. */
export function liveSection(node: Node): Section {
  const before = known.get(node)
  if (before) return before
  const section = sectionFromEditor(node.toJSON())
  const only = section.blocks.length === 1 ? section.blocks[0] : undefined
  const blank = only?.kind === 'paragraph' && only.content.length === 0
  const result = blank ? { ...section, blocks: [] } : section
  known.set(node, result)
  return result
}
