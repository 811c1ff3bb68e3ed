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
  'My training includes Guild travel grant (2013)',
  'My certificates include Care of the dying - Four Steps programme',
])('“%s” is no sentence of a paper', (told) => expect(toldAsHeld(told)).toBeNull())

it.each([
  ['My training includes ENG1 to 11/2027', 'I hold an ENG1 to 11/2027'],
  ['My training includes miller insurance (2024)', 'I have miller insurance (2024)'],
  ['I hold GMDSS GOC (2019)', 'I hold a GMDSS GOC (2019)'],
  ['My training includes wheels and rollers endorsements', 'I hold wheels and rollers endorsements'],
])('“%s” is “%s”', (told, held) => expect(toldAsHeld(told)).toBe(held))

it('letters of a membership are what one is', () =>
  expect(toldAsHeld('My certificates include MCIPPdip (2019)')).toBe('I am MCIPPdip (2019)'))

it.each(['I hold IPAF 3a (2021)', 'I hold an ONC in Rigging (2001)', 'I hold a CISRS card (blue)'])(
  '“%s” stands',
  (told) => expect(toldAsHeld(told)).toBe(told),
)

it.each([
  ['I hold an HNC in Rigging (part-time, 2014)', 'I hold an HNC in Rigging (2014)'],
  [
    'I hold a Diploma in Botany (evening classes) from Rye College (2012)',
    'I hold a Diploma in Botany from Rye College (2012)',
  ],
  ['I hold a certificate in CTLLS teaching award (2011)', 'I hold a CTLLS teaching award (2011)'],
  ['My training includes HLTA status (2016)', 'I have HLTA status (2016)'],
  ['I hold AgilePM Practitioner (2019)', 'I am an AgilePM Practitioner (2019)'],
])('of “%s”, how a course was attended is left out, and what one is by a paper one is', (told, held) =>
  expect(toldAsHeld(told)).toBe(held),
)
