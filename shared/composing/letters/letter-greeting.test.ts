import { describe, expect, it } from 'vitest'
import { letterGreeting } from './letter-greeting.ts'

const greets = (addressee: string | null, language: string) => letterGreeting(addressee, language).salutation

describe('a letter greets', () => {
  it.each([
    ['Ms Honor Blakely', 'Dear Ms Blakely,'],
    ['Honor Blakely', 'Dear Honor Blakely,'],
    ['Honor Blakely, yard manager', 'Dear Honor Blakely,'],
    ['Baz', 'Dear Baz,'],
    ['Dr H. Quill', 'Dear Dr Quill,'],
    ['Prof. Dr. Anke Voss', 'Dear Professor Voss,'],
    ['Frau Anke Voss', 'Dear Ms Voss,'],
    ['Sir Alan Moor', 'Dear Sir Alan,'],
    ['HONOR BLAKELY', 'Dear Honor Blakely,'],
  ])('%s in English, with a title only where one is stated', (addressee, salutation) =>
    expect(greets(addressee, 'en-GB')).toBe(salutation),
  )

  it.each([
    ['Frau Dr. Anke Voss', 'de', 'Sehr geehrte Frau Dr. Voss,'],
    ['Herr von der Au', 'de', 'Sehr geehrter Herr von der Au,'],
    ['Anke Voss', 'de', 'Guten Tag Anke Voss,'],
    ['Mme Claire Roux', 'fr', 'Madame Roux,'],
    ['M. Roux', 'fr', 'Monsieur Roux,'],
    ['Claire Roux', 'fr', 'Madame, Monsieur,'],
    ['Sra. Inés Prado Luna', 'es', 'Estimada Sra. Inés Prado Luna:'],
    ['Inés Prado', 'es', 'A la atención de Inés Prado:'],
    ['mevrouw A. de Vries', 'nl', 'Geachte mevrouw De Vries,'],
  ])('%s in %s', (addressee, language, salutation) => expect(greets(addressee, language)).toBe(salutation))

  it('the team where nobody is named, or two are', () => {
    expect(greets(null, 'en')).toBe('Dear hiring team,')
    expect(greets('Ms Hale and Mr Orme', 'en')).toBe('Dear hiring team,')
    expect(greets(null, 'de')).toBe('Sehr geehrte Damen und Herren,')
  })

  it('and ends as the greeting asks', () => {
    expect(letterGreeting('Ms Blakely', 'en-GB').closing).toBe('Yours sincerely,')
    expect(letterGreeting('Ms Blakely', 'en-US').closing).toBe('Sincerely,')
    expect(letterGreeting('Baz', 'en').closing).toBe('Kind regards,')
    expect(letterGreeting(null, 'en').closing).toBe('Kind regards,')
    expect(letterGreeting('Frau Voss', 'de').closing).toBe('Mit freundlichen Grüßen')
  })
})
