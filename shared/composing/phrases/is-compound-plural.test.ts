import { expect, it } from 'vitest'
import { loweredPhrase } from './lowered-phrase.ts'

it.each([
  ['Switchboards (Hallam), fuses', 'switchboards (Hallam), fuses'],
  ['Logbooks', 'logbooks'],
  ['Windows (desktop)', 'Windows (desktop)'],
])('%j inside a sentence is %j', (given, lowered) => expect(loweredPhrase(given)).toBe(lowered))
