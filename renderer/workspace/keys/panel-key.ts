import { undoLast } from '../pairing/pairing-undo.ts'
import { isTyping } from './is-typing.ts'

interface PanelActs {
  readonly gap: () => void
  readonly next: () => void
  /** Where Escape and the left arrow go: to the requirement unless said otherwise. */
  readonly out?: () => void
}

/**
 * The keys of the evidence panel, never while typing: j and k move between the cards, g marks a gap, n goes to the next
 * open requirement, / searches, u takes back, Escape and the left arrow go to the requirement. Every other act is a button
 * whose `data-key` names its key: of the card at hand, else of the panel.
 */
export function panelKey(event: React.KeyboardEvent | KeyboardEvent, root: HTMLElement | null, acts: PanelActs): void {
  if (!root || event.defaultPrevented || event.ctrlKey || event.metaKey || isTyping(event.target)) return
  const run = actOf(event.altKey ? `Alt+${event.key}` : event.key, root, acts)
  if (!run) return
  event.preventDefault()
  run()
}

function actOf(key: string, root: HTMLElement, acts: PanelActs): (() => void) | null {
  if (key === 'j' || key === 'ArrowDown') return () => moveCard(root, 1)
  if (key === 'k' || key === 'ArrowUp') return () => moveCard(root, -1)
  if (key === '/') return () => root.querySelector<HTMLElement>('input[type=search]')?.focus()
  if (key === 'Escape' || key === 'ArrowLeft') return acts.out ?? toRequirement
  if (key === 'u') return undoLast
  if (key === 'g') return acts.gap
  if (key === 'n') return acts.next
  const button = buttonFor(key === 'Delete' ? 'x' : key, root)
  return button && (() => button.click())
}

function buttonFor(key: string, root: HTMLElement): HTMLElement | null {
  const selector = `[data-key="${CSS.escape(key)}"]`
  const card = document.activeElement?.closest<HTMLElement>('[data-card]')
  const inCard = card?.querySelector<HTMLElement>(selector)
  if (inCard) return inCard
  return (
    [...root.querySelectorAll<HTMLElement>(selector)].find(
      (button) => !button.closest('[data-card]:not([data-card=gap])'),
    ) ?? null
  )
}

/** Goes to the row of the requirement at hand. */
function toRequirement(): void {
  document.querySelector<HTMLElement>('aside [data-requirement][aria-current=true]')?.focus()
}

/** Moves the focus to the main button of the next card; from elsewhere to the first card that offers evidence. */
export function moveCard(root: HTMLElement, by: 1 | -1): void {
  const cards = cardsOf(root)
  const at = cards.findIndex((card) => card.contains(document.activeElement))
  focusCard(cards[at === -1 ? firstOpen(cards) : Math.max(0, Math.min(cards.length - 1, at + by))])
}

/** The cards that can be moved to, in order. */
export const cardsOf = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-card]')]

/** Puts the focus on a card's main button and shows the whole card. */
export function focusCard(card: HTMLElement | undefined): void {
  card?.querySelector<HTMLElement>('[data-main]')?.focus({ preventScroll: true })
  card?.scrollIntoView({ block: 'nearest' })
}

const firstOpen = (cards: readonly HTMLElement[]) =>
  Math.max(
    0,
    cards.findIndex((card) => card.dataset.card === 'offered'),
  )
