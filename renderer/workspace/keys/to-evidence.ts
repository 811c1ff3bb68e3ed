import { focusCard } from './panel-key.ts'

/** Goes to the first evidence that is offered, else to whatever the panel on screen holds. Never to its search, where the next key would be a letter. */
export function toEvidence(): void {
  const panel = [...document.querySelectorAll<HTMLElement>('aside')].findLast((aside) => aside.offsetParent !== null)
  const cards = [...(panel?.querySelectorAll<HTMLElement>('[data-card]') ?? [])]
  const card = cards.find(({ dataset }) => dataset.card === 'offered') ?? cards[0]
  if (card) focusCard(card)
  else panel?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
}
