import { expect, it } from 'vitest'
import { inSourceOrder } from './in-source-order.ts'

const at = (source: string, start: number) => ({ origins: [{ source, quote: { start, end: start + 1 } }] })

it('things stand as their sources state them; what was typed in comes last, in its order', () => {
  const typed = [
    { origins: [], n: 1 },
    { origins: [], n: 2 },
  ]
  const [a, b, c] = [at('f2', 3), at('f1', 9), at('f1', 2)]
  expect(
    inSourceOrder(
      [typed[0], a, b, typed[1], c].filter((one) => one !== undefined),
      ['f1', 'f2'],
    ),
  ).toEqual([c, b, a, ...typed])
})
