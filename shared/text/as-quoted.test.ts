import { expect, test } from 'vitest'
import { asQuoted } from './as-quoted.ts'

test('quotes a sentence without its full stop, and keeps the other signs it ends with', () => {
  expect(asQuoted('I ran the night desk.')).toBe('“I ran the night desk”')
  expect(asQuoted('the night desk')).toBe('“the night desk”')
  expect(asQuoted('Did it pay off?')).toBe('“Did it pay off?”')
  expect(asQuoted('I ran …')).toBe('“I ran …”')
  expect(asQuoted('I ran...')).toBe('“I ran...”')
})
