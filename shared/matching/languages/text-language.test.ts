import { describe, expect, it } from 'vitest'
import { textLanguage } from './text-language.ts'

const languageOf = (text: string) => textLanguage(text, text.toLowerCase().split(' '))

describe('the language of a text', () => {
  it('is not told by a word that English has in another sense', () => {
    for (const text of ['van driver', 'Met clients', 'Door supervisor', 'Plus size models'])
      expect(languageOf(text), text).toBeNull()
  })

  it('is told by words that hold its sentences together', () => {
    expect(languageOf('Klachten van klanten op de markt')).toBe('nl')
    expect(languageOf('Arbeit mit Kindern und Eltern')).toBe('de')
  })
})
