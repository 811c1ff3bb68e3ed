/** The first act of a sentence: chips, which only show, come before it. */
export const firstAct = 'button:not([aria-expanded])'

/** The sentences of a proposal's card that can be decided, in order. */
export function sentenceRows(card: Element): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>('[data-sentence]')]
}
