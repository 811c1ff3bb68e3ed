import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { hadCharge } from './had-charge.ts'

const lead = entryOf({ id: 'l', title: 'Bakery Shift Leader', organisation: 'Tolland Bread' })
const hand = entryOf({ id: 'h', title: 'Bakery Operative', organisation: 'Tolland Bread' })

it.each(['9 on shift, 15 before Easter', 'ovens 1 to 4, crew of 6', 'Rotas, appraisals'])(
  'takes “%s” of someone whose post was to lead for being in charge of people',
  (text) => {
    expect(hadCharge({ text }, lead)).toBe(true)
    expect(hadCharge({ text }, hand)).toBe(false)
  },
)

it('needs no post where the line says it', () => {
  expect(hadCharge({ text: 'Supervised six pickers' }, null)).toBe(true)
  expect(hadCharge({ text: '200 loaves on shift' }, lead)).toBe(false)
})
