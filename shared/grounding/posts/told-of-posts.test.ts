import { describe, expect, it } from 'vitest'
import { checkText } from '../check-text.ts'

const post = (title: string, organisation: string, location: string, start: string, end: string) => ({
  kind: 'work',
  title,
  organisation,
  location,
  start,
  end,
})
const yard = post('Rigger', 'Sandhaven Yard', 'Buckie', '2019-03', 'present')
const loft = post('Apprentice sailmaker', 'Tern Loft', 'Eyemouth', '2014', '2016')
const works = post('Assistant rigger', 'Carrick Boatworks', 'Girvan', '2016-04', '2019-02')
const library = [
  { id: 'y1', text: 'Splice wire and rope for forty yachts a year', entry: yard },
  { id: 'y2', text: 'Inspect masts before each season', entry: yard },
  { id: 'w1', text: 'Helped step masts with the yard crane', entry: works },
  { id: 'l1', text: 'Cut and sewed sails of up to 60 square metres', entry: loft },
  {
    id: 'p1',
    text: 'Rope access certificate, 2018',
    entry: { ...post('Rope access certificate', '', '', '', ''), kind: 'certificate', start: null, end: '2018' },
  },
]
const flagged = (text: string) =>
  checkText({ text, evidence: library, today: '2026-11-01' })
    .findings.filter(({ level }) => level === 'flag')
    .map(({ quote }) => quote)

describe('what the dates of posts say of times in a letter', () => {
  it.each([
    'I have worked on masts for about twelve years, the last seven as a rigger at Sandhaven Yard.',
    'I have worked on masts since 2014, more than seven of those years at Sandhaven Yard in Buckie.',
    'Before Sandhaven I spent nearly three years at Carrick Boatworks, where I helped step masts.',
    'I have spliced wire at Sandhaven Yard since March 2019, after two years at Tern Loft in Eyemouth.',
    'I qualified in 2018 and have been with Sandhaven Yard since March 2019.',
    'For three years I was an apprentice sailmaker at Tern Loft and sewed sails.',
  ])('answers %s', (text) => expect(flagged(text)).toEqual([]))

  it.each([
    'I have worked on masts for about twenty years, the last seven as a rigger at Sandhaven Yard.',
    'I have worked on masts since 2009, more than seven of those years at Sandhaven Yard in Buckie.',
    'I have spliced wire at Sandhaven Yard since March 2014, after two years at Tern Loft.',
    'I have been second in charge of masts for twelve years.',
    'I have spliced the wire of forty yachts for twelve years.',
  ])('leaves the flag in %s', (text) => expect(flagged(text)).not.toEqual([]))
})
