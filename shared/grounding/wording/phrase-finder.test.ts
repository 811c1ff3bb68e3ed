import { describe, expect, it } from 'vitest'
import { phraseFinder } from './phrase-finder.ts'

describe('phraseFinder', () => {
  const find = phraseFinder([
    'by heart',
    '(?:keep|kept) (?:an )?eye',
    'hands? on',
    '(?:over and )?over again',
    'by hand',
  ])
  const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end))

  it.each([
    ['I know it by heart, made by hand.', ['by heart', 'by hand']],
    ['Kept an eye on it.', ['Kept an eye']],
    ['A hand on, hands on.', ['hand on', 'hands on']],
    ['Over and over again.', ['Over and over again', 'over again']],
    ['A passer-by heart and by hearts.', []],
    ['', []],
  ])('%s', (text, phrases) => expect(found(text)).toEqual(phrases))
})
