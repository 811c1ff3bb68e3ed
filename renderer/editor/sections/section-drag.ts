import type { Editor } from '@tiptap/core'
import { groupRun } from './group-run.ts'
import { dropSection, sectionIndex } from './section-acts.ts'

/** How close to the edge of the page a drag scrolls it, and by how much each time; CSS pixels. */
const edge = 60
const scrollBy = 14

/** Lets a section be dragged by its grip to another place of its group. A line shows where it would go; Escape leaves it. */
export function dragByGrip(editor: Editor, id: string, grip: HTMLElement): void {
  grip.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    event.preventDefault()
    const index = sectionIndex(editor, id)
    if (index >= 0) begin(editor, index, grip, event.pointerId)
  })
}

function begin(editor: Editor, index: number, grip: HTMLElement, pointer: number): void {
  const { first, last } = groupRun(editor.state.doc, index)
  const sections = [...editor.view.dom.querySelectorAll<HTMLElement>(':scope > .section')]
  const own = sections[index]
  const within = new AbortController()
  const { signal } = within
  let to = index
  const mark = (next: number) => {
    to = next
    sections.forEach((section, at) => {
      section.classList.toggle('is-drop-before', next < index && at === next)
      section.classList.toggle('is-drop-after', next > index && at === next)
    })
  }
  const end = (drop: boolean) => {
    within.abort()
    own?.classList.remove('is-dragged')
    const target = to
    mark(index)
    if (drop && target !== index) dropSection(editor, index, target)
  }
  grip.setPointerCapture(pointer)
  own?.classList.add('is-dragged')
  const move = ({ clientY }: PointerEvent) => {
    scrollAtEdge(editor.view.dom, clientY)
    const middles = sections.slice(first, last + 1).map(middle)
    const above = middles.filter((at, i) => first + i !== index && at < clientY).length
    mark(first + above)
  }
  grip.addEventListener('pointermove', move, { signal })
  grip.addEventListener('pointerup', () => end(true), { signal })
  grip.addEventListener('pointercancel', () => end(false), { signal })
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    end(false)
  }
  window.addEventListener('keydown', leave, { signal, capture: true })
}

function middle(element: HTMLElement): number {
  const { top, bottom } = element.getBoundingClientRect()
  return (top + bottom) / 2
}

function scrollAtEdge(inside: HTMLElement, y: number): void {
  let scroller: HTMLElement | null = inside
  while (scroller && scroller.scrollHeight <= scroller.clientHeight + 1) scroller = scroller.parentElement
  if (!scroller) return
  const { top, bottom } = scroller.getBoundingClientRect()
  if (y < top + edge) scroller.scrollBy({ top: -scrollBy })
  else if (y > bottom - edge) scroller.scrollBy({ top: scrollBy })
}
