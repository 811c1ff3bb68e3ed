import type { Node } from '@tiptap/pm/model'
import { Selection } from '@tiptap/pm/state'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import type { SectionOptions } from './section.ts'

interface SectionViewProps {
  readonly node: Node
  readonly view: EditorView
  readonly getPos: () => number | undefined
  readonly onSlot: SectionOptions['onSlot']
}

/** How a section stands on the page: its group, its heading to be written in place, its text, and a slot for widgets. */
export function sectionView({ node, view, getPos, onSlot }: SectionViewProps): NodeView {
  const id = String(node.attrs.id)
  const group = make('div', 'section-group')
  const heading = make('h2', 'section-heading')
  const field = headingField((text) => {
    const at = getPos()
    if (at !== undefined) view.dispatch(view.state.tr.setNodeAttribute(at, 'heading', text))
  })
  const contentDOM = make('div', 'section-body')
  const slot = make('div', 'section-slot')
  const head = make('div', 'section-head')
  const dom = make('section', 'section')
  head.contentEditable = 'false'
  slot.contentEditable = 'false'
  heading.append(field)
  head.append(group, heading)
  dom.append(head, contentDOM, slot)
  dom.dataset.section = id
  field.addEventListener('keydown', (event) => {
    const at = getPos()
    if (!['Enter', 'Escape'].includes(event.key) || event.isComposing || at === undefined) return
    event.preventDefault()
    view.focus()
    view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at + 1))))
  })
  const write = (attributes: Node['attrs']) => {
    const text = typeof attributes.heading === 'string' ? attributes.heading : ''
    if (document.activeElement !== field) field.value = text
    heading.setAttribute('aria-label', text)
    heading.hidden = text === ''
    group.textContent = typeof attributes.group === 'string' ? attributes.group : ''
    dom.setAttribute('role', text ? 'region' : 'group')
    dom.setAttribute('aria-label', text || 'Paragraphs')
  }
  write(node.attrs)
  onSlot(id, slot)
  return {
    dom,
    contentDOM,
    update(next) {
      if (next.type !== node.type || next.attrs.id !== id) return false
      if (next.attrs !== node.attrs) write(next.attrs)
      node = next
      return true
    },
    stopEvent: ({ target }) => target instanceof globalThis.Node && (slot.contains(target) || head.contains(target)),
    ignoreMutation: (change) => change.type !== 'selection' && !contentDOM.contains(change.target),
    destroy: () => onSlot(id, null),
  }
}

/**
 * A field to write a heading in: a field of its own, since browsers select beyond an editable element inside another.
 * A heading that was emptied is again what it was once the caret leaves it, so that no section goes nameless.
 */
function headingField(onText: (text: string) => void): HTMLTextAreaElement {
  const field = document.createElement('textarea')
  field.rows = 1
  field.title = 'Heading: click to change it'
  field.setAttribute('aria-label', 'Heading')
  let before = ''
  const text = () => field.value.replace(/\s+/gu, ' ').trim()
  field.addEventListener('focus', () => {
    before = text()
  })
  field.addEventListener('input', () => {
    if (text() !== '') onText(text())
  })
  field.addEventListener('blur', () => {
    field.value = text() || before
    if (field.value !== before) onText(field.value)
  })
  return field
}

function make(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  return element
}
