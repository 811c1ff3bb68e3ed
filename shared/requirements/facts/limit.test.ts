import { describe, expect, it } from 'vitest'
import { readLimit } from './limit.ts'

describe('readLimit', () => {
  it.each([
    ['Why this role? (max 250 words)', { words: 250 }],
    ['Describe a time you led a change. (300 words)', { words: 300 }],
    ['No more than 4,000 characters including spaces', { characters: 4000 }],
    ['Your answer must not exceed 1 500 characters', { characters: 1500 }],
    ['250-300 words maximum', { words: 300 }],
    ['A 500 word limit applies', { words: 500 }],
    ['Leadership (250 words)', { words: 250 }],
    ['Warum diese Stelle? (max. 250 Wörter)', { words: 250 }],
    ['En 300 mots maximum', { words: 300 }],
    ['500字以内', { words: 500 }],
    ['Word limit: 300', { words: 300 }],
    ['Character count 2,000', { characters: 2000 }],
    ['In two hundred and fifty words, say why', { words: 250 }],
    ['Between 200 and 400 words', { words: 400 }],
    ['Your answer should be no longer than 600 words', { words: 600 }],
    ['Able to type at 60 words per minute', null],
    ['Describe a reluctant pupil. 200 words.', { words: 200 }],
    ['One page', null],
  ])('reads “%s”', (text, limit) => expect(readLimit(text)).toEqual(limit))

  it.each([
    'At least 350 characters',
    'Translate documents of 3,000 to 15,000 words',
    'A minimum of 200 words',
    'Type 60 words a minute',
  ])('reads no limit in “%s”', (text) => expect(readLimit(text)).toBeNull())
})
