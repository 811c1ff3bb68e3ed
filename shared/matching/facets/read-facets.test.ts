import { describe, expect, it } from 'vitest'
import { readFacets } from './read-facets.ts'

/** Facets as people would write them: alternatives joined by |, units by +. */
const facets = (text: string): string[] =>
  readFacets(text).map(({ alternatives }) =>
    alternatives.map((units) => units.map((unit) => unit.text).join('+')).join(' | '),
  )

describe('readFacets', () => {
  it('asks for all that "and" and semicolons join', () => {
    expect(facets('Bookkeeping and welding; French')).toEqual(['Bookkeeping', 'welding', 'French'])
  })

  it('asks for any that "or", slashes and commas before "or" join', () => {
    expect(facets('Welding, plumbing or carpentry')).toEqual(['Welding | plumbing | carpentry'])
    expect(facets('Tableau/Looker')).toEqual(['Tableau | Looker'])
  })

  it('lets even an ordinary word say the sort of the things behind it, and joins what is one word of two', () => {
    const units = (text: string) => readFacets(text).flatMap(({ alternatives }) => alternatives.flat())
    expect(units('Preparing fee proposals').find(({ text }) => text === 'proposals')?.sorted).toBe(true)
    expect(units('A fast-moving shipyard')[0]?.parts).toEqual([])
  })

  it('gives each of two deeds whom they are done to', () => {
    expect(facets('Coaching or mentoring newly hired stonemasons')).toEqual([
      'Coaching+newly+hired+stonemasons | mentoring+newly+hired+stonemasons',
    ])
    expect(facets('Welding or plumbing')).toEqual(['Welding | plumbing'])
  })

  it('takes lists in brackets and after "such as" for examples', () => {
    expect(facets('A programming language (e.g. Python, Rust)')).toEqual(['programming language | Python | Rust'])
    expect(facets('Orchestral instruments such as oboe, cello and bassoon')).toEqual([
      'Orchestral+instruments | oboe | cello | bassoon',
    ])
  })

  it('ends a list of "at least one of" where the wording starts anew', () => {
    expect(facets('At least one of Python, Rust, Go and productive with Python')).toEqual([
      'Python | Rust | Go',
      'Python',
    ])
  })

  it('leaves out words that ask for nothing', () => {
    expect(facets('You will have proven experience and a strong ability in welding')).toEqual(['welding'])
  })

  it('keeps words that share a head together', () => {
    expect(facets('Written and verbal communication')).toHaveLength(1)
  })

  it('asks for its plain words when all is filler', () => {
    expect(facets('Relevant professional experience')).not.toEqual([])
  })
})
