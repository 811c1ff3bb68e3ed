import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import type { SectionOptions } from './section.ts'

/** How a section stands on the page: its group and heading, which cannot be edited there, its text, and a slot for widgets. */
export function sectionView(node: Node, onSlot: SectionOptions['onSlot']): NodeView {
  const id = String(node.attrs.id)
  const group = make('div', 'section-group')
  const heading = make('h2', 'section-heading')
  const contentDOM = make('div', 'section-body')
  const slot = make('div', 'section-slot')
  const head = make('div', 'section-head')
  const dom = make('section', 'section')
  head.contentEditable = 'false'
  slot.contentEditable = 'false'
  head.append(group, heading)
  dom.append(head, contentDOM, slot)
  dom.dataset.section = id
  dom.setAttribute('role', 'group')
  const write = (attributes: Node['attrs']) => {
    const text = typeof attributes.heading === 'string' ? attributes.heading : ''
    heading.textContent = text
    heading.hidden = text === ''
    group.textContent = typeof attributes.group === 'string' ? attributes.group : ''
    dom.setAttribute('aria-label', text || 'Paragraphs')
  }
  write(node.attrs)
  onSlot(id, slot)
  return {
    dom,
    contentDOM,
    update(next) {
      if (next.type !== node.type || next.attrs.id !== id) return false
      write(next.attrs)
      return true
    },
    stopEvent: (event) => event.target instanceof globalThis.Node && slot.contains(event.target),
    ignoreMutation: (change) => change.type !== 'selection' && !contentDOM.contains(change.target),
    destroy: () => onSlot(id, null),
  }
}

function make(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  return element
}
