import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { honourSentence } from './honour-sentence.ts'

const award = entryOf({ id: 'r1', kind: 'award', title: 'Prize', start: '2020' })

it.each([
  ['County Cheese Show, third place for curd, 2020', 'I took third place for curd at the County Cheese Show (2020)'],
  ['National Ploughing Championships (second, 2018)', 'I took second at the National Ploughing Championships (2018)'],
  [
    'Fenwick Bread Awards: finalist Baker of the Year 2023',
    'I was a finalist for Baker of the Year (Fenwick Bread Awards, 2023)',
  ],
  ['Rye Press Union: Story of the Year 2022', 'My awards include “Story of the Year” (Rye Press Union, 2022)'],
  ['Fellow, Rye Radio Programme, 2021', 'I was a Fellow (Rye Radio Programme, 2021)'],
  [
    'Guild of Engravers awards, longlist, 2018 and 2020',
    'I was longlisted for the Guild of Engravers Awards (2018 and 2020)',
  ],
  ['Shortlisted, Fenwick Prize, 2011', 'I was shortlisted for the Fenwick Prize (2011)'],
  ['Guild of Millers Newcomer Award, 2020', 'My awards include the Guild of Millers Newcomer Award (2020)'],
])('tells what was won, and not a contest as if it were a prize: %j', (line, told) => {
  expect(honourSentence(line, award)).toBe(told)
})
