import { expect, it } from 'vitest'
import { ownHalfOfRole } from './own-half-of-role.ts'

it.each([
  ['Schafhirt / Shepherd', 'en', 'Shepherd'],
  ['Schafhirt / Shepherd', 'de', 'Schafhirt'],
  ['Skipper / Deckhand', 'en', 'Skipper / Deckhand'],
  ['Cyfarwyddwr Cerdd / Music Director', 'en', 'Music Director'],
  ['Encadreur / Conservator (Frames)', 'en', 'Conservator (Frames)'],
  ['Glazier', 'en', 'Glazier'],
])('“%s” is in a document in %s “%s”', (role, language, half) => {
  expect(ownHalfOfRole(role, language)).toBe(half)
})
