import { describe, expect, it } from 'vitest'
import { kindsFound } from '../checks/kinds-found.ts'

describe('an amount is of what the evidence counts', () => {
  it.each([
    ['I mended chairs, for dozens of people.', 'Mended 48 chairs'],
    ['I mended chairs, saving hundreds of hours.', 'Mended 240 chairs'],
    ['I keep the lists with nine people under me.', 'Keep 9 lists'],
    ['I taught thirty colleagues.', 'Taught 6 colleagues and 24 customers'],
    ['We mended about 48 chairs.', 'Mended about 47 chairs'],
    ['I mended nine of 61 chairs.', 'Mended 9 of 60 chairs'],
    ['Over the fifty closed lines I kept the maps.', 'Kept maps of 53 open lines'],
    ['I sort the post twice as fast.', 'Sort the post, second clerk of the office'],
  ])('flags “%s” against “%s”', (text, evidence) => {
    expect(kindsFound(text, [evidence])).toContain('number')
  })

  it.each([
    ['I mended chairs for dozens of families.', 'Mended chairs of 48 families'],
    ['I lead the office, with nine people under me.', 'Lead an office of 9 clerks'],
    ['I mended about four dozen chairs.', 'Mended 48 chairs'],
    ['It took over 40 minutes.', 'It took 45 minutes'],
  ])('says nothing of “%s” against “%s”', (text, evidence) => {
    expect(kindsFound(text, [evidence])).not.toContain('number')
  })
})
