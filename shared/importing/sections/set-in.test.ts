import { expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const told = (text: string) => {
  const { entries, evidence, unplaced } = readSource(readText(`Edda Lorne\nedda@example.org\n\nWORK\n${text}\n`))
  return {
    posts: entries.map(({ title, organisation }) => [title, organisation]),
    items: evidence.map((item) => item.text),
    unplaced: unplaced.map((each) => each.text),
  }
}

it('takes lines set in below a post and its time for what was done there, however short', () => {
  const { posts, items, unplaced } = told(
    [
      '2018–21  Forklift Driver, Wexby Cross Dock',
      '  reach + counterbalance',
      '  35 lorries, routes to Greece, Serbia, Austria',
      '  customs papers, CMR',
      '  1,800 pallets/week',
      '  duty technician, evenings',
      '2015–18  Casual crew, Harebell Arena and others',
      '  forklift',
    ].join('\n'),
  )
  expect(posts).toEqual([
    ['Forklift Driver', 'Wexby Cross Dock'],
    ['Casual crew', 'Harebell Arena and others'],
  ])
  expect(items).toEqual([
    'reach + counterbalance',
    '35 lorries, routes to Greece, Serbia, Austria',
    'customs papers, CMR',
    '1,800 pallets/week',
    'duty technician, evenings',
    'forklift',
  ])
  expect(unplaced).toEqual(['WORK'])
})

it('leaves a post and its time that are set in below their employer a header', () => {
  expect(
    told('Wexby Council\n  Senior Planner, 2018–2021\n  - Ran the local plan\n  Planner, 2014–2018\n  - Drew maps')
      .posts,
  ).toEqual([
    ['Senior Planner', 'Wexby Council'],
    ['Planner', 'Wexby Council'],
  ])
})
