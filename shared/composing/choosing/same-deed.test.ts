import { expect, it } from 'vitest'
import { isSameDeed } from './same-deed.ts'

it('knows the deed that a requirement begins with, in whatever form it stands, but no verb that every text has', () => {
  expect(isSameDeed('Prune two hundred apple trees each winter', 'You will prune and graft fruit trees')).toBe(true)
  expect(isSameDeed('Pruned the old orchard', 'Experience of pruning')).toBe(true)
  expect(isSameDeed('Grafted young pears', 'Prune and graft fruit trees')).toBe(false)
  expect(isSameDeed('Managed an orchard', 'Manage the orchard team')).toBe(false)
})
