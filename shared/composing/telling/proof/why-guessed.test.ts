import { expect, it } from 'vitest'
import type { Entry } from '../../../domain/entry.ts'
import { whyGuessed } from './why-guessed.ts'

const line = (own: string) => ({ own, entry: null })

it.each([
  ['state', 'My certificates include Rope card (knots, splices).', 'Winch card. Rope card. Knots, splices'],
  ['state', 'My studies included Net Making 2021 (Knot Basics, 2016).', 'Knot Basics 2016, Net Making 2021'],
  ['act', 'I tidy down to two hours a day.', 'Tidying down to two hours a day'],
  ['act', 'I grade 4 drills at noon.', 'Grade 4 drills at noon'],
  ['act', 'I served as mate on 9 trips and longest a week at sea.', 'Mate on 9 trips, longest a week at sea'],
  ['act', 'I worked in a 9-bed home, old sailors and widows.', '9-bed home, old sailors and widows'],
  ['act', 'I sat on tenants’ committee.', 'Sat on tenants’ committee'],
  ['whole', 'Two stars were held 2020 and 2021.', 'Two stars held 2020 and 2021'],
] as const)('guesses how pieces belong together: %s, %s', (kind, text, own) => {
  expect(whyGuessed({ kind, text }, line(own))).not.toBeNull()
})

it.each([
  ['state', 'I hold a Rope card (renewed 2021).', 'Rope card. Renewed 2021'],
  ['act', 'I cut tidying down to two hours a day.', 'Cut tidying down to two hours a day'],
  ['act', 'I worked in a 9-bed home (old sailors).', '9-bed home (old sailors)'],
  ['act', 'I sat on the tenants’ committee.', 'Sat on the tenants’ committee'],
  ['act', 'I worked in children’s services.', 'Worked in children’s services'],
  ['whole', 'Two stars were held in 2020 and 2021.', 'Two stars held in 2020 and 2021'],
] as const)('guesses nothing: %s, %s', (kind, text, own) => {
  expect(whyGuessed({ kind, text }, line(own))).toBeNull()
})

it('is no skill under a post', () => {
  const entry: Entry = {
    id: '1',
    kind: 'other',
    title: 'Deckhand',
    organisation: 'Rye Boats',
    location: null,
    start: null,
    end: null,
    doubts: [],
    origins: [],
  }
  expect(
    whyGuessed({ kind: 'state', text: 'My skills include nets and knots.' }, { own: 'Nets, knots', entry }),
  ).not.toBeNull()
})
