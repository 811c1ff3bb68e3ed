import { expect, it } from 'vitest'
import { maskingFor } from './masking.ts'
import { partsIn } from './parts-in.ts'

it('shows of a name only what is masked in the text, and no placeholder for another', () => {
  const masking = maskingFor(
    ['Bram de Wit trained them.'],
    [{ name: 'Bram de Wit', email: null, phone: null, location: null, urls: [] }],
  )
  expect(masking.parts.length).toBeGreaterThan(1)
  expect(partsIn(masking.parts, [masking.mask('Bram de Wit trained them.')]).map(({ value }) => value)).toEqual([
    'Bram de Wit',
  ])
  expect(partsIn(masking.parts, ['PERSON_10'])).toEqual([])
})
