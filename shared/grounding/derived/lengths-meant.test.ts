import { describe, expect, it } from 'vitest'
import { kindsFound } from '../checks/kinds-found.ts'

const bakery = ['Assistant baker, Oat & Rye, Leith, 2008–2015', 'Head baker, Kiln Street Bakery, Perth, since 2015']
const ferry = ['Purser, Isle Line Ferries, March 2018 – present; wrote 40 safety cards']

describe('a length of time is that of the post whose deed is told', () => {
  it.each([
    ['I worked for eleven years as an assistant baker.', bakery],
    ['I spent eleven years at Oat & Rye.', bakery],
    ['I wrote 40 safety cards for eight years.', ferry],
    ['I carry the keys for eight years.', ferry],
    ['I have been a purser since 2018 for eight years.', ferry],
    ['Since 2018 I have been a purser for eight years.', ferry],
    ['In 2019 the crew repaired the gangway for eight years.', ferry],
    ['The purser’s log is kept by me for eight years.', ferry],
    ['For more than seven years I have been a purser over eight years.', ferry],
    ['The old gangway was sold by the owners for eight years.', ferry],
    ['I taught rowing for half a year.', ['Rowing teacher, Lock Club, May 2019 – March 2020']],
  ])('flags “%s”', (text, evidence) => {
    expect(kindsFound(text, evidence)).toContain('number')
  })

  it.each([
    ['I worked for seven years as an assistant baker.', bakery],
    ['I have been a baker for eighteen years.', bakery],
    ['I have been a purser for eight years.', ferry],
    ['In 2018 I became a purser and have been one for eight years.', ferry],
    ['I have worked with Isle Line for eight years.', ferry],
  ])('says nothing of “%s”', (text, evidence) => {
    expect(kindsFound(text, evidence)).toEqual([])
  })
})
