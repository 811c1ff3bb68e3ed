import { describe, expect, it } from 'vitest'
import { readYears } from './years.ts'

const asked: readonly (readonly [string, number, number | null])[] = [
  ['5-10+ years of experience building software', 5, null],
  ['Half a year of experience in a kitchen', 0.5, null],
  ['One year since qualifying', 1, null],
  ['Up to three years of experience in conservation', 0, 3],
  ['A couple of years in retail', 2, null],
  ['Twenty-five years of experience at sea', 25, null],
  ['Five to seven years in industry, or a training contract followed by three years', 5, 7],
  ['Zweijährige Berufserfahrung in der Pflege', 2, null],
  ['Experiencia de entre 2 y 4 años en cocina', 2, 4],
  ['半年以上工作经验', 0.5, null],
  ['Between two and five years’ post-qualification experience', 2, 5],
  ['3 to 5 years in a kitchen of this size, with experience of banquets', 3, 5],
  ['At least three years working with young people', 3, null],
  ['3+ yrs as a site electrician', 3, null],
  ['PhD or 5+ years of industry experience', 5, null],
  ['18 months of ward experience', 1.5, null],
  ['A minimum of two years’ experience', 2, null],
  ['Five (5) years of teaching experience', 5, null],
  ['At least a year of experience in retail', 1, null],
  ['Mindestens 3 Jahre Berufserfahrung', 3, null],
  ['3 ans d’expérience minimum', 3, null],
  ['Experiencia mínima de 2 años', 2, null],
  ['Minimaal 5 jaar ervaring', 5, null],
  ['3年以上前端开发经验', 3, null],
  ['実務経験3年以上', 3, null],
]

const notAsked: readonly string[] = [
  'Founded 30 years ago, we have grown in the last 10 years',
  'A fixed-term contract of 2 years',
  'Options vest over 4 years with a one-year cliff',
  'You must be at least 18 years old',
  'Over the last 10 years we have opened 14 shops',
  'Lead a five-year digital strategy',
  'Fieldwork of up to six weeks a year',
]

describe('readYears', () => {
  it.each(asked)('reads “%s”', (text, min, max) => expect(readYears(text)).toEqual({ min, max }))

  it.each(notAsked)('reads no experience in “%s”', (text) => expect(readYears(text)).toBeNull())

  it('needs no further word where the line is known to be asked', () => {
    expect(readYears('have 3–6 years designing tools', 'plainly')).toEqual({ min: 3, max: 6 })
  })
})
