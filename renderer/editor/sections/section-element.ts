import type { EditorView } from '@tiptap/pm/view'

/** The element of a section on the page; null when it is not there. */
export function sectionElement({ dom }: EditorView, id: string): HTMLElement | null {
  const all = dom.querySelectorAll<HTMLElement>('[data-section]')
  return [...all].find((element) => element.dataset.section === id) ?? null
}
