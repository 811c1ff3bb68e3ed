import { expect, it } from 'vitest'
import type { PageOrder } from './page-messages.ts'
import { pagePainter } from './page-painter.ts'

interface FakePicture {
  readonly of: string
  close(): void
}

/** A drawer that draws when it is told to, and what came of it. */
function begun() {
  const [orders, log]: [Omit<PageOrder, 'id'>[], string[]] = [[], []]
  const answers: ((picture: FakePicture | null) => void)[] = []
  const painter = pagePainter<FakePicture>(
    {
      draw(order) {
        orders.push(order)
        return new Promise((settle) => answers.push(settle))
      },
    },
    {
      put: (picture) => log.push(picture === null ? 'nothing' : picture.of),
      onShown: ({ key }, drawn) => log.push(`${key} ${drawn ? 'shown' : 'left to the browser'}`),
    },
  )
  const answer = async (of: string | null) => {
    answers.shift()?.(of === null ? null : { of, close: () => log.push(`${of} thrown away`) })
    for (let i = 0; i < 5; i += 1) await Promise.resolve()
  }
  return { painter, orders, log, answer }
}

const page = (key: string) => ({ key, svg: `<svg>${key}</svg>` })

it('draws a page once it is in view and its size is known, and not again while nothing changes', async () => {
  const { painter, orders, log, answer } = begun()
  painter.page(page('one'))
  painter.view({ width: 400, height: 560 })
  expect(orders).toEqual([])
  painter.view({ seen: true })
  expect(orders).toEqual([{ svg: '<svg>one</svg>', width: 400, height: 560 }])
  await answer('picture')
  painter.page(page('one'))
  painter.view({ width: 400, height: 560 })
  expect(orders).toHaveLength(1)
  expect(log).toEqual(['picture', 'one shown'])
})

it('draws one at a time, and then the newest alone', async () => {
  const { painter, orders, log, answer } = begun()
  painter.view({ width: 400, height: 560, seen: true })
  for (const key of ['one', 'two', 'three']) painter.page(page(key))
  expect(orders).toHaveLength(1)
  await answer('1')
  expect(orders.map(({ svg }) => svg)).toEqual(['<svg>one</svg>', '<svg>three</svg>'])
  await answer('3')
  expect(log).toEqual(['1', 'one shown', '3', 'three shown'])
})

it('draws anew when the size changes, and gives the memory back when the page leaves the view', async () => {
  const { painter, orders, log, answer } = begun()
  painter.view({ width: 400, height: 560, seen: true })
  painter.page(page('one'))
  await answer('small')
  painter.view({ width: 800, height: 1120 })
  await answer('large')
  painter.view({ seen: false })
  painter.page(page('two'))
  expect(orders).toHaveLength(2)
  painter.view({ seen: true })
  expect(orders).toHaveLength(3)
  await answer('again')
  expect(log).toEqual(['small', 'one shown', 'large', 'one shown', 'nothing', 'again', 'two shown'])
})

it('says which page only a browser can draw', async () => {
  const { painter, log, answer } = begun()
  painter.view({ width: 400, height: 560, seen: true })
  painter.page(page('emoji'))
  await answer(null)
  expect(log).toEqual(['emoji left to the browser'])
})

it('never asks for more pixels than a picture may hold', () => {
  const { painter, orders } = begun()
  painter.page(page('one'))
  painter.view({ width: 10_000, height: 14_000, seen: true })
  const [{ width, height } = { width: 0, height: 0 }] = orders
  expect(width * height).toBeLessThan(12_100_000)
  expect(height / width).toBeCloseTo(1.4, 2)
})

it('throws a picture away that comes when it has stopped', async () => {
  const { painter, log, answer } = begun()
  painter.view({ width: 400, height: 560, seen: true })
  painter.page(page('one'))
  painter.stop()
  await answer('late')
  expect(log).toEqual(['nothing', 'late thrown away'])
})
