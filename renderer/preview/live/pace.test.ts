import { expect, it } from 'vitest'
import { createPace } from './pace.ts'

/** A pace by a clock that only pauses move on, and what happens meanwhile at given times. */
function begun(happens: readonly { readonly at: number; readonly act: () => void }[] = []) {
  let time = 0
  const left = [...happens]
  const pace = createPace({
    now: () => time,
    pause: async (milliseconds) => {
      const until = time + milliseconds
      while (left[0] && left[0].at <= until) {
        time = left[0].at
        left.shift()?.act()
      }
      time = until
    },
  })
  const takes = (milliseconds: number) =>
    pace.timed(async () => {
      time += milliseconds
    })
  return { pace, takes, time: () => time }
}

it('makes the first pages at once', async () => {
  const { pace, time } = begun()
  pace.key()
  await pace.untilDue()
  expect([time(), pace.quick()]).toEqual([0, true])
})

it('lets a short document rest as long as it took, whatever the keys do', async () => {
  const { pace, takes, time } = begun()
  await takes(40)
  pace.key()
  await pace.untilDue()
  expect([time(), pace.quick()]).toEqual([80, true])
})

it('makes a long document wait for the hand to rest', async () => {
  const keys = [160, 220, 280, 340].map((at) => ({ at, act: () => pace.key() }))
  const { pace, takes, time } = begun(keys)
  await takes(100)
  pace.key()
  await pace.untilDue()
  expect([time(), pace.quick()]).toEqual([590, false])
})

it('does not wait for that for ever', async () => {
  const keys = Array.from({ length: 100 }, (_, i) => ({ at: 160 + i * 60, act: () => pace.key() }))
  const { pace, takes, time } = begun(keys)
  await takes(100)
  pace.key()
  await pace.untilDue()
  expect(time()).toBe(3100)
})

it('waits for nothing when it was no key that changed a long document', async () => {
  const { pace, takes, time } = begun()
  await takes(100)
  await pace.untilDue()
  expect(time()).toBe(100)
})
