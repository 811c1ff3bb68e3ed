import { describe, expect, it } from 'vitest'
import type { Evidence } from '../domain/evidence.ts'
import { findDoubles } from './find-doubles.ts'

const item = (id: string, source: string, text: string, rest: Partial<Evidence> = {}): Evidence => ({
  ...{ id, text, entry: null, parent: null, by: 'import', original: null, links: [], said: null },
  origins: [{ source, quote: { start: 0, end: text.length } }],
  ...rest,
})
const pairs = (...items: Evidence[]) => findDoubles(items).map(({ first, second }) => `${first} ${second}`)

describe('items that may tell the same thing', () => {
  it('are found in two sources, also where a figure differs', () => {
    expect(
      pairs(
        item('e1', 'cv', 'Cut waiting times in the clinic by 18% with a new rota'),
        item('e2', 'page', 'Reduced waiting times of the clinic by 20% through a new rota'),
        item('e3', 'page', 'Painted the boats of the sailing club'),
      ),
    ).toEqual(['e1 e2'])
  })

  it('are found where the shorter one stands nearly whole in the longer one', () => {
    const long =
      'Trained twelve students on the ward, wrote their handbook and examined them at the end of each year together with two colleagues of the college'
    expect(pairs(item('e1', 'cv', 'Trained 15 students on the ward'), item('e2', 'page', long))).toEqual([])
    expect(
      pairs(item('e1', 'cv', 'Trained twelve students on the ward, wrote their handbook'), item('e2', 'page', long)),
    ).toEqual(['e1 e2'])
  })

  it('are not items of one source that differ in a figure: a list was meant', () => {
    const machines = Array.from({ length: 60 }, (_, i) =>
      item(`e${i}`, 'cv', `Repaired machine number ${i} of the depot`),
    )
    expect(pairs(...machines)).toEqual([])
  })

  it('are found in one source when they are told twice', () => {
    expect(pairs(item('e1', 'cv', 'Ran the vaccination days'), item('e2', 'cv', 'Ran the vaccination days'))).toEqual([
      'e1 e2',
    ])
  })

  it('are neither an item and what stands under it nor own words and those of others', () => {
    const text = 'Led the night team of the harbour hospital'
    const said = { who: 'The harbour hospital', when: null, href: null }
    expect(pairs(item('e1', 'cv', text), item('e2', 'page', text, { parent: 'e1' }))).toEqual([])
    expect(pairs(item('e1', 'cv', text), item('e2', 'page', text, { said }))).toEqual([])
  })

  it('come likeliest first, and quickly among thousands', () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      item(`x${i}`, `s${i % 5}`, `Planned the ${i}th route of the ferry past island ${i * 7}`),
    )
    const [first] = findDoubles([
      ...many,
      item('e1', 'cv', 'Taught brewing to apprentices in the abbey'),
      item('e2', 'page', 'Taught brewing to the apprentices in an abbey'),
    ])
    expect(first).toMatchObject({ first: 'e1', second: 'e2', likeness: 1 })
  })
})
