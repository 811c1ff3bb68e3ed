import { firstAct, sentenceRows } from './sentence-rows.ts'

/** The card of a proposal, with the section it stands under. */
export const cardOf = (within: Element | null | undefined): HTMLElement | null =>
  within?.closest<HTMLElement>('[data-proposal]') ?? null

/**
 * Does an act from within a proposal’s card. Its button may be gone then: the focus stays with the sentence, goes to the one in its place, or, from what is done
 * with all, to the first sentence that is still to be decided.
 */
export function runInCard(from: Element, act: () => void): void {
  const card = cardOf(from)
  const row = from.closest<HTMLElement>('[data-sentence]')
  const at = card && row ? sentenceRows(card).indexOf(row) : -1
  // The card holds the focus meanwhile, so that no key of the next moment goes astray.
  card?.focus({ preventScroll: true })
  act()
  requestAnimationFrame(() => {
    if (!card?.isConnected || document.activeElement !== card) return
    const place = row ? placeOf(card, row, at) : undecided(card)
    place?.querySelector<HTMLElement>(firstAct)?.focus()
  })
}

function placeOf(card: HTMLElement, row: HTMLElement, at: number): HTMLElement {
  const rows = sentenceRows(card)
  return row.isConnected ? row : (rows[Math.min(at, rows.length - 1)] ?? card)
}

const undecided = (card: HTMLElement): HTMLElement =>
  sentenceRows(card).find((row) => row.querySelector(firstAct) !== null) ?? card
