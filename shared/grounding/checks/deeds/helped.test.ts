import { describe, expect, it } from 'vitest'
import { kindsFound } from '../kinds-found.ts'

describe('a deed that was helped with', () => {
  it('is not the writer’s own, whatever its strength', () => {
    expect(kindsFound('I exposed overspending on a bypass.', ['Helped expose overspending on a bypass'])).toContain(
      'verb',
    )
    expect(kindsFound('I organised the prom.', ['Assisted in organising the prom'])).toContain('verb')
  })

  it('may be told as a part, or where the evidence also has it as a deed', () => {
    expect(kindsFound('I lent a hand in organising the prom.', ['Helped organise the prom'])).toEqual([])
    expect(kindsFound('With a colleague I exposed overspending.', ['Helped expose overspending'])).not.toContain('verb')
    expect(kindsFound('I organised the fair.', ['Helped with the prom every June; organised the fair'])).toEqual([])
  })
})

describe('a tool of one letter', () => {
  it('is a name like any other', () => {
    expect(kindsFound('I clean data in Python, R and C.', ['Clean data in Python and R'])).toEqual(['name'])
    expect(kindsFound('I wrote R scripts.', ['Wrote Python scripts'])).toContain('name')
    expect(kindsFound('I clean data in R.', ['Clean data in R'])).toEqual([])
  })

  it('is none where a letter ranks', () => {
    expect(kindsFound('My licence is for category B and C.', ['Driving licence, category B and C'])).toEqual([])
  })
})

it('takes an exam that is booked for one not passed', () => {
  expect(kindsFound('I have passed Level 2.', ['Level 1; Level 2 exam booked for the autumn'])).toContain('unfinished')
  expect(kindsFound('I have passed Level 1.', ['Passed Level 1; Level 2 exam booked'])).toEqual([])
})
