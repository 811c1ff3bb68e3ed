import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { qualificationNamed } from './qualification-named.ts'

const entry = (kind: 'certificate' | 'education') => entryOf({ id: 'r1', kind, organisation: 'Marsh Towers' })

it.each([
  ['Splicing Card, renewed 2022', 'My certificates include Splicing Card (renewed 2022)'],
  [
    '2021 Oar Badge, Marsh Rowing Society (gold)',
    'My certificates include Oar Badge (Marsh Rowing Society, gold, 2021)',
  ],
  ['Crane Card issued 2019', 'My certificates include Crane Card (issued 2019)'],
  ['Harbour Pilot Second Hand 2020', 'My certificates include Harbour Pilot Second Hand (2020)'],
  ['Rope Card: winches and slings (2020)', 'My certificates include Rope Card (winches and slings, 2020)'],
  ['Winch work, slinging', 'My training includes winch work and slinging'],
  ['Winch card, slinging', 'My certificates include Winch card (slinging)'],
])('names a certificate: %j', (line, told) => expect(qualificationNamed(line, entry('certificate'))).toBe(told))

it.each([
  ['Matura, Marsh Towers, 2004', 'My studies included Matura (Marsh Towers, 2004)'],
  ['Diploma, Marsh School of Rope', 'My studies included a diploma (Marsh School of Rope)'],
  ['A-levels: Maths (B), Art (C)', 'My studies included A-levels: Maths (B), Art (C)'],
])('names a study: %j', (line, told) => expect(qualificationNamed(line, entry('education'))).toBe(told))

it('names nothing that is no name', () => expect(qualificationNamed('“A quiet knot”, 2020', null)).toBeNull())
