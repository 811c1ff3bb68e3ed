import { describe, expect, it } from 'vitest'
import { kindsFound } from '../checks/kinds-found.ts'

describe('“over” before a time or places says “throughout” only where it stands beside what is told', () => {
  it.each([
    ['Over ten weeks I drew 80 maps.', 'Drew 80 maps in 10 weeks'],
    ['We printed 900 posters over two shifts.', 'Printed 900 posters over 2 shifts'],
  ])('says nothing of “%s” against “%s”', (text, evidence) => {
    expect(kindsFound(text, [evidence])).not.toContain('bound')
  })

  it.each([
    ['I ring the bells over four hours a week.', 'Ring the bells, 4 hours a week'],
    ['I paid over fifty visits to the mill.', 'Visits to the mill: 50'],
    ['The sitting lasts over two hours.', 'Sittings of 2 hours'],
  ])('flags “%s” against “%s”', (text, evidence) => {
    expect(kindsFound(text, [evidence])).toContain('bound')
  })
})
