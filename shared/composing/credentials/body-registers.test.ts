import { expect, it } from 'vitest'
import { credentialSentence } from './credential-sentence.ts'

it('tells a registration as one, not as a paper of the name of its body', () => {
  expect(credentialSentence('Registration: Fenwick Farriery Council, registered farrier since 2011', null)).toBe(
    'I have been a registered farrier (Fenwick Farriery Council) since 2011',
  )
  expect(credentialSentence('Fenwick Farriery Council, registered since 2011', null)).toBe(
    'I have been registered with the Fenwick Farriery Council since 2011',
  )
})

it('takes no post for a body', () => {
  expect(credentialSentence('Head Groom, registered nurse since 2011', null)).toBeNull()
})
