import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerLines } from '../reading/answer-lines.ts'
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

const words = [
  'Imani',
  'Okoro-Wells',
  'Imani Okoro-Wells',
  'imani@okoro-wells.example.org',
  'ref@example.org',
  '+44 20 7946 0018',
  '07700 900123',
  'https://imani.example.org/work',
  'led',
  '2019-2021',
  '01/04/2019',
  '£1.5m',
  '1,200',
  'é',
  '工',
  'PERSON_1',
  'person 2',
  '[PHONE_1]',
  '{{EMAIL_1}}',
  '[e3]',
  'a_b',
  '12',
  '14 Mill Lane, Hexham',
  'OKORO-WELLS',
  'github.com/imani-w',
  'Dr Harriet Vale',
  '3 Larch Close',
  '工工',
]

/** Whole numbers below a bound, the same ones for the same seed (a linear congruential generator). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

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
      'From 2019-2021, 2019–21 and 01/04/2019 I taught 1,200 pupils, saved $3,400,000 (0.25 %) on 14.05.2020 and answered 08:00-16:30 calls, 01.2019 - 03.2020.'
    const masking = maskingFor([text], basics)
    expect(masking.mask(text)).toBe(text)
  })

  it('finds telephone numbers as people write them', () => {
    for (const number of ['(555) 010-4477', '555-010-4477', '020 7946 0991', '+49 (0)30 901820', '07700 900123'])
      expect(maskingFor([`Call ${number} today`], []).mask(`Call ${number} today`)).toBe('Call PHONE_1 today')
  })

  it.each([
    ['github.com/imani-w/charts', 'See github.com/imani-w/charts for it.', 'See LINK_1 for it.'],
    ['imani.example.org', 'Kept imani.example.org up to date.', 'Kept LINK_1 up to date.'],
    ['IMANI OKORO-WELLS', 'IMANI OKORO-WELLS taught.', 'PERSON_1 taught.'],
    ['Harriet Vale', 'Reported to Dr Harriet Vale.', 'Reported to Dr PERSON_1.'],
    ['3 Larch Close', 'Surveyed at 3 Larch Close, Hexham.', 'Surveyed at PLACE_1, Hexham.'],
    ['NE46 1AB', 'Moved to NE46 1AB in 2019.', 'Moved to PLACE_1 in 2019.'],
    ['Lindenallee 12', 'Wohnhaft Lindenallee 12.', 'Wohnhaft PLACE_1.'],
    ['8, rue des Lilas', 'Domiciliée au 8, rue des Lilas.', 'Domiciliée au PLACE_1.'],
    ['5550104477', 'Call 5550104477 today', 'Call PHONE_1 today'],
  ])('hides %s however it is written, and puts it back', (value, text, masked) => {
    const masking = maskingFor([text], basics)
    expect(masking.mask(text)).toBe(masked)
    expect(masking.parts.map((part) => part.value)).toContain(value)
    expect(masking.restore(masked)).toBe(text)
  })

  it('hides a researcher’s number, and a page of one’s own by the end of its address', () => {
    const own = [{ name: null, email: null, phone: null, location: null, urls: ['https://www.linkedin.com/in/m-q-l'] }]
    const text = 'ORCID 0000-0002-1825-0097; find me as in/m-q-l there, on linkedin.com/in/m-q-l too.'
    const masking = maskingFor([text], own)
    expect(masking.mask(text)).not.toMatch(/1825|m-q-l/u)
    expect(masking.restore(masking.mask(text))).toBe(text)
  })

  it.each([
    'Call 020\u20117946\u20110018 or +44–20–7946–0018.',
    'Call 442079460018 or 0044 20 7946 0018.',
    'Write to imani at okoro-wells dot example dot org.',
    'At 14 mill lane, and 14 MILL LANE.',
    'The file Imani_Okoro-Wells_CV.',
  ])('hides the person’s own number, mail and street however they are written: “%s”', (text) => {
    const masking = maskingFor([text], basics)
    expect(masking.mask(text)).not.toMatch(/7946|wells dot|14 mill/iu)
    expect(masking.mask(text)).not.toContain('Imani')
    expect(masking.restore(masking.mask(text))).toBe(text)
  })

  it('leaves hours, years and dates with dashes of every length', () => {
    const text = 'Shifts 0900–1700 in 2019–2021, from 01–04–2019, 01.2019 – 03.2020, 2019‑2021.'
    expect(maskingFor([text], basics).mask(text)).toBe(text)
  })

  it('hides a short name, and a name in a script without spaces, but no title and no particle', () => {
    const known = (name: string) => [{ name, email: null, phone: null, location: null, urls: [] }]
    expect(maskingFor(['Li led it.'], known('Li Wu')).mask('Li led it.')).toBe('PERSON_1 led it.')
    expect(maskingFor(['王小明是护士'], known('王小明')).mask('王小明是护士')).toBe('PERSON_1是护士')
    const text = 'The Dr and De Soto ran La Scala.'
    expect(maskingFor([text], known('Dr Ana De La Cruz')).mask(text)).toBe(text)
  })

  it('takes no tool, site of an employer, hours or amount for a way to find somebody', () => {
    const text =
      'Built Node.js/Express and ASP.NET/C# services for Booking.com, CI/CD and/or A/B tests, shifts 0900-1700, 40 Victorian houses in Mill Way.'
    expect(maskingFor([text], []).mask(text)).toBe(text)
  })

  it('puts back placeholders that a model changed a little, and names those it made up', () => {
    const masking = maskingFor(['Imani Okoro-Wells taught.'], basics)
    expect(masking.restore('[person_1], Person 1 and {{PERSON_1}} taught.')).toBe(
      'Imani Okoro-Wells, Imani Okoro-Wells and Imani Okoro-Wells taught.',
    )
    expect(masking.restore('PERSON\\_1, _PERSON_1_ taught.')).toBe('Imani Okoro-Wells, _Imani Okoro-Wells_ taught.')
    expect(masking.unknown('PERSON_9 and EMAIL_4 wrote.')).toEqual(['PERSON_9', 'EMAIL_4'])
    expect(maskingFor(['I taught.'], []).unknown('I taught PERSON_1.')).toEqual(['PERSON_1'])
    expect(masking.restore('PERSON_10 wrote [e3].')).toBe('PERSON_10 wrote [e3].')
  })

  it('keeps the brackets that the person set around an address', () => {
    const text = 'Wrote to <imani@okoro-wells.example.org> and [07700 900123].'
    const masking = maskingFor([text], basics)
    expect(masking.restore(masking.mask(text))).toBe(text)
  })

  it('does not confuse a placeholder with the same words of the person', () => {
    const text = 'PERSON_1 is the name of the form that Imani designed.'
    const masking = maskingFor([text], basics)
    expect(masking.restore(masking.mask(text))).toBe(text)
  })

  it('restores what streams in any pieces, 2,000 times', () => {
    const random = numbersFrom(20_261_121)
    let streams = 0
    for (let text = 0; text < 250; text++) {
      const lines = Array.from({ length: 1 + random(4) }, () =>
        Array.from({ length: 1 + random(12) }, () => words[random(words.length)] ?? '').join(' '),
      )
      // What is masked depends on the text alone: eight streams of each share it, for making it is what takes time.
      const masking = maskingFor(lines, basics)
      const masked = masking.mask(lines.join('\n'))
      for (let stream = 0; stream < 8; stream++, streams++) {
        const sizes = Array.from({ length: 1 + random(24) }, () => 1 + random(7))
        const restored = throughStream(masked, sizes).map(masking.restore)
        if (restored.join('\n') !== lines.join('\n')) expect({ sizes, masked, restored }).toEqual({ restored: lines })
      }
    }
    expect(streams).toBe(2_000)
  })

  it('restores what streams in any pieces, found by the shortest example when it does not', () => {
    const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((found) => found.join(' '))
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 24 })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), sizes, (lines, pieces) => {
        const masking = maskingFor(lines, basics)
        expect(throughStream(masking.mask(lines.join('\n')), pieces).map(masking.restore)).toEqual(lines)
      }),
      { numRuns: 60 },
    )
  })

  it('leaves everything as it is for a server on this computer', () => {
    expect(noMasking.restore(noMasking.mask('Imani PERSON_1'))).toBe('Imani PERSON_1')
  })
})

/** The text in pieces of these sizes, over and over. */
function throughStream(text: string, sizes: readonly number[]): string[] {
  const lines = answerLines()
  const found: string[] = []
  for (let at = 0, piece = 0; at < text.length; piece++) {
    const size = sizes[piece % sizes.length] ?? 1
    found.push(...lines.push(text.slice(at, at + size)))
    at += size
  }
  return [...found, ...lines.end()]
}
