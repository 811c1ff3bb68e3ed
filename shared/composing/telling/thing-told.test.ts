import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { thingTold } from './thing-told.ts'

const place = { entry: entryOf({ kind: 'work' }), period: 'ended' } as const

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
