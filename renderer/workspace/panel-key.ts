interface PanelActs {
  readonly gap: () => void
  readonly next: () => void
}

/** The keys of the evidence panel: j and k move between the cards, g marks a gap, n goes to the next open requirement, / searches. */
export function panelKey(event: React.KeyboardEvent, root: HTMLElement | null, acts: PanelActs): void {
  const typing = event.target instanceof HTMLInputElement
  if (!root || event.ctrlKey || event.metaKey || event.altKey) return
  if (typing) {
    if (event.key === 'ArrowDown') moveCard(root, 1)
    return
  }
  const run = keys(root, acts)[event.key]
  if (!run) return
  event.preventDefault()
  run()
}

const keys = (root: HTMLElement, acts: PanelActs): Readonly<Record<string, () => void>> => ({
  j: () => moveCard(root, 1),
  ArrowDown: () => moveCard(root, 1),
  k: () => moveCard(root, -1),
  ArrowUp: () => moveCard(root, -1),
  g: acts.gap,
  n: acts.next,
  '/': () => root.querySelector<HTMLElement>('input')?.focus(),
})

/** Moves the focus to the main button of the next card. */
export function moveCard(root: HTMLElement, by: 1 | -1): void {
  const buttons = [...root.querySelectorAll<HTMLElement>('[data-card] button')]
  const at = buttons.findIndex((button) => button === document.activeElement)
  const next = buttons[at === -1 ? firstOpen(buttons) : Math.max(0, Math.min(buttons.length - 1, at + by))]
  next?.focus()
  next?.closest('[data-card]')?.scrollIntoView({ block: 'nearest' })
}

const firstOpen = (buttons: readonly HTMLElement[]) =>
  Math.max(
    0,
    buttons.findIndex((button) => button.closest('[data-card=offered]')),
  )
