import { expect, it } from 'vitest'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { indexLibrary } from '../../matching/ranking/index-library.ts'
import { howMuchTold } from './how-much-told.ts'

const told = (asked: string, ...texts: string[]): number[] => {
  const evidence = texts.map((text, at) => evidenceOf(text, { id: `e${at}` }))
  const of = howMuchTold(asked, indexLibrary(evidence, []))
  return evidence.map(({ id }) => of(id))
}

it('tells more of what is asked for the more of its words an item has', () => {
  const [both = 0, one = 0, none = 0] = told(
    'Glazing and slating',
    'Glazing and slating of barns',
    'Glazing of barns',
    'Kept bees',
  )
  expect(both).toBeGreaterThan(one)
  expect(one).toBeGreaterThan(none)
  expect(none).toBe(0)
})

it('counts each further example a little', () => {
  const [three = 0, one = 0] = told(
    'Woodwind instruments (oboe, bassoon, clarinet)',
    'Oboe, bassoon, clarinet',
    'Played the oboe',
  )
  expect(three).toBeGreaterThan(one)
  expect(one).toBeGreaterThan(0.5 * three)
})
