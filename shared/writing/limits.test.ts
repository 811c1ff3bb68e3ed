import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentLimitSchema, sectionLimitSchema } from '../domain/limit.ts'
import { countCharacters } from './count-characters.ts'
import { countWords } from './count-words.ts'
import { documentPresets, sectionPresets } from './limit-presets.ts'
import { limitState, wholeLimitState } from './limit-state.ts'
import { limitName, limitWords } from './limit-words.ts'
import { mostAllowed } from './most-allowed.ts'

describe('words', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ['well-known, state-of-the-art work', 3],
    ['See https://example.org/a_b?c=1 now', 3],
    ['– — * •', 0],
    ['24/7 e.g. R&D 3.5% £2m', 5],
    ["don't can’t l’école", 3],
    ['- one\n- two\n1. three', 4],
    ['naïve Überprüfung cafe\u0301', 3],
    ['我有三年经验', 6],
    ['我用 Python 三年', 5],
    ['안녕하세요 세계', 2],
    ['مرحبا بالعالم', 2],
    ['nurse 👩🏽‍⚕️ here', 2],
    ['non\u00a0breaking\ttab\nline', 4],
  ])('in “%s” are %i', (text, count) => expect(countWords(text)).toBe(count))

  it('add up over any split at white space, whatever it is', () => {
    const words = fc.array(fc.constantFrom('one', 'well-known', '–', '3.5%', 'https://example.org', 'é', '🎉'))
    const space = fc.constantFrom(' ', '\n', '\r\n', '  ', '\t', '\u00a0')
    fc.assert(
      fc.property(words, words, space, (one, other, gap) => {
        expect(countWords([...one, ...other].join(gap))).toBe(countWords(one.join(' ')) + countWords(other.join(' ')))
      }),
    )
  })
})

describe('characters', () => {
  it.each([
    ['  two words  ', 9],
    ['a\r\nb', 3],
    ['a\n\nb', 4],
    ['e\u0301é', 2],
    ['😀', 1],
    ['שלום', 4],
    ['中文', 2],
    ['a\u00a0b', 3],
  ])('in “%s” are %i', (text, count) => expect(countCharacters(text)).toBe(count))

  it('may leave out spaces or count line ends twice', () => {
    expect(countCharacters('a b\nc ', { spaces: false })).toBe(3)
    expect(countCharacters('a b\nc ', { lineBreak: 2 })).toBe(6)
    expect(countCharacters('a\r\nb', { lineBreak: 2 })).toBe(4)
    expect(countCharacters('a😀\u{1F469}\u200D\u2695', { emoji: 2 })).toBe(7)
    expect(countCharacters('e\u0301\n中', { lineBreak: 2, emoji: 2 })).toBe(4)
  })

  it('are the same however line ends and accents are stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const stored = text.replace(/\r\n?/gu, '\n')
        expect(countCharacters(stored.replaceAll('\n', '\r\n'))).toBe(countCharacters(stored))
        expect(countCharacters(text.normalize('NFD'))).toBe(countCharacters(text))
        expect(countCharacters(text, { spaces: false })).toBeLessThanOrEqual(countCharacters(text))
        const breaks = stored.normalize('NFC').trim().split('\n').length - 1
        expect(countCharacters(text, { lineBreak: 2 })).toBe(countCharacters(text) + breaks)
      }),
    )
  })
})

describe('a limit', () => {
  it('is near from nine tenths, over beyond and under below the fewest wanted', () => {
    const kinds = [1, 2, 8, 9, 10, 11].map((n) => limitState('w '.repeat(n), { words: 10, least: 2 }).kind)
    expect(kinds).toEqual(['under', 'within', 'within', 'near', 'near', 'over'])
  })

  it('is told in words', () => {
    const tell = (n: number) => limitWords(limitState('w '.repeat(n), { words: 10, least: 2 }))
    expect([1, 5, 9, 12].map(tell)).toEqual([
      '1 / 10 words, 1 short of 2',
      '5 / 10 words',
      '9 / 10 words, 1 left',
      '12 / 10 words, 2 over',
    ])
    expect(limitName({ characters: 2000, least: 350, lineBreak: 2 })).toBe(
      '350 to 2,000 characters, line ends counted twice',
    )
    expect(limitName({ characters: 500, spaces: false })).toBe('500 characters without spaces')
    expect(limitName({ pages: 1 })).toBe('1 page')
  })

  it('may be a minimum alone, which nothing is over', () => {
    const tell = (n: number) => limitWords(limitState('w '.repeat(n), { leastWords: 3 }))
    expect([1, 2, 3, 900].map(tell)).toEqual([
      '1 word, 2 short of 3',
      '2 words, 1 short of 3',
      '3 words, at least 3',
      '900 words, at least 3',
    ])
    const signs = { leastCharacters: 4, spaces: false, emoji: 2 } as const
    expect(limitState('a b c', signs)).toMatchObject({ kind: 'under', unit: 'characters', used: 3, limit: null })
    expect(limitState('a b 😀', signs)).toMatchObject({ kind: 'within', used: 4 })
    expect(limitName({ leastWords: 300 })).toBe('at least 300 words')
    expect(limitName({ leastCharacters: 350, lineBreak: 2, emoji: 2 })).toBe(
      'at least 350 characters, line ends and emoji counted twice',
    )
    expect(wholeLimitState(['one', 'two three'], { leastWords: 4 }, null)).toMatchObject({ kind: 'under', used: 3 })
    expect(mostAllowed({ leastWords: 4 })).toBeNull()
    expect(mostAllowed({ words: 4, least: 2 })).toEqual({ words: 4, least: 2 })
  })

  it('of the whole adds the sections up, and counts pages once they are known', () => {
    expect(wholeLimitState(['one two', 'three'], { words: 3 }, null)).toMatchObject({ used: 3, kind: 'near' })
    expect(wholeLimitState(['ab', 'c'], { characters: 2 }, 1)).toMatchObject({ used: 3, kind: 'over' })
    expect(wholeLimitState([], { pages: 1 }, null)).toBeNull()
    expect(wholeLimitState([], { pages: 1 }, 1)).toMatchObject({ kind: 'within', used: 1 })
    expect(wholeLimitState([], { pages: 1 }, 2)).toMatchObject({ kind: 'over' })
  })
})

describe('the presets', () => {
  it('are limits with a name of their own and a source', () => {
    for (const { limit } of sectionPresets) expect(sectionLimitSchema.parse(limit)).toEqual(limit)
    for (const { limit } of documentPresets) expect(documentLimitSchema.parse(limit)).toEqual(limit)
    const all = [...sectionPresets, ...documentPresets]
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
    expect(all.every(({ source }) => source.length > 10)).toBe(true)
    expect(
      all.filter(({ name }) => /^(?:UK|US|UCAS|NHS|Aus)/u.test(name)).every(({ confirmed }) => confirmed !== 'usual'),
    ).toBe(true)
    expect(all.length).toBeGreaterThanOrEqual(12)
  })
})
