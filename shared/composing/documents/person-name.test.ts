import { expect, it } from 'vitest'
import { personName } from './person-name.ts'

it('writes names set in capitals as a signature has them', () => {
  expect(personName('INES M. FARROW-HALE')).toBe('Ines M. Farrow-Hale')
  expect(personName('SEÁN O’NEILL')).toBe('Seán O’Neill')
  expect(personName('Maud LE BRETON')).toBe('Maud Le Breton')
  expect(personName('AYLIN DEMIR, RN')).toBe('Aylin Demir, RN')
  expect(personName('ZOË MCALLEN PHD')).toBe('Zoë McAllen PHD')
  expect(personName('AYLIN DEMIR BVNS')).toBe('Aylin Demir BVNS')
})

it('leaves other names as they are', () => {
  for (const name of ['Ines Farrow', 'Dr Tomas de Vries', 'Aylin Demir RN', 'AJ Odell', 'Liam MacInnes'])
    expect(personName(name)).toBe(name)
})
