import { type MouseEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'

interface HeldCards {
  /** Evidence whose card keeps its place. */
  readonly held: ReadonlySet<string>
  readonly onClickCapture: (event: MouseEvent) => void
  readonly onPointerLeave: () => void
}

interface Pressed {
  readonly evidence: string
  /** How far down in its pane the card stood, in CSS pixels. */
  readonly top: number
}

const none: ReadonlySet<string> = new Set()

/**
 * Holds a card that is paired by pointer where it is, under the pointer, until that leaves the list; what is paired grows above it meanwhile, and
 * the pane scrolls by as much.
 */
export function useHeldCards(list: RefObject<HTMLElement | null>, taken: ReadonlySet<string>): HeldCards {
  const [held, setHeld] = useState(none)
  const pressed = useRef<Pressed | null>(null)
  useLayoutEffect(() => {
    const was = pressed.current
    const pane = list.current?.closest('aside')
    if (!was || !pane || !taken.has(was.evidence)) return
    pressed.current = null
    const card = list.current?.querySelector(`[data-evidence="${CSS.escape(was.evidence)}"]`)
    if (card) pane.scrollTop += downIn(pane, card) - was.top
  })
  return {
    held,
    onClickCapture({ detail, target }) {
      const card = target instanceof Element ? target.closest('[data-main]')?.closest<HTMLElement>('[data-card]') : null
      const [evidence, pane] = [card?.dataset.evidence, card?.closest('aside')]
      // A key presses a button too, and moves on to the next card by itself.
      if (detail === 0 || !card || !evidence || !pane || held.has(evidence)) return
      pressed.current = { evidence, top: downIn(pane, card) }
      setHeld((before) => new Set([...before, evidence]))
    },
    onPointerLeave() {
      if (held.size === 0) return
      leaveHeld(list.current)
      setHeld(none)
    },
  }
}

/** A card that goes gives its focus to the one that takes its place. */
function leaveHeld(list: HTMLElement | null): void {
  const cards = [...(list?.querySelectorAll<HTMLElement>('[data-card]') ?? [])]
  const at = cards.findIndex((card) => card.dataset.card === 'held' && card.contains(document.activeElement))
  if (at < 0) return
  const offered = (card: HTMLElement) => card.dataset.card === 'offered'
  const next = cards.slice(at).find(offered) ?? cards.slice(0, at).findLast(offered)
  next?.querySelector<HTMLElement>('[data-main]')?.focus({ preventScroll: true })
}

const downIn = (pane: Element, card: Element) => pane.scrollTop + card.getBoundingClientRect().top
