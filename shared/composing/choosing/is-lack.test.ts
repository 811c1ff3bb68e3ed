import { expect, it } from 'vitest'
import { isLack } from './is-lack.ts'

it('knows a line that only says what its writer was short of', () => {
  expect(isLack('To get any further, I needed a proper grounding in glazing.')).toBe(true)
  expect(isLack('I lacked formal training in bookkeeping')).toBe(true)
})

it('leaves what came of it, and the needs of others', () => {
  expect(isLack('I needed a faster way to count stock, so I wrote one.')).toBe(false)
  expect(isLack('Residents who needed help with meals')).toBe(false)
})
