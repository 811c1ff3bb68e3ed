import { describe, expect, it } from 'vitest'
import { checkClaim } from '../check-claim.ts'

const found = (text: string, ...evidence: readonly string[]) =>
  checkClaim({ text, evidence: evidence.map((item, at) => ({ id: `e${at}`, text: item })), today: '2026-06-01' })
const underlined = (text: string, ...evidence: readonly string[]) =>
  found(text, ...evidence).flatMap(({ level, quote }) => (level === 'underline' ? [quote] : []))
const flagged = (text: string, ...evidence: readonly string[]) =>
  found(text, ...evidence).flatMap(({ level, quote }) => (level === 'flag' ? [quote] : []))

describe('words that carry no claim are not underlined', () => {
  it('such as those of a turn of phrase, of everyday life and of a compound', () => {
    expect(underlined('Touch wood, I mend kilns by the book.', 'Mend kilns')).toEqual([])
    expect(underlined('My neighbour laughed when I sold lamps.', 'Sold lamps')).toEqual([])
    expect(underlined('Schoolchildren came to my pottery class.', 'Pottery class for schools')).toEqual([])
  })

  it('such as the scene of a trade, and the place where one works', () => {
    expect(underlined('Brides come to me for their day.', 'Made flowers for weddings')).toEqual([])
    expect(underlined('The firm asked me to repair saddles.', 'Repaired saddles')).toEqual([])
  })

  it('but a lead over the same place is a claim, and so is all of it', () => {
    expect(found('I led the team that repaired saddles.', 'Repaired saddles')).not.toEqual([])
    expect(found('I repaired saddles for the whole firm.', 'Repaired saddles')).not.toEqual([])
  })
})

describe('what is only possible is no flag', () => {
  it('such as another who leads, a beginning, the same reach and what one is by training', () => {
    expect(flagged('I post three times a week, and my manager oversees it.', 'Three posts a week')).toEqual([])
    expect(flagged('I started out lending two masons a hand.', 'Helped two masons')).toEqual([])
    expect(flagged('I came third in a countrywide contest.', 'Third place, national competition')).toEqual([])
    expect(flagged('I am an engineer by training.', 'BEng Civil Engineering, Kay College, 2008 – 2011')).toEqual([])
    expect(flagged('I am trained as a crisis negotiator.', 'Trained crisis negotiator (2019)')).toEqual([])
  })
})

describe('the same in other words is no flag', () => {
  it('such as a hedge behind the noun, the kind in the tail of a word, one place after another and what a doer also does', () => {
    expect(flagged('I shoe forty horses or so in a month.', 'Shoe some 40 horses a month')).toEqual([])
    expect(flagged('I learnt to splice wire.', 'Rigger, Oban, 2014 – 2018: learned to splice wire')).toEqual([])
    expect(flagged('I have three employees.', 'Employ three')).toEqual([])
    expect(flagged('I am in the second year of an HND in rigging.', 'Studying for an HND in Rigging')).toEqual([])
    expect(flagged('Why do you close on Mondays? I should love to know.', '')).toEqual([])
    expect(flagged('I have passed two of five units.', 'Diploma: two of five units passed')).toEqual([])
  })
})

describe('what the evidence excludes is a flag', () => {
  it('such as a standing, a paper below a degree, and the deed of another', () => {
    expect(flagged('I worked all year round as a guide.', 'Guide on the moor (seasonal)')).toEqual(['all year round'])
    expect(flagged('I was employed at the museum shop.', 'Volunteered at the museum shop')).toEqual(['was employed'])
    expect(flagged('I hold an engineering degree.', 'Vocational diploma in engineering, 2014')).not.toEqual([])
    expect(flagged('I was commended by the police.', 'Commended by the warden in 2021')).toEqual(['police'])
    expect(flagged('I am a chartered engineer.', 'CEng application in progress')).not.toEqual([])
    expect(flagged('I hold an honours degree.', 'Foundation Degree, Wash College, 2014')).not.toEqual([])
    expect(flagged('I have completed Level 3 Childcare.', 'Level 3 Childcare (in progress)')).toContain('completed')
    expect(flagged('I hold Level 4.', 'Level 4 begun, two of five units done')).toEqual(['hold'])
    expect(flagged('I hold the splicing ticket.', 'Splicing ticket outstanding')).toEqual(['hold'])
    expect(flagged('I have had no accident of any kind.', 'Ten years without an at-fault accident')).toContain(
      'of any kind',
    )
  })

  it('also where one took over what one assisted with', () => {
    expect(flagged('I kept the dinner accounts.', 'Assisted the bursar with the dinner accounts')).not.toEqual([])
    expect(flagged('I lead the clinic.', 'Deputise for the clinic lead during leave')).toEqual(['lead'])
  })
})
