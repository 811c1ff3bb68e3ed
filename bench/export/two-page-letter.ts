import type { Document, Section } from '../../shared/domain/document.ts'
import { letterSample } from '../../shared/formats/testing/sample-documents.ts'

/** The sample letter with its paragraphs repeated until it fills two pages; `typed` is added to one of them, as a key press would. */
export function twoPageLetter(typed: string): Document {
  const middle = letterSample.sections.slice(1, 2)
  const repeated = Array.from({ length: 4 }, (_, index) =>
    middle.map((section) => ({ ...section, id: `m${index}` })),
  ).flat()
  const edited = letterSample.sections.map((section, index) => (index === 0 ? withTyped(section, typed) : section))
  return { ...letterSample, sections: [...edited.slice(0, 2), ...repeated, ...edited.slice(2)] }
}

function withTyped(section: Section, typed: string): Section {
  const added = { kind: 'text' as const, text: ` ${typed}`, marks: [] }
  const [first, ...rest] = section.blocks
  if (first?.kind !== 'paragraph') return section
  return { ...section, blocks: [{ ...first, content: [...first.content, added] }, ...rest] }
}
