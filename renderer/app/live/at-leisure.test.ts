import { describe, expect, it } from 'vitest'
import { atLeisure } from './at-leisure.ts'

const wanted = () => new AbortController().signal

describe('atLeisure', () => {
  it('asks one thing at a time, in order, also after one that failed', async () => {
    const log: string[] = []
    const ask = (name: string, fails = false) =>
      atLeisure(wanted(), async () => {
        log.push(`${name} asked`)
        await Promise.resolve()
        log.push(`${name} answered`)
        if (fails) throw new Error(name)
        return name
      })
    const all = await Promise.allSettled([ask('a'), ask('b', true), ask('c')])
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(log).toEqual(['a asked', 'a answered', 'b asked', 'b answered', 'c asked', 'c answered'])
  })

  it('does not ask what is no longer wanted', async () => {
    const stop = new AbortController()
    let asked = 0
    const answer = atLeisure(stop.signal, async () => {
      asked += 1
    })
    stop.abort()
    await expect(answer).rejects.toThrow(/abort/iu)
    expect(asked).toBe(0)
  })
})
