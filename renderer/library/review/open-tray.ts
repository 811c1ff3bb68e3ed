/** What the tray of words without a place is called in the page. */
export const trayId = 'not-placed'

/** Opens the tray of words without a place and goes there. */
export function openTray(): void {
  const tray = document.getElementById(trayId)
  if (!(tray instanceof HTMLDetailsElement)) return
  tray.open = true
  tray.scrollIntoView({ block: 'nearest' })
  tray.querySelector('summary')?.focus()
}
