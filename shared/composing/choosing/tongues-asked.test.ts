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

  it.each(['Fluent French', 'Experience of teaching modern foreign languages', 'Strong command of English'])(
    'are none for “%s”',
    (asked) => expect(tonguesAsked(asked, { evidence, entries })).toEqual([]),
  )
})
