import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { credentialSentence } from './credential-sentence.ts'

it('tells several proofs of one line in one sentence, those with a comma of their own apart', () => {
  const entry = entryOf({ id: 'n1', kind: 'certificate' })
  expect(credentialSentence('Splicing Card, 2022; Crane ticket, 2023', entry)).toBe(
    'I hold a Splicing Card (2022) and a crane ticket (2023)',
  )
  expect(credentialSentence('Diving ticket, 2020; Crane ticket, started 2023', entry)).toBeNull()
})
