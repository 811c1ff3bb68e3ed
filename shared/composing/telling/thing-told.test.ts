import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { thingTold } from './thing-told.ts'

const place = { entry: entryOf({ kind: 'work', title: 'Turner', organisation: 'Rye Works' }), period: 'ended' } as const

it.each([
  ['Oak, mild steel, Inconel 625', 'I worked with oak, mild steel and Inconel 625'],
  ['Siemens and Fanuc controls', 'I worked with Siemens and Fanuc controls'],
])('%s is what one works with, and no work', (line, text) => {
  expect(thingTold(line, place)).toEqual({ kind: 'act', text })
})

it.each([
  ['Weekly stock check', 'a weekly stock check'],
  ['4-week menu cycle for two schools', 'a 4-week menu cycle for two schools'],
  ['20-25 calls', '20-25 calls'],
])('%s has its article where it needs one', (line, text) => {
  expect(thingTold(line, place)?.text).toBe(text)
})

it('a second duty behind a comma is told beside the first, and a figure tells of it in brackets', () => {
  expect(thingTold('Care plans for 9 residents, monthly reviews with families', place)?.text).toBe(
    'care plans for 9 residents and monthly reviews with families',
  )
  expect(thingTold('Kitchen fitting, approx. 3 a week', place)?.text).toBe('kitchen fitting (approx. 3 a week)')
})

it('what stands under a post of no name is told in no frame', () => {
  const nameless = { ...place, entry: entryOf({ kind: 'work', title: null, organisation: null }) }
  expect(thingTold('Triage by phone', nameless)).toBeNull()
})
