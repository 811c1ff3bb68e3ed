import { describe, expect, it } from 'vitest'
import { kindsFound } from '../checks/kinds-found.ts'

describe('an amount worked out from what the evidence has', () => {
  it.each([
    ['Of the 23 dancers who auditioned, all but three passed.', '23 dancers auditioned, 20 passed'],
    ['We took six minutes off the changeover.', 'Changeover timed: 14 minutes before, 8 after new trays'],
    [
      'Under straw we lost roughly 40 per cent less water than in bare soil.',
      'Water lost: 34 litres under straw, 58 litres in bare soil',
    ],
    ['I have rebound 30 of 42 atlases.', 'Rebound 30 atlases for the map room; 12 remaining'],
    ['Nearly three quarters of the atlases are rebound.', 'Rebound 30 atlases for the map room; 12 remaining'],
    ['I give six hours of lessons a week.', 'Lessons for 3 families, 2 hours a week each'],
    ['Over four years we pressed 75 batches.', 'Batches: 75 between 2018 and 2021'],
    ['We played 40 songs over twenty concerts.', '40 songs, 20 concerts'],
    ['I redrew looms from the 18th century.', 'Redrew looms of 1764'],
    ['My school was a sixth-form college.', 'School: sixth-form college'],
    ['After the survey 21 of the 26 hives stayed.', 'Hive survey: 26 hives opened, 5 taken out'],
    ['Thirty children learnt to row, six in each of five courses.', 'Rowing courses for 6 children, 5 courses so far'],
    ['We raised over ₦9 million for the hall.', 'Hall: ₦9.4m raised'],
  ])('says nothing of “%s” against “%s”', (text, evidence) => {
    expect(kindsFound(text, [evidence]).filter((kind) => /^(?:number|bound)$/u.test(kind))).toEqual([])
  })

  it.each([
    ['I have rebound 30 of 45 atlases.', 'Rebound 30 atlases for the map room; 12 remaining'],
    ['After the survey 22 of the 26 hives stayed.', 'Hive survey: 26 hives opened, 5 taken out'],
    ['Forty children learnt to row, six in each of five courses.', 'Rowing courses for 6 children, 5 courses so far'],
    ['I redrew looms from the 19th century.', 'Redrew looms of 1764'],
    ['I rang eight consecutive seasons.', 'Tower of 8 bells, ringer since 2021'],
    ['One loaf in over eight is rye.', 'One loaf in 8 is rye'],
    ['I have been a ringer for three years for half a year.', 'Ringer, St Ann, since June 2023'],
  ])('flags “%s” against “%s”', (text, evidence) => {
    expect(kindsFound(text, [evidence]).some((kind) => /^(?:number|bound)$/u.test(kind))).toBe(true)
  })
})
