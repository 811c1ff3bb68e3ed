import { describe, expect, it } from 'vitest'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { documentLanguage } from './document-language.ts'

const posting = (text: string, company: string | null = null) => {
  return { role: null, company, requirements: [requirementOf(text)] }
}

describe('what a new document is written in', () => {
  it('is the English that the person has set, whatever the posting spells', () => {
    const asked = posting('Organize the program of the arts center in the United States')
    expect(documentLanguage(asked, 'british')).toEqual({ language: 'en-GB', dated: 'en-GB' })
    expect(documentLanguage(asked, 'auto')).toEqual({ language: 'en', dated: 'en-US' })
  })

  it('goes by the country that the employer’s name tells', () => {
    const asked = 'Organize the program of the center'
    expect(documentLanguage(posting(asked, 'Arts Trust Wales')).dated).toBe('en')
  })

  it('stays the posting’s where that is no English', () => {
    expect(documentLanguage(posting('Erfahrung in der Leitung einer Küche'), 'british').language).toBe('de')
  })
})
