import type { Document, DocumentBlock, Inline, ListItem, Section } from '../../domain/document.ts'

/** A composed document without some of its sentences, and without the paragraphs, points and sections that held nothing else. */
export function withoutSentences(document: Document, struck: ReadonlySet<Inline>): Document {
  if (struck.size === 0) return document
  return { ...document, sections: document.sections.flatMap((section) => sectionWithout(section, struck)) }
}

function sectionWithout(section: Section, struck: ReadonlySet<Inline>): Section[] {
  const blocks = section.blocks.flatMap((block) => blockWithout(block, struck))
  return blocks.length === 0 && section.blocks.length > 0 ? [] : [{ ...section, blocks }]
}

function blockWithout(block: DocumentBlock, struck: ReadonlySet<Inline>): DocumentBlock[] {
  switch (block.kind) {
    case 'bulletList':
    case 'orderedList': {
      const items = block.items.flatMap(({ content }): ListItem[] => {
        const kept = content.flatMap((one) => blockWithout(one, struck))
        return kept.length > 0 ? [{ content: kept }] : []
      })
      return items.length > 0 ? [{ ...block, items }] : []
    }
    case 'quote': {
      const content = block.content.flatMap((one) => blockWithout(one, struck))
      return content.length > 0 ? [{ ...block, content }] : []
    }
    default: {
      const content = spacedOnce(block.content.filter((inline) => !struck.has(inline)))
      return content.length > 0 ? [{ ...block, content }] : []
    }
  }
}

/** A space stands between two sentences, and none at either end. */
function spacedOnce(content: readonly Inline[]): Inline[] {
  const isSpace = (inline: Inline | undefined): boolean => inline?.kind === 'text' && inline.text.trim() === ''
  return content.filter(
    (inline, at) =>
      !isSpace(inline) || (at > 0 && !isSpace(content[at - 1]) && content.slice(at).some((one) => !isSpace(one))),
  )
}
