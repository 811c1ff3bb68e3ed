import { expect, it } from 'vitest'
import { isKnownWord } from './is-known-word.ts'

it.each(['weekly', 'manholes', 'streetworks', 'scrubber', 'householder', 'motivational', 'ro-ro', 'setup'])(
  '“%s” is an everyday word',
  (word) => expect(isKnownWord(word)).toBe(true),
)

it.each(['kofax', 'makaton', 'fortinet', 'amtech'])('“%s” may be a name', (word) =>
  expect(isKnownWord(word)).toBe(false),
)
