/** Milliseconds. A list that is read anew, or scrolls far to a line, has it in the page some time later; how much depends on the computer. */
const patience = 4000
/** Milliseconds in which the line takes the focus from whatever got it back meanwhile; later only while nothing has it. */
const first = 700

/** Puts the focus on a line of the items' list, as soon as the list has brought it into the page. */
export function focusLine(key: string, began = performance.now()): void {
  const line = document.querySelector(`[data-row="${CSS.escape(key)}"] [data-main]`)
  const past = performance.now() - began
  const free = past < first || document.activeElement === document.body
  if (free && line instanceof HTMLElement) line.focus()
  else if (free && past < patience) requestAnimationFrame(() => focusLine(key, began))
}
