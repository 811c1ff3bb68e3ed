import { describe, expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { itemSentences } from './item-sentences.ts'

const post = (end: string) =>
  entryOf({ id: 'r1', kind: 'work', title: 'Miller', organisation: 'Fenwick Yard', start: '2014', end })

/** The sentence made of a line of a post, told with the lines that stand beside it; of none with `null`. */
function say(text: string, end: string | null, lines: readonly string[] = []): string {
  const evidence = evidenceOf(text, { entry: end && 'r1' })
  const entry = end === null ? null : { ...post(end), lines: [...lines, text] }
  const { kind, text: told } = itemSentences({
    lead: evidence,
    nested: [],
    pair: { evidence, entry, parent: null, strength: 'strong' },
  })
  return kind === 'quoted' ? 'a note' : told
}

describe('a line written in full is told, whatever it resembles', () => {
  it.each([
    ['Visited up to eleven farms a day across the fen.', 'I visited up to eleven farms a day across the fen.'],
    ['Spent 140 days diving for samples along the coast.', 'I spent 140 days diving for samples along the coast.'],
    [
      'Scrubbed in for orthopaedic surgery, including fracture fixation.',
      'I scrubbed in for orthopaedic surgery, including fracture fixation.',
    ],
    [
      'Trained five millers to use the new stock system, Grist Cloud.',
      'I trained five millers to use the new stock system, Grist Cloud.',
    ],
    [
      'Started a school garden with four hives, looked after by 24 pupils.',
      'I started a school garden with four hives, looked after by 24 pupils.',
    ],
    [
      'Wrote section 12 letters to growers and defended them at review.',
      'I wrote section 12 letters to growers and defended them at review.',
    ],
    [
      'Laid 14 km of water pipe and 9 km of storm sewer for four parishes',
      'I laid 14 km of water pipe and 9 km of storm sewer for four parishes.',
    ],
    [
      'Built GristLog, an open-source package for sieving curves, used by nine mills',
      'I built GristLog, an open-source package for sieving curves, used by nine mills.',
    ],
    [
      'Wrote two bids to the parish trust, worth £14,500 in total',
      'I wrote two bids to the parish trust, worth £14,500 in total.',
    ],
    [
      'Planned the daily grists and covered the out of hours rota',
      'I planned the daily grists and covered the out of hours rota.',
    ],
    [
      'Cut stoppages by a fifth by making sure carts carried the right stones',
      'I cut stoppages by a fifth by making sure carts carried the right stones.',
    ],
    ['Co-ordinated with growers, bakers and hauliers', 'I co-ordinated with growers, bakers and hauliers.'],
    [
      'Helped two stone dressers with around fifteen repairs a month.',
      'I helped two stone dressers with around fifteen repairs a month.',
    ],
  ])('of the past: %j', (line, told) => expect(say(line, '2018')).toBe(told))

  it('a thing by the name of what was done to it is no deed', () =>
    expect(say('Measured surveys of three mills', '2018', ['Drew six sluices', 'Built four gates'])).toBe(
      'measured surveys of three mills.',
    ))

  it('what a label’s deed was done to stands in the label', () =>
    expect(say('Stone store: kept it, labelled it and threw half of it out', '2018')).toBe('a note'))

  it('a deed behind a label is proved as one without: a time is no object', () =>
    expect(say('Stone dressing exam: booked Feb 2027', '2018')).toBe('a note'))

  it.each([
    [
      'Lead a shift of six carers looking after 34 residents, 19 of whom live with dementia.',
      'I lead a shift of six carers looking after 34 residents, 19 of whom live with dementia.',
    ],
    ['Drive trams on all eight lines in passenger service.', 'I drive trams on all eight lines in passenger service.'],
    [
      'Founded a school programme that has taken 600 pupils to the mill since 2023.',
      'I have founded a school programme that has taken 600 pupils to the mill since 2023.',
    ],
  ])('of the present: %j', (line, told) => expect(say(line, 'present')).toBe(told))

  it.each([
    [
      'Senior carer with nine years in residential care, most of them living with dementia.',
      'I am a senior carer with nine years in residential care, most of them living with dementia.',
    ],
    [
      'Payroll clerk with 14 years of experience across milling, retail and bureau payrolls of up to 3,800 staff.',
      'I am a payroll clerk with 14 years of experience across milling, retail and bureau payrolls of up to 3,800 staff.',
    ],
  ])('of oneself: %j', (line, told) => expect(say(line, null)).toBe(told))

  it('among deeds of the past and the present alike', () => {
    const beside = ['Wrote the handbook', 'Train and supervise a team of nine', 'Carried out a full audit of the store']
    expect(say('Monitor temperature and humidity in three lofts', 'present', beside)).toBe(
      'I monitor temperature and humidity in three lofts.',
    )
    expect(say('Stock control', 'present', beside)).not.toMatch(/^I stock/u)
  })
})

describe('a line that resembles those and is a note', () => {
  it.each([
    'Visited by the inspector in May.',
    'Laid off in 2016.',
    'Trained up on the roller mill, Kirkby.',
    'Sieved rye, oats.',
  ])('%j', (line) => expect(say(line, '2018')).toBe('a note'))
})
