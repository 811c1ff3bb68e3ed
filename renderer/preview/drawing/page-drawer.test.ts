import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPageDrawer } from './page-drawer.ts'
import type { PageOrder } from './page-messages.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const order = { svg: '<svg/>', width: 4, height: 5 }

/** A drawer whose workers are event targets that note what they are asked. */
function begun() {
  const workers: { readonly target: EventTarget; readonly asked: PageOrder[]; ended: boolean }[] = []
  const drawer = createPageDrawer(() => {
    const target = new EventTarget()
    const one = { target, asked: [] as PageOrder[], ended: false }
    workers.push(one)
    return {
      addEventListener: target.addEventListener.bind(target),
      postMessage: (asked: PageOrder) => one.asked.push(asked),
      terminate: () => {
        one.ended = true
      },
    }
  })
  return { drawer, workers }
}

const answered = (data: unknown) => new MessageEvent('message', { data })

it('gives each page the answer that is its own', async () => {
  const { drawer, workers } = begun()
  const [first, second] = [drawer.draw(order), drawer.draw(order)]
  const [worker] = workers
  const [one, two] = worker?.asked ?? []
  worker?.target.dispatchEvent(answered({ id: two?.id, picture: 'two' }))
  worker?.target.dispatchEvent(answered({ id: one?.id, picture: 'one' }))
  expect(await first).toBe('one')
  expect(await second).toBe('two')
  expect(workers).toHaveLength(1)
})

it('leaves all pages to the browser once the worker has fallen over', async () => {
  const { drawer, workers } = begun()
  const waiting = drawer.draw(order)
  workers[0]?.target.dispatchEvent(new Event('error'))
  expect(await waiting).toBeNull()
  expect(await drawer.draw(order)).toBeNull()
  expect(workers).toHaveLength(1)
})

it('ends the worker a while after the last page is gone, and starts one again', async () => {
  const { drawer, workers } = begun()
  const leaves = [drawer.join(), drawer.join()]
  void drawer.draw(order)
  for (const leave of leaves) leave()
  const again = drawer.join()
  vi.advanceTimersByTime(60_000)
  expect(workers[0]?.ended).toBe(false)
  again()
  vi.advanceTimersByTime(60_000)
  expect(workers[0]?.ended).toBe(true)
  void drawer.draw(order)
  expect(workers).toHaveLength(2)
})
