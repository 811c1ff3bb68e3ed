import { expect, it } from 'vitest'
import { withoutHelped } from './without-helped.ts'

it('leaves out whom one helps with what is asked for', () => {
  expect(withoutHelped('Help the site manager with the daily log')).toBe('Help with the daily log')
  expect(withoutHelped('assisting our head gardener in planting')).toBe('assisting our head gardener in planting')
  expect(withoutHelped('Supporting the night team leader in counting stock')).toBe('Supporting with counting stock')
})

it('leaves customers, and who is helped alone', () => {
  expect(withoutHelped('Help customers with their orders')).toBe('Help customers with their orders')
  expect(withoutHelped('Support the store manager')).toBe('Support the store manager')
})
