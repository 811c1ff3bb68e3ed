import { describe, expect, it } from 'vitest'
import { whyNoActivity } from './activity-shape.ts'

describe('what a person’s work can include', () => {
  it.each([
    'boiler maintenance for six schools',
    'planning, loading and repairs',
    'hygiene and safety checks',
    'weekly deliveries to shops in Cardiff and Newport',
    'completing permits for the council',
    'pond surveys (about 12 ponds a month)',
    'one to one support for learners',
  ])('is work by its head: %s', (line) => {
    expect(whyNoActivity(line, line)).toBeNull()
  })

  it.each([
    'rations, morale and the chapel fund',
    '320 crew (14 boats)',
    'seal failures 31% to 12%',
    'the Polar Medal for the crossing',
    'deliveries to kiosks and piers, Fife and East',
    'ferry timetables and posters',
    'repairs up to 40 bar',
    'surveys (hulls, passed every year)',
    'loading of barges, register two times a year',
    'mooring and berth applications',
  ])('is no work that is sure: %s', (line) => {
    expect(whyNoActivity(line, line)).not.toBeNull()
  })

  it('is not told under a name that lost its capital', () => {
    expect(whyNoActivity('zentrix maintenance', 'Zentrix maintenance')).not.toBeNull()
  })
})
