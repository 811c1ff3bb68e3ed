import { expect, it } from 'vitest'
import { isThingWithDeed } from './is-thing-with-deed.ts'

it('knows a thing with a deed that nobody does', () => {
  expect(isThingWithDeed('Weekly boiler checks, kept the log for the insurer (Fenwick Baths, 2014–2019).')).toBe(true)
})

it('takes no whole sentence and no row of deeds for one', () => {
  expect(isThingWithDeed('I checked the boilers, kept the log and trained two stokers.')).toBe(false)
  expect(isThingWithDeed('Checked the boilers, kept the log.')).toBe(false)
  expect(isThingWithDeed('The boilers passed, and the log was kept.')).toBe(false)
  expect(isThingWithDeed('Weekly boiler checks, all logged.')).toBe(false)
})
