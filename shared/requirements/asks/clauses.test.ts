import { describe, expect, it } from 'vitest'
import { clauses } from './clauses.ts'

const cut = (sentence: string) => clauses(sentence, 'other').map(({ start, end }) => sentence.slice(start, end))

describe('clauses', () => {
  it('separates two things that one sentence asks for', () => {
    expect(cut('You hold a degree in textiles and have worked for two years in a museum.')).toEqual([
      'You hold a degree in textiles',
      'have worked for two years in a museum.',
    ])
  })

  it('separates what is only welcome', () => {
    expect(
      cut('Experience of sash windows is required, and knowledge of lime plaster would be an advantage.'),
    ).toHaveLength(2)
  })

  it('separates what is only wished for', () => {
    expect(cut('A kitchen background is essential, and we would love to hear from people who bake as well.')).toEqual([
      'A kitchen background is essential',
      'we would love to hear from people who bake as well.',
    ])
  })

  it('separates what is asked for likewise', () => {
    expect(cut('A forklift licence is essential, as are two winters in a cold store.')).toEqual([
      'A forklift licence is essential',
      'two winters in a cold store.',
    ])
  })

  it('keeps one request with several objects whole', () => {
    expect(cut('You can read drawings, plan work and order materials.')).toHaveLength(1)
    expect(cut('You will be organised, diplomatic and unflappable.')).toHaveLength(1)
  })

  it('separates duties that are each a task of their own', () => {
    const text = 'You will open the shop and serve customers; you will also bank the takings.'
    expect(clauses(text, 'duty').map(({ start, end }) => text.slice(start, end))).toEqual([
      'You will open the shop',
      'serve customers',
      'you will also bank the takings.',
    ])
  })
})
