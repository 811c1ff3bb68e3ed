import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { honourSentence } from './honour-sentence.ts'

const award = entryOf({ id: 'r1', kind: 'award', title: 'Prize', start: '2020' })

it.each([
  ['County Cheese Show, third place for curd, 2020', 'I took third place for curd at the County Cheese Show (2020)'],
  ['National Ploughing Championships (second, 2018)', 'I took second at the National Ploughing Championships (2018)'],
  ['Guild of Millers Newcomer Award, 2020', 'My awards include the Guild of Millers Newcomer Award (2020)'],
])('tells what was won, and not a contest as if it were a prize: %j', (line, told) => {
  expect(honourSentence(line, award)).toBe(told)
})
