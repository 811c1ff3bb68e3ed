import type { KeyboardEvent } from 'react'

interface KeysInTurn {
  readonly onKeyDownCapture: (event: KeyboardEvent) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/**
 * Lets each key of a menu wait until the one before it has moved the focus. Radix moves it a turn after the key (`setTimeout`), so that on a slow
 * computer an arrow and Enter pressed quickly would be heard by the item that had the focus before the arrow.
 */
export function keysInTurn(): KeysInTurn {
  let moving = false
  const waiting: globalThis.KeyboardEvent[] = []
  const goOn = () => {
    moving = false
    while (!moving) {
      const next = waiting.shift()
      if (!next) return
      document.activeElement?.dispatchEvent(new globalThis.KeyboardEvent(next.type, next))
    }
  }
  return {
    onKeyDownCapture(event) {
      if (!moving) return
      event.preventDefault()
      event.stopPropagation()
      waiting.push(event.nativeEvent)
    },
    onKeyDown() {
      moving = true
      // Begun once all have heard the key, this turn comes after the one in which the focus moves.
      queueMicrotask(() => setTimeout(goOn))
    },
  }
}
