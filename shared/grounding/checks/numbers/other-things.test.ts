import { expect, it } from 'vitest'
import { kindsFound } from '../kinds-found.ts'

const numbersOf = (text: string, evidence: string) =>
  kindsFound(text, [evidence]).filter((kind) => /^(?:number|bound|date)$/u.test(kind))

it.each([
  ['I coordinate a kiln yard of eight kilns.', 'Coordinate a 12-kiln yard with between 8 and 10 stokers on each shift'],
  ['I glazed with eleven other potters.', 'Glazed a wall with 2 other potters, 11 m long'],
  ['The guild held two meetings each winter.', 'Guild of 12 weavers, six meetings per winter'],
  ['I took ten courses in binding.', 'Took two of five courses in binding'],
  ['I wove for the guild, halving the waste.', 'Wove for the guild with two apprentices, one of whom is still there'],
  ['Rejects came down to 11%.', 'Rejects fell from 11% to 6%'],
  ['I ran the stall with a team of nine.', 'Ran the stall in year 9 of the guild'],
  ['With eight others I carried the bell.', 'One of nine ringers; carried the bell with two others'],
  ['Drying fell from 35 hours to nine.', 'Drying takes 9 h, before 26 h'],
  ['Between 2021 and 2021 rejects fell by a tenth.', 'Rejects down by a tenth between 2019 and 2021'],
  ['I teach children aged nine to nine.', 'Teach children aged 7 to 9'],
  ['I start the kiln at 4 a.m.', 'Start the kiln at 3 a.m. and load 400 bowls'],
  ['I fired bowls for the school after two years of practice.', 'Fired bowls for the school, 2023'],
])('finds the number of “%s” in “%s” to be of something else', (text, evidence) => {
  expect(numbersOf(text, evidence)).not.toEqual([])
})

it.each([
  ['I supervise eight to ten stokers.', 'Coordinate a 12-kiln yard with between 8 and 10 stokers on each shift'],
  ['Rejects came down to 6%.', 'Rejects fell from 11% to 6%'],
  ['Drying fell from 26 hours to nine.', 'Drying takes 9 h, before 26 h'],
  ['I came back at four days a week.', 'Returned at 0.8 WTE'],
  ['The orders I price run to three quarters of a million pounds.', 'Price orders of £5k to £750k'],
  ['Every two weeks I fire bowls.', 'Fire bowls every second Thursday'],
  ['I lead four people, among them three potters.', 'Lead 3 potters and one glazier'],
])('finds the number of “%s” in “%s”', (text, evidence) => {
  expect(numbersOf(text, evidence)).toEqual([])
})
