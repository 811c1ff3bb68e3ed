import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { isUnpaid } from './is-unpaid.ts'

it.each(['Parent governor', 'Trustee', 'Museum volunteer', 'Befriender'])('%s is unpaid', (title) => {
  expect(isUnpaid(entryOf({ kind: 'work', title }))).toBe(true)
})

it.each(['Volunteer Manager', 'Prison Governor', 'Volunteer Coordinator'])('%s is paid', (title) => {
  expect(isUnpaid(entryOf({ kind: 'work', title }))).toBe(false)
})
