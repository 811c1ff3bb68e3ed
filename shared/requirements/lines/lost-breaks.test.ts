import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lostBreaks } from './lost-breaks.ts'

const cut = (text: string) => lostBreaks(text).map(({ range }) => text.slice(range.start, range.end).trim())

describe('lostBreaks', () => {
  it('finds a heading between sentences', () => {
    const text =
      'You will plan rotas for forty carers and answer the phone to families. About you You are organised. You have a Level 3 diploma.'
    expect(cut(text)).toEqual([
      'You will plan rotas for forty carers and answer the phone to families.',
      'About you',
      'You are organised. You have a Level 3 diploma.',
    ])
  })

  it('finds the items under headings where no stop parts them', () => {
    const text =
      'Responsibilities Lead a shift of eight pickers Ensure stock is counted twice a week Requirements Two years in a warehouse Able to work nights'
    expect(cut(text)).toEqual([
      'Responsibilities',
      'Lead a shift of eight pickers',
      'Ensure stock is counted twice a week',
      'Requirements',
      'Two years in a warehouse',
      'Able to work nights',
    ])
  })

  it('leaves prose that only mentions such words', () => {
    const text =
      'The person appointed will work with our Requirements Engineer and the Benefits team in Leeds, and with Salary Services in York.'
    expect(cut(text)).toEqual([text])
  })

  it('keeps every character but white space, in order', () => {
    const word = fc.constantFrom(
      'About you',
      'Lead',
      'a shift.',
      'Requirements',
      'Two years',
      'in Leeds',
      '3',
      'Benefits',
      '. ',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ')
        const kept = lostBreaks(text)
          .map(({ range }) => text.slice(range.start, range.end))
          .join('')
        expect(kept.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      }),
    )
  })
})
