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
    const entered = () => {
      spot.current = spotOf(panel)
    }
    const left = (event: FocusEvent) => {
      const gone = event.target instanceof HTMLElement && !event.target.isConnected
      if (!gone && !(event.relatedTarget instanceof Node && panel.contains(event.relatedTarget))) spot.current = null
    }
    panel.addEventListener('focusin', entered)
    panel.addEventListener('focusout', left)
    return () => {
      panel.removeEventListener('focusin', entered)
      panel.removeEventListener('focusout', left)
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
  const kind = card?.dataset.card ?? ''
  const all = cardsOf(panel).filter((one) => one.dataset.card === kind)
  return { kind, at: card ? all.indexOf(card) : 0 }
}

function returnTo(panel: HTMLElement, { kind, at }: Spot): void {
  const cards = cardsOf(panel)
  const alike = cards.filter((card) => card.dataset.card === kind)
  const card = alike[Math.min(at, alike.length - 1)] ?? cards.at(kind === 'paired' ? 0 : -1)
  if (card) focusCard(card)
  else panel.focus()
}
