import type { Page } from '@playwright/test'

/** Lets what goes between page and host wait, so that any act takes as long as a test wants. */
export interface HeldAnswers {
  /** From now on nothing comes back, or only not what this operation (“/library/view”) answers; what the page sends goes on its way. */
  hold(operation?: string): void
  /** From now on nothing reaches the host: a wish to stop comes right behind what was asked for. */
  holdAsked(): void
  /** Everything that waited comes back, and all after it at once. */
  release(): void
}

/** Which call a frame asks for or answers, as oRPC writes them. */
const asking = /^\{"i":"(\w+)","p":\{"u":"([^"]+)"/u
const answering = /^\{"i":"(\w+)"/u

/** Loads the page again with a connection whose answers can be held. */
export async function heldAnswers(window: Page): Promise<HeldAnswers> {
  let held: 'answers' | 'asked' | null = null
  let only: string | undefined
  const operations = new Map<string, string>()
  let waiting: (() => void)[] = []
  const unless = (kind: 'answers' | 'asked', send: () => void) => {
    if (held === kind) waiting.push(send)
    else send()
  }
  await window.routeWebSocket(/.*/u, (page) => {
    const host = page.connectToServer()
    page.onMessage((message) => {
      const [, call, operation] = asking.exec(String(message)) ?? []
      if (call && operation) operations.set(call, operation)
      unless('asked', () => host.send(message))
    })
    host.onMessage((message) => {
      const send = () => page.send(message)
      const call = answering.exec(String(message))?.[1] ?? ''
      if (only === undefined || operations.get(call) === only) unless('answers', send)
      else send()
    })
  })
  await window.reload()
  return {
    hold: (operation) => {
      held = 'answers'
      only = operation
    },
    holdAsked: () => {
      held = 'asked'
    },
    release: () => {
      held = null
      only = undefined
      for (const send of waiting) send()
      waiting = []
    },
  }
}
