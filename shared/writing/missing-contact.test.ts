import { describe, expect, it } from 'vitest'
import { letterSample, statementSample } from '../formats/testing/sample-documents.ts'
import { missingContact } from './missing-contact.ts'

const frame = letterSample.letter
const withFrame = (part: Partial<NonNullable<typeof frame>>) => ({
  ...letterSample,
  letter: frame && { ...frame, ...part },
})

describe('what is missing around a document', () => {
  it('is nothing for a letter with its head and foot, and for a statement with a name', () => {
    expect(missingContact(letterSample)).toEqual([])
    expect(missingContact(statementSample)).toEqual([])
  })

  it('is told by name, in the order of the page', () => {
    expect(missingContact(withFrame({ sender: ['Ada Okafor', '14 Mill Lane'], recipient: [], closing: ' ' }))).toEqual([
      'an email address',
      'a phone number',
      'whom it is for',
      'a closing',
    ])
    expect(missingContact({ ...letterSample, letter: null })).toHaveLength(8)
    expect(missingContact({ ...statementSample, author: ' ' })).toEqual(['your name'])
  })

  it('takes no postcode or address of mail for a phone number', () => {
    expect(missingContact(withFrame({ sender: ['Ada', '12 Mill Lane 4411', 'ada1234567@example.org'] }))).toEqual([
      'a phone number',
    ])
  })
})
