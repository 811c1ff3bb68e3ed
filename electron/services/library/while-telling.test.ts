import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { whileTelling } from './while-telling.ts'

async function all<Told, Result>(told: AsyncGenerator<Told, Result, void>) {
  const items: Told[] = []
  for (;;) {
    const next = await told.next()
    if (next.done) return { items, result: next.value }
    items.push(next.value)
  }
}

it('gives the newest of what is told while an act runs, then its result', async () => {
  const act = async (tell: (page: number) => void) => {
    tell(1)
    await setTimeout(5)
    tell(2)
    tell(3)
    await setTimeout(5)
    return 'read'
  }
  expect(await all(whileTelling(act))).toEqual({ items: [1, 3], result: 'read' })
})

it('fails as the act does', async () => {
  const act = async (tell: (page: number) => void) => {
    tell(1)
    throw new Error('damaged')
  }
  await expect(all(whileTelling(act))).rejects.toThrow('damaged')
})
