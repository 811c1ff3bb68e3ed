const linkAt = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-to]') : null

let pressed: HTMLAnchorElement | null = null

function press(event: PointerEvent): void {
  pressed = event.button === 0 ? linkAt(event) : null
}

function release(event: PointerEvent): void {
  const before = pressed
  const now = linkAt(event)
  pressed = null
  if (!before || !now || before.isConnected) return
  if (now.dataset.to === before.dataset.to && now.textContent === before.textContent) now.click()
}

/**
 * Follows a link whose screen came or went between the press of the pointer and its release: every screen brings its own header, and no
 * browser calls that a click. Until the returned function is called.
 */
export function followPress(): () => void {
  document.addEventListener('pointerdown', press, true)
  document.addEventListener('pointerup', release, true)
  return () => {
    document.removeEventListener('pointerdown', press, true)
    document.removeEventListener('pointerup', release, true)
  }
}
