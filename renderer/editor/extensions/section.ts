import { Node } from '@tiptap/core'
import { sectionView } from './section-view.ts'

/** An element of a section's frame where widgets may be rendered; null when it goes. */
export interface SectionSlot {
  readonly section: string
  readonly part: 'head' | 'foot'
  readonly element: HTMLElement | null
}

export interface SectionOptions {
  readonly onSlot: (slot: SectionSlot) => void
}

/**
 * A section of the document. It is isolating and cannot be selected, dragged or parsed from pasted text,
 * so that editing never merges, removes or repeats one.
 */
export const SectionNode = Node.create<SectionOptions>({
  name: 'section',
  content: 'block*',
  isolating: true,
  defining: true,
  selectable: false,
  draggable: false,
  addOptions: () => ({ onSlot: () => {} }),
  addAttributes: () => ({
    id: { default: '', rendered: false },
    heading: { default: '', rendered: false },
    shortHeading: { default: undefined, rendered: false },
    group: { default: null, rendered: false },
    requirements: { default: [], rendered: false },
    limit: { default: null, rendered: false },
    whenWritten: { default: undefined, rendered: false },
  }),
  renderHTML: () => ['section', 0],
  addNodeView() {
    const { onSlot } = this.options
    const { editor } = this
    return ({ node, getPos, decorations }) => sectionView({ node, editor, getPos, decorations, onSlot })
  },
})
