import { Node } from '@tiptap/core'
import { sectionView } from './section-view.ts'

export interface SectionOptions {
  /** Called with the element under a section's text where widgets may be rendered, and with null when it goes. */
  readonly onSlot: (section: string, slot: HTMLElement | null) => void
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
    group: { default: null, rendered: false },
    requirements: { default: [], rendered: false },
    limit: { default: null, rendered: false },
  }),
  renderHTML: () => ['section', 0],
  addNodeView() {
    const { onSlot } = this.options
    return ({ node, view, getPos }) => sectionView({ node, view, getPos, onSlot })
  },
})
