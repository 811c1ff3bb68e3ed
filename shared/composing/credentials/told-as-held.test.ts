import { expect, it } from 'vitest'
import { toldAsHeld } from './told-as-held.ts'

it.each([
  'I hold CISRS blue (advanced)',
  'I hold MEWP (scissor, boom)',
  'I hold an NVQ3 Rigging (2014 and AM2)',
  'I hold a certificate in RSA Shorthand II (1991)',
  'I hold a certificate in copy typing and 80 wpm',
  'My studies included “BA Botany, 2:1, Rye College, 2001-04”',
  'My studies included: Laurea, Rye, 108/110',
  'My studies included Higher cert equivalent (bac, Lyon, 2006)',
  'My certificates include Care of the dying - Four Steps programme',
])('“%s” is no sentence of a paper', (told) => expect(toldAsHeld(told)).toBeNull())

it('letters of a membership are what one is', () =>
  expect(toldAsHeld('My certificates include MCIPPdip (2019)')).toBe('I am MCIPPdip (2019)'))

it.each(['I hold IPAF 3a (2021)', 'I hold an ONC in Rigging (2001)', 'I hold a CISRS card (blue)'])(
  '“%s” stands',
  (told) => expect(toldAsHeld(told)).toBe(told),
)
