import { useEffect, useRef } from 'react'
import { isKey } from '../components/keys.ts'

/** Where the focus goes in each pane, left to right: the requirement at hand, the document, the evidence. */
const stops = [
  '[data-requirement][aria-current=true]',
  '[role=textbox].document',
  'aside [data-main], aside input[type=search]',
]

/** F6 goes to the next pane of the workspace and Shift+F6 to the one before, from anywhere, the document included. */
export function usePaneKeys() {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = isKey(event, 'F6') ? 1 : isKey(event, 'Shift+F6') ? -1 : 0
      if (by === 0 || !root.current?.offsetParent) return
      event.preventDefault()
      go(root.current, by)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return root
}

function go(root: HTMLElement, by: number): void {
  const panes = [...root.children]
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = at < 0 ? 0 : (at + by + panes.length) % panes.length
  root.children[next]?.querySelector<HTMLElement>(stops[next] ?? '')?.focus()
}
