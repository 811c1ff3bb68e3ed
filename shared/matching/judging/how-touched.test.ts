import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { indexLibrary } from '../ranking/index-library.ts'
import { howTouched } from './how-touched.ts'

const others = ['Washed the vans', 'Sorted the post']

function touch(asked: string, line: string, sorts: 'named' | 'other' | 'any' = 'named') {
  const evidence = [...others, line].map((text, at) => evidenceOf(text, { id: `e${at}` }))
  return howTouched(asked, { library: indexLibrary(evidence, []), sorts })(`e${others.length}`)
}

describe('howTouched', () => {
  it('tells the sort of a thing from the thing', () => {
    expect(touch('Hold the vestry budget', 'Painted the vestry')).toBe('beside')
    expect(touch('Hold the vestry budget', 'Kept a budget of £900')).not.toBe('beside')
  })

  it('tells a thing of another sort from the one that is asked for', () => {
    expect(touch('Experience of wicker baskets', 'Carried baskets of bread')).toBe('beside')
    expect(touch('Experience of wicker baskets', 'Wove wicker baskets for shops')).not.toBe('beside')
  })

  it('tells a thing from the deed of the same word', () => {
    expect(touch('Potting seedlings', 'Washed the pots of the choir')).toBe('beside')
    expect(touch('Potting seedlings', 'Pot herbs on Fridays')).not.toBe('beside')
  })

  it('takes any sort where the wish is for that', () =>
    expect(touch('Experience of wicker baskets', 'Carried baskets of bread', 'any')).not.toBe('beside'))

  it('finds nothing in one word that every text shares', () => {
    expect(touch('Mentor freelance ushers and assess their performance', 'Sold ices in the performance')).toBe('beside')
    expect(touch('Prepare permit and mooring applications', 'Prepared permit files')).not.toBe('beside')
  })

  it('knows a thing by another name of it', () =>
    expect(touch('Win new business', 'Opened 12 new accounts')).toBe('named'))

  it('knows it by an example, where a phrase has but one sense', () =>
    expect(touch('Solve performance problems', 'Cut the response time of the till')).toBe('named'))

  it('finds no part of a craft’s phrase in one word of it', () =>
    expect(touch('Experience of forest school', 'Painted the gate of the school')).toBe('beside'))

  it('takes the manner of a deed for no thing of its own', () =>
    expect(touch('Advise ministers orally', 'Drafted advice to ministers')).toBe('named'))

  it('leaves alone what asks only for words that every text shares', () =>
    expect(touch('Fluency is required', 'Washed up')).toBe('some'))
})
