import { describe, expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { tonguesAsked } from './tongues-asked.ts'

const entries = [entryOf({ id: 'l', kind: 'language' })]
const evidence = ['English', 'Tamil (native)', 'French (B1)'].map((text) => evidenceOf(text, { id: text, entry: 'l' }))

describe('the languages that a call for any is answered by', () => {
  it.each([
    'Ability to speak a second language',
    'Languages other than English would be an advantage',
    'A modern language',
  ])('%s', (asked) => expect(tonguesAsked(asked, { evidence, entries })).toEqual(['Tamil (native)', 'French (B1)']))

  it.each([
    ['Ability to communicate in Tamil and English', ['English', 'Tamil (native)']],
    ['Fluent French', ['French (B1)']],
  ])('by their names: %s', (asked, found) => expect(tonguesAsked(asked, { evidence, entries })).toEqual(found))

  it('by the name a language has for itself', () => {
    const own = [evidenceOf('Cymraeg (intermediate)', { id: 'c', entry: 'l' })]
    expect(tonguesAsked('Ability to speak Welsh', { evidence: own, entries })).toEqual(['c'])
  })

  it.each(['Experience of teaching modern foreign languages', 'Strong command of English'])(
    'are none for “%s”',
    (asked) => expect(tonguesAsked(asked, { evidence, entries })).toEqual([]),
  )
})
