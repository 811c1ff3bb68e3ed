import { describe, expect, it } from 'vitest'
import { checkText } from './check-text.ts'

const farm = { kind: 'work', title: 'Shepherd', organisation: 'Glen Farm', location: null, start: '2015', end: '2018' }
const inn = { kind: 'work', title: 'Waiter', organisation: 'Drovers Inn', location: null, start: '2018', end: '2020' }
const evidence = [
  { id: 'e1', text: 'Looked after 300 ewes through lambing', entry: farm },
  { id: 'e2', text: 'Mended dry-stone walls', entry: farm },
  { id: 'e3', text: 'Served up to 90 guests an evening', entry: inn },
]

describe('checkText', () => {
  const letter = `Dear Ms Grant,

I am writing to apply for the post of ranger.

- I looked after 300 ewes and mended walls.
- At the inn I served 150 guests an evening.
- I restored steam engines for a museum. (maybe drop this?)

# References
I look forward to hearing from you.`
  const { sentences, findings } = checkText({ text: letter, evidence })

  it('tells backed, flagged, uncited and framing apart', () => {
    expect(sentences.map(({ text, status, evidence: cited }) => [text, status, cited])).toEqual([
      ['Dear Ms Grant,', 'framing', []],
      ['I am writing to apply for the post of ranger.', 'framing', []],
      ['I looked after 300 ewes and mended walls.', 'backed', ['e1', 'e2']],
      ['At the inn I served 150 guests an evening.', 'flagged', ['e3']],
      ['I restored steam engines for a museum.', 'uncited', []],
      ['I look forward to hearing from you.', 'framing', []],
    ])
  })

  it('gives offsets into the whole text', () => {
    for (const one of [...sentences, ...findings.map(({ start, end, quote }) => ({ start, end, text: quote }))])
      expect(letter.slice(one.start, one.end)).toBe(one.text)
    expect(findings.map(({ kind }) => kind)).toEqual(['number', 'uncited'])
  })

  it('counts as vouched, with its day, what stands only on the word of the person', () => {
    const word = { id: 'e4', text: 'I sheared 80 sheep a day.', entry: farm, vouchedOn: '2026-05-04' }
    const said = (text: string, ...more: { id: string; text: string; entry: typeof farm }[]) =>
      checkText({ text, evidence: [...evidence, word, ...more] }).sentences
    expect(said('I sheared 80 sheep a day.')).toMatchObject([
      { status: 'vouched', vouchedOn: '2026-05-04', evidence: ['e4'] },
    ])
    expect(said('I sheared 90 sheep a day.')).toMatchObject([{ status: 'flagged' }])
    expect(said('I looked after 300 ewes through lambing.')).toMatchObject([{ status: 'backed' }])
    const source = { id: 'e5', text: 'Sheared 80 sheep a day', entry: farm }
    expect(said('I sheared 80 sheep a day.', source)).toMatchObject([{ status: 'backed', evidence: ['e5'] }])
  })
})

const status = ({ sentences }: ReturnType<typeof checkText>) => sentences.map((one) => one.status)

it('takes a line that is the person’s own name, with the letters their source has behind it, for no claim', () => {
  const text = 'ADA NOLL, RVN (Small Animal)\n\nI mended dry-stone walls.\n\nAda "Addie" Noll, PhD'
  const names = ['Ada Noll, RVN (Small Animal)']
  expect(status(checkText({ text, evidence, names }))).toEqual(['framing', 'backed', 'uncited'])
  expect(status(checkText({ text, evidence }))).toEqual(['uncited', 'backed', 'uncited'])
})

it('takes a line that says where the person lives for no claim, and one that says more for one', () => {
  const addresses = ['3 Well Walk, Ballydell, Co. Kerry', 'Sandvoort (NL)']
  const of = (text: string) => status(checkText({ text, evidence, addresses }))
  expect(of('Ballydell, Co. Kerry')).toEqual(['framing'])
  expect(of('Sandvoort (NL)')).toEqual(['framing'])
  expect(of('3 Well Walk, Ballydell, Co. Kerry\n\nBallydell prize for falconry')).toEqual(['framing', 'uncited'])
})
