import type { Editor } from '@tiptap/core'
import { groupRun } from './group-run.ts'
import { dropSection, sectionIndex } from './section-acts.ts'

/** How close to the edge of the page a drag scrolls it, and by how much each time; CSS pixels. */
const edge = 60
const scrollBy = 14

/**
 * Lets a section be dragged by its grip to another place of its group. A line shows where it would go; Escape leaves it. What is dragged and
 * where to are known by id: a proposal or a save of another host may change the document meanwhile.
 */
export function dragByGrip(editor: Editor, id: string, grip: HTMLElement): void {
  grip.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    event.preventDefault()
    if (sectionIndex(editor, id) >= 0) begin(editor, id, grip, event.pointerId)
  })
}

function begin(editor: Editor, id: string, grip: HTMLElement, pointer: number): void {
  const within = new AbortController()
  const { signal } = within
  let target = id
  const mark = (next: string) => {
    target = next
    const index = sectionIndex(editor, id)
    sectionsOf(editor).forEach((section, at) => {
      const here = section.dataset.section === target
      section.classList.toggle('is-dragged', !signal.aborted && at === index)
      section.classList.toggle('is-drop-before', here && at < index)
      section.classList.toggle('is-drop-after', here && at > index)
    })
  }
  const end = (drop: boolean) => {
    within.abort()
    const [index, to] = [sectionIndex(editor, id), sectionIndex(editor, target)]
    mark(id)
    if (!drop || index < 0 || to < 0 || to === index) return
    const { first, last } = groupRun(editor.state.doc, index)
    if (to >= first && to <= last) dropSection(editor, index, to)
  }
  grip.setPointerCapture(pointer)
  mark(id)
  const move = ({ clientY }: PointerEvent) => {
    scrollAtEdge(editor.view.dom, clientY)
    mark(placeAt(editor, id, clientY))
  }
  grip.addEventListener('pointermove', move, { signal })
  grip.addEventListener('pointerup', () => end(true), { signal })
  // Cancelled by the system, or the grip has left the page.
  document.addEventListener('lostpointercapture', () => end(false), { signal })
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    end(false)
  }
  window.addEventListener('keydown', leave, { signal, capture: true })
}

const sectionsOf = (editor: Editor) => [...editor.view.dom.querySelectorAll<HTMLElement>(':scope > .section')]

/** The section of the same group whose place a dragged one would take at this height of the window. */
function placeAt(editor: Editor, id: string, y: number): string {
  const index = sectionIndex(editor, id)
  if (index < 0) return id
  const { first, last } = groupRun(editor.state.doc, index)
  const run = sectionsOf(editor).slice(first, last + 1)
  const above = run.filter((section) => section.dataset.section !== id && middle(section) < y).length
  return run[above]?.dataset.section ?? id
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
