/** A list that scrolls far to a line has it in the page some frames later. */
const patience = 40

/** Puts the focus on a line of the items' list, as soon as the list has brought it into the page. */
export function focusLine(key: string, frames = patience): void {
  const line = document.querySelector(`[data-row="${CSS.escape(key)}"] [data-main]`)
  if (line instanceof HTMLElement) line.focus()
  else if (frames > 0) requestAnimationFrame(() => focusLine(key, frames - 1))
}
