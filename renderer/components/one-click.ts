/** What a click was on: the control and the name it had then. */
interface Pressed {
  readonly control: Element
  readonly name: string
}

const controls = 'button, a[href], [role=option], [role=menuitem], [role=tab], summary, input, select, label'

let first: Pressed | null = null

function pressedAt({ target }: Event): Pressed | null {
  const control = target instanceof Element ? target.closest(controls) : null
  return control && { control, name: control.getAttribute('aria-label') ?? control.textContent ?? '' }
}

/**
 * Lets a double click on a control be one click: what the first did may have moved something else under the pointer, or made
 * another act of the control, and nobody meant that by the second. Words may still be double clicked.
 */
function guard(event: MouseEvent): void {
  const now = pressedAt(event)
  if (event.detail < 2) {
    if (event.type === 'click') first = now
    return
  }
  if (first === null || (now?.control === first.control && now.name === first.name)) return
  event.preventDefault()
  event.stopPropagation()
}

const kinds = ['mousedown', 'mouseup', 'click', 'dblclick'] as const

/** Guards every control of the page until the returned function is called. */
export function guardSecondClicks(): () => void {
  for (const kind of kinds) document.addEventListener(kind, guard, true)
  return () => {
    for (const kind of kinds) document.removeEventListener(kind, guard, true)
  }
}
