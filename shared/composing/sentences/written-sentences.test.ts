import { describe, expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { writtenSentences } from './written-sentences.ts'

const mill = entryOf({ kind: 'work', title: 'Miller', organisation: 'Norlow Mill', start: '2019', end: 'present' })

const write = (text: string) => {
  const evidence = evidenceOf(text, { entry: mill.id })
  const form = { bullets: false, known: new Set<string>(), turn: 0, language: 'en', opening: null }
  return writtenSentences([{ evidence, entry: mill, strength: 'strong' }], form).map((one) => one.text)
}

describe('the place of a line', () => {
  it('is not said of what was before it', () => {
    expect(write('Before milling I spent two years at sea.')).toEqual(['Before milling I spent two years at sea.'])
    expect(write('I took a course in rye before I started again.')).toEqual([
      'I took a course in rye before I started again.',
    ])
  })

  it('is not said of what one judges for a body of its own', () => {
    expect(write('Judge for the Fenwick Cake Prize 2018')).toEqual(['I was a judge for the Fenwick Cake Prize 2018.'])
  })

  it('is said of what was done in it', () => {
    expect(write('I dress the stones before opening.')).toEqual([
      'As Miller at Norlow Mill (since 2019), I dress the stones before opening.',
    ])
  })
})

it('tells work of a year that is over as done', () => {
  expect(write('Deliveries for 40 fairs in 2021')).toEqual([
    'My work as Miller at Norlow Mill has included deliveries for 40 fairs in 2021.',
  ])
})

it('what is done now is not said of a school that is over', () => {
  const school = entryOf({ kind: 'education', title: null, organisation: 'Rye School', start: '2010', end: '2014' })
  const said = (text: string) => {
    const evidence = evidenceOf(text, { entry: school.id })
    const form = { bullets: false, known: new Set<string>(), turn: 0, language: 'en', opening: null }
    return writtenSentences([{ evidence, entry: school, strength: 'strong' }], form).map((one) => one.text)
  }
  expect(said('At home I keep twelve hives and I am learning to graft.')).toEqual([
    'At home I keep twelve hives and I am learning to graft.',
  ])
  expect(said('I kept the school hives.')).toEqual(['At Rye School (2010–2014), I kept the school hives.'])
})
