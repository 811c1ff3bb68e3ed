import type { Page } from '@playwright/test'

/** Lets the host's answers wait, so that any act takes as long as a test wants. What the page sends goes on its way. */
export interface HeldAnswers {
  /** From now on nothing comes back. */
  hold(): void
  /** Everything that waited comes back, and all after it at once. */
  release(): void
}

/** Loads the page again with a connection whose answers can be held. */
export async function heldAnswers(window: Page): Promise<HeldAnswers> {
  let held = false
  let waiting: (() => void)[] = []
  await window.routeWebSocket(/.*/u, (page) => {
    const host = page.connectToServer()
    page.onMessage((message) => host.send(message))
    host.onMessage((message) => {
      const send = () => page.send(message)
      if (held) waiting.push(send)
      else send()
    })
  })
  await window.reload()
  return {
    hold: () => {
      held = true
    },
    release: () => {
      held = false
      for (const send of waiting) send()
      waiting = []
    },
  }
}
