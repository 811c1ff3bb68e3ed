import { expect, it } from 'vitest'
import { pointsInside } from './points-inside.ts'

it.each([
  'I watched the grader sort it by size.',
  'Queues at the weir fell by half in the two years after it opened.',
  'Head miller for six of those years and a baker for the rest.',
  'Sold two of these mills without a loss.',
  'I see each of them once a week.',
  'Waste halved under that scheme.',
  'Two of the lambs went back to the farm.',
  'By May we were at 94%.',
  'The lambs went home to her.',
  'The eldest is a miller.',
  'I make their tea and put them to bed.',
  'I have done it for two years.',
])('a sentence that speaks of what stood before it: %s', (text) => {
  expect(pointsInside(text)).toBe(true)
})

it.each([
  'I ran the mill for two years before it closed.',
  'Trained nine bakers on the oven when it came in.',
  'I trained six millers and see each of them once a week.',
  'I feed sheep, hens and people, in that order.',
  'I led the flood scheme and halved the cost of that scheme.',
  'Moved to nights this year.',
  'I watched the carter weigh my flour.',
  'I like those who ask.',
  'Two of the largest mills are mine.',
  'I trained an apprentice, and she runs the mill now.',
  'I covered for the miller during her leave.',
  'I feed the lambs and put them to bed.',
  'I make it a rule to check twice.',
  'I sieve rye and bag it.',
  'I visit people in their own homes.',
  'I worked with a mother and her drug worker.',
])('one that names what it speaks of: %s', (text) => {
  expect(pointsInside(text)).toBe(false)
})
