import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerLines } from './answer-lines.ts'
import { maskingFor, noMasking } from './masking.ts'

const basics = [
  {
    name: 'Imani Okoro-Wells',
    email: 'imani@okoro-wells.example.org',
    phone: '+44 20 7946 0018',
    location: '14 Mill Lane, Hexham',
    urls: ['https://imani.example.org'],
  },
]

describe('masking', () => {
  it('hides names, addresses, links and numbers and puts them back', () => {
    const text =
      'Imani Okoro-Wells (imani@okoro-wells.example.org, +44 20 7946 0018) of 14 Mill Lane, Hexham. Ask Okoro-Wells.'
    const masking = maskingFor([text], basics)
    const masked = masking.mask(text)
    for (const { value } of masking.parts) expect(masked).not.toContain(value)
    expect(masked).not.toMatch(/Imani|Hexham|7946/u)
    expect(masking.restore(masked)).toBe(text)
  })

  it('keeps every number a check needs: years, ranges, dates, amounts and counts', () => {
    const text =
      'From 2019-2021, 2019–21 and 01/04/2019 I taught 1,200 pupils, saved $3,400,000 (0.25 %) on 14.05.2020 and answered 08:00-16:30 calls.'
    const masking = maskingFor([text], basics)
    expect(masking.mask(text)).toBe(text)
  })

  it('finds telephone numbers as people write them', () => {
    for (const number of ['(555) 010-4477', '555-010-4477', '020 7946 0991', '+49 (0)30 901820', '07700 900123'])
      expect(maskingFor([`Call ${number} today`], []).mask(`Call ${number} today`)).toBe('Call PHONE_1 today')
  })

  it('puts back placeholders that a model changed a little, and names those it made up', () => {
    const masking = maskingFor(['Imani Okoro-Wells taught.'], basics)
    expect(masking.restore('[person_1], Person 1 and {{PERSON_1}} taught.')).toBe(
      'Imani Okoro-Wells, Imani Okoro-Wells and Imani Okoro-Wells taught.',
    )
    expect(masking.unknown('PERSON_9 and EMAIL_4 wrote.')).toEqual(['PERSON_9', 'EMAIL_4'])
    expect(masking.restore('PERSON_10 wrote [e3].')).toBe('PERSON_10 wrote [e3].')
  })

  it('does not confuse a placeholder with the same words of the person', () => {
    const text = 'PERSON_1 is the name of the form that Imani designed.'
    const masking = maskingFor([text], basics)
    expect(masking.restore(masking.mask(text))).toBe(text)
  })

  it('restores what streams in any pieces, 2,000 times', { timeout: 60_000 }, () => {
    const word = fc.constantFrom(
      'Imani',
      'Okoro-Wells',
      'Imani Okoro-Wells',
      'imani@okoro-wells.example.org',
      '+44 20 7946 0018',
      'https://imani.example.org/work',
      'led',
      '2019-2021',
      '£1.5m',
      'é',
      '工',
      'PERSON_1',
      '[e3]',
      'a_b',
      '12',
      '14 Mill Lane, Hexham',
    )
    const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 4 }),
        fc.infiniteStream(fc.integer({ min: 1, max: 7 })),
        (lines, sizes) => {
          const masking = maskingFor(lines, basics)
          expect(throughStream(masking.mask(lines.join('\n')), sizes).map(masking.restore)).toEqual(lines)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('leaves everything as it is for a server on this computer', () => {
    expect(noMasking.restore(noMasking.mask('Imani PERSON_1'))).toBe('Imani PERSON_1')
  })
})

function throughStream(text: string, sizes: Iterator<number>): string[] {
  const lines = answerLines()
  const found: string[] = []
  for (let at = 0; at < text.length; ) {
    const size: number = sizes.next().value
    found.push(...lines.push(text.slice(at, at + size)))
    at += size
  }
  return [...found, ...lines.end()]
}
