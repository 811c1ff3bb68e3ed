import { describe, expect, it } from 'vitest'
import { findNotesToSelf } from '../../writing/find-notes-to-self.ts'
import { letterPhrases } from './letter-phrases.ts'

describe('the empty places of a document', () => {
  it.each(['en', 'de', 'fr', 'es', 'nl'])(
    'are notes to their writer in %s, from the first sign to the last',
    (language) => {
      const { hardlyFits, unanswered, condition, emptyBox } = letterPhrases(language)
      for (const text of [hardlyFits, unanswered, condition, ...Object.values(emptyBox)])
        expect([text, findNotesToSelf(text)]).toEqual([text, [{ start: 0, end: text.length }]])
    },
  )
})
