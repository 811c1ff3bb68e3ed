import type { Page } from '@playwright/test'

/** Lets what goes between page and host wait, so that any act takes as long as a test wants. */
export interface HeldAnswers {
  /** From now on nothing comes back; what the page sends goes on its way. */
  hold(): void
  /** From now on nothing reaches the host: a wish to stop comes right behind what was asked for. */
  holdAsked(): void
  /** Everything that waited comes back, and all after it at once. */
  release(): void
}

/** Loads the page again with a connection whose answers can be held. */
export async function heldAnswers(window: Page): Promise<HeldAnswers> {
  let held: 'answers' | 'asked' | null = null
  let waiting: (() => void)[] = []
  const unless = (kind: 'answers' | 'asked', send: () => void) => {
    if (held === kind) waiting.push(send)
    else send()
  }
  await window.routeWebSocket(/.*/u, (page) => {
    const host = page.connectToServer()
    page.onMessage((message) => unless('asked', () => host.send(message)))
    host.onMessage((message) => unless('answers', () => page.send(message)))
  })
  await window.reload()
  return {
    hold: () => {
      held = 'answers'
    },
    holdAsked: () => {
      held = 'asked'
    },
    release: () => {
      held = null
      for (const send of waiting) send()
      waiting = []
    },
  }
}
