import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { cardsOf, focusCard } from './panel-key.ts'

interface Spot {
  readonly kind: string
  /** The place among the cards of its kind. */
  readonly at: number
}

/**
 * Keeps the focus near where it was when the card that had it goes (it was paired, unpaired, taken back): the card that
 * took its place gets it, else the last of its kind, else any card, else the panel.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const spot = useRef<Spot | null>(null)
  useEffect(() => {
    const panel = root.current
    if (!panel) return
    const moved = () => {
      spot.current = panel.contains(document.activeElement) ? spotOf(panel) : null
    }
    const pressed = (event: Event) => {
      if (!(event.target instanceof Node && panel.contains(event.target))) spot.current = null
    }
    document.addEventListener('focusin', moved)
    document.addEventListener('pointerdown', pressed)
    return () => {
      document.removeEventListener('focusin', moved)
      document.removeEventListener('pointerdown', pressed)
    }
  }, [root])
  useLayoutEffect(() => {
    const panel = root.current
    if (!panel || !spot.current || document.activeElement !== document.body) return
    returnTo(panel, spot.current)
  })
}

function spotOf(panel: HTMLElement): Spot {
  const card = document.activeElement?.closest<HTMLElement>('[data-card]')
  // One that was paired by pointer stands among those offered, whose next takes its place.
  const kind = card?.dataset.card === 'held' ? 'offered' : (card?.dataset.card ?? '')
  const before = cardsOf(panel).filter(
    (one) => card && one.compareDocumentPosition(card) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return { kind, at: before.filter((one) => one.dataset.card === kind).length }
}

function returnTo(panel: HTMLElement, { kind, at }: Spot): void {
  const cards = cardsOf(panel)
  const alike = cards.filter((card) => card.dataset.card === kind)
  const card = alike[Math.min(at, alike.length - 1)] ?? cards.at(kind === 'offered' ? -1 : 0)
  if (card) focusCard(card)
  else panel.focus()
}
