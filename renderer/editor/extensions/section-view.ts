import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Selection } from '@tiptap/pm/state'
import type { Decoration, NodeView } from '@tiptap/pm/view'
import { isKey } from '../../components/keys.ts'
import { headingField } from '../sections/heading-field.ts'
import { moveGroup, moveSection, sectionIndex, toggleFold } from '../sections/section-acts.ts'
import { dragByGrip } from '../sections/section-drag.ts'
import { sectionElement } from '../sections/section-element.ts'
import type { SectionOptions } from './section.ts'

interface SectionViewProps {
  readonly node: Node
  readonly editor: Editor
  readonly getPos: () => number | undefined
  readonly decorations: readonly Decoration[]
  readonly onSlot: SectionOptions['onSlot']
}

/**
 * How a section stands on the page: its group, its heading to be written in place between a button that collapses it and a grip
 * to move it by, its text, and slots for widgets under heading and text.
 */
export function sectionView({ node, editor, getPos, decorations, onSlot }: SectionViewProps): NodeView {
  const id = String(node.attrs.id)
  const group = make('div', 'section-group')
  const heading = make('h2', 'section-heading')
  const field = headingField((text) => {
    const at = getPos()
    if (at !== undefined) editor.view.dispatch(editor.state.tr.setNodeAttribute(at, 'heading', text))
  })
  const contentDOM = make('div', 'section-body')
  const [headSlot, slot] = [make('div', 'section-head-slot'), make('div', 'section-slot')]
  const [head, bar, dom] = [make('div', 'section-head'), make('div', 'section-bar'), make('section', 'section')]
  const fold = button('section-fold', () => toggleFold(editor, id))
  const grip = button('section-grip', () => {})
  head.contentEditable = 'false'
  slot.contentEditable = 'false'
  heading.append(field)
  bar.append(fold, heading, grip)
  head.append(group, bar, headSlot)
  dom.append(head, contentDOM, slot)
  dom.dataset.section = id
  dragByGrip(editor, id, grip)
  head.addEventListener('keydown', (event) => headKey(event, { editor, id, grip }))
  field.addEventListener('keydown', (event) => {
    const at = getPos()
    if (!['Enter', 'Escape'].includes(event.key) || event.isComposing || at === undefined) return
    event.preventDefault()
    editor.view.focus()
    editor.view.dispatch(editor.state.tr.setSelection(Selection.near(editor.state.doc.resolve(at + 1))))
  })
  const write = (attributes: Node['attrs']) => {
    const text = typeof attributes.heading === 'string' ? attributes.heading : ''
    if (document.activeElement !== field) field.value = text
    heading.setAttribute('aria-label', text)
    heading.hidden = text === ''
    group.textContent = typeof attributes.group === 'string' ? attributes.group : ''
    dom.setAttribute('role', text ? 'region' : 'group')
  }
  const writeNames = ({ heading }: Node['attrs'], all: readonly Decoration[]) => {
    const folded = all.some(({ spec }) => spec.folded === true)
    const part = all.find(({ spec }) => typeof spec.part === 'string')?.spec.part
    const called = heading || part || 'Paragraphs'
    dom.setAttribute('aria-label', called)
    name(grip, `Move section: ${called}`, 'Drag, or Alt+↑ and Alt+↓')
    fold.setAttribute('aria-expanded', String(!folded))
    name(fold, `Text of: ${called}`, folded ? 'Open the section' : 'Collapse the section')
  }
  write(node.attrs)
  writeNames(node.attrs, decorations)
  onSlot({ section: id, part: 'foot', element: slot })
  onSlot({ section: id, part: 'head', element: headSlot })
  return {
    dom,
    contentDOM,
    update(next, shown) {
      if (next.type !== node.type || next.attrs.id !== id) return false
      if (next.attrs !== node.attrs) write(next.attrs)
      if (next.attrs !== node.attrs || shown !== decorations) writeNames(next.attrs, shown)
      decorations = shown
      node = next
      return true
    },
    stopEvent: ({ target }) => target instanceof globalThis.Node && (slot.contains(target) || head.contains(target)),
    ignoreMutation: (change) => change.type !== 'selection' && !contentDOM.contains(change.target),
    destroy() {
      onSlot({ section: id, part: 'foot', element: null })
      onSlot({ section: id, part: 'head', element: null })
    },
  }
}

interface Head {
  readonly editor: Editor
  readonly id: string
  readonly grip: HTMLElement
}

/** Moves the section by the keys that also work in its text; at the grip the plain arrows do. The focus stays at the grip. */
function headKey(event: KeyboardEvent, { editor, id, grip }: Head): void {
  const index = sectionIndex(editor, id)
  const atGrip = event.target === grip
  const is = (key: string) => isKey(event, `Alt+${key}`) || (atGrip && isKey(event, key))
  const step = is('ArrowUp') ? -1 : is('ArrowDown') ? 1 : null
  const jump = isKey(event, 'Alt+Shift+ArrowUp') ? -1 : isKey(event, 'Alt+Shift+ArrowDown') ? 1 : null
  if (step !== null) moveSection(editor, index, step)
  else if (jump !== null) moveGroup(editor, index, jump)
  else return
  event.preventDefault()
  event.stopPropagation()
  const again = atGrip ? '.section-grip' : '.section-heading textarea'
  sectionElement(editor.view, id)?.querySelector<HTMLElement>(again)?.focus()
}

function button(className: string, onClick: () => void): HTMLElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = className
  element.addEventListener('click', onClick)
  return element
}

function name(element: HTMLElement, label: string, title: string): void {
  element.setAttribute('aria-label', label)
  element.title = title
}

function make(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  return element
}
