import { describe, expect, it } from 'vitest'
import { openingVerb, whyNoDeed } from './opening-verb.ts'

describe('the word that a line opens with', () => {
  it.each([
    'Sieved 40 sacks a day',
    'Order the grain',
    'Wrote recipes for spelt',
    'Dress and sharpen the stones',
    'Cut waste from 9% to 4%',
    'Set up a second sieve',
    'Notice leaks early and report them',
    'Train apprentices at the bench',
    'Mind the shop when the owner is away',
    'Raised the sluice',
    'Put together 25 tenders',
    'Worked with two millers',
  ])('is surely its verb: %s', (line) => {
    expect(openingVerb(line).sure).toBe('verb')
  })

  it.each([
    'Stock control',
    'Wound care',
    'Chilled orders',
    'Patch tests, record cards',
    'Film reels for the mill',
    'Four-handed grinding',
    'Picked for the trainer role',
    'Brought up on a farm',
    'Made permanent at two',
    'Offered a permanent post',
    'Started Jan, finishing in spring',
    'Shrink from 2.1 to 1.3% in a year',
    'Bank shifts',
    'let loose on the ovens from 2008',
  ])('may be something else: %s', (line) => {
    expect(openingVerb(line).sure).not.toBe('verb')
  })
})

describe('a word that may be a verb', () => {
  const beside = (...lines: string[]) => ({ lines, ended: false })

  it('is one where another line of the post surely opens with a verb, and an object can follow', () => {
    expect(whyNoDeed('Order grain and sacks', beside('Dress the stones'))).toBeNull()
    expect(whyNoDeed('Order grain and sacks', beside())).not.toBeNull()
    expect(whyNoDeed('Order grain and sacks', beside('Sieved for 12 farms'))).not.toBeNull()
  })

  it('is one where two more lines beside it are likely deeds', () => {
    expect(whyNoDeed('Map drives and printers', beside('Document faults in a log', 'Host visitors'))).toBeNull()
  })

  it('is one before what needs no article where the lines beside it surely open with verbs', () => {
    const lines = ['Supervise two apprentices', 'Dress the stones', 'Report results to the miller']
    for (const line of [
      'Monitor temperature and humidity in three lofts',
      'Process weekly and monthly payrolls for 90 hands',
      'Plan menus',
    ])
      expect(whyNoDeed(line, beside(...lines)), line).toBeNull()
    for (const line of ['Test equipment', 'Supply cover', 'Process improvement', 'Update website', 'Phone support'])
      expect(whyNoDeed(line, beside(...lines)), line).not.toBeNull()
    expect(whyNoDeed('Monitor temperature', beside('Dress the stones', 'Sieve control', 'Sack repairs'))).not.toBeNull()
  })

  it('is none before what it names the kind of, whatever stands beside it', () => {
    for (const line of [
      'Patch tests',
      'Screen updates',
      'Pick rates',
      'Bank recs daily',
      'Return to work interviews',
      'Stock takes',
      'Screen printing workshops',
    ])
      expect(whyNoDeed(line, beside('Dress the stones', 'Keep the log'))).not.toBeNull()
  })

  it('is one before an object where the words behind it are a second deed', () => {
    expect(whyNoDeed('Order grain and keep the books', beside())).toBeNull()
  })
})
