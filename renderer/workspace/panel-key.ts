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
  const run = actOf(event.key, root, acts)
  if (!run) return
  event.preventDefault()
  run()
}

function actOf(key: string, root: HTMLElement, acts: PanelActs): (() => void) | null {
  if (key === 'j' || key === 'ArrowDown') return () => moveCard(root, 1)
  if (key === 'k' || key === 'ArrowUp') return () => moveCard(root, -1)
  if (key === '/') return () => root.querySelector<HTMLElement>('input')?.focus()
  if (key === 'g') return acts.gap
  return key === 'n' ? acts.next : null
}

/** Moves the focus to the main button of the next card. */
export function moveCard(root: HTMLElement, by: 1 | -1): void {
  const buttons = [...root.querySelectorAll<HTMLElement>('[data-card] button')]
  const { activeElement } = document
  const at = activeElement instanceof HTMLElement ? buttons.indexOf(activeElement) : -1
  const next = buttons[at === -1 ? firstOpen(buttons) : Math.max(0, Math.min(buttons.length - 1, at + by))]
  next?.focus()
  next?.closest('[data-card]')?.scrollIntoView({ block: 'nearest' })
}

const firstOpen = (buttons: readonly HTMLElement[]) =>
  Math.max(
    0,
    buttons.findIndex((button) => button.closest('[data-card=offered]')),
  )
