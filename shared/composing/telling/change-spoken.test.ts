import { expect, it } from 'vitest'
import { changeSpoken } from './change-spoken.ts'

it('says a drawn change in words', () => {
  expect(changeSpoken('Cut set-up 45 min -> 6 min')).toBe('Cut set-up from 45 min to 6 min')
  expect(changeSpoken('Took waste from 9→4%')).toBe('Took waste from 9 to 4%')
  expect(changeSpoken('Sieve rate 9 → 14 sacks')).toBe('Sieve rate from 9 to 14 sacks')
  expect(changeSpoken('Sieve audit: 9 → 14')).toBe('Sieve audit: 9 → 14')
  expect(changeSpoken('Order → Mill')).toBe('Order → Mill')
})
