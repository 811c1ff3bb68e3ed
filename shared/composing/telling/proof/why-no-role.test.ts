import { expect, it } from 'vitest'
import { entryOf } from '../../../domain/testing/entry-of.ts'
import { whyNoRole } from './why-no-role.ts'

const mill = entryOf({ kind: 'work', title: 'Miller', organisation: 'Norlow Mill' })

it.each([
  ['I serve as manage miller and packer.', 'Manage miller and packer'],
  ['I served as a line managed receptionist.', 'Line managed receptionist'],
  ['I was a trained apprentice.', 'Trained apprentice'],
  ['I served as line manager for 4.', 'Line manager for 4'],
])('what one did to another is no post: %s', (text, own) =>
  expect(whyNoRole(text, { own, entry: mill })).not.toBeNull(),
)

it.each([
  ['I served as a qualified trainer for new staff.', 'Qualified trainer for new staff'],
  ['I was elected safety rep.', 'Elected safety rep'],
  ['I was a named nurse for 8 residents.', 'Named nurse for 8 residents'],
  ['I serve as shift lead.', 'Shift lead'],
])('titles have their participles: %s', (text, own) => expect(whyNoRole(text, { own, entry: mill })).toBeNull())

it('takes no heading of two halves, no permission to drive and no course for what someone is', () => {
  expect(whyNoRole('I am a miller / grain buying.', { own: 'Miller / grain buying', entry: null })).not.toBeNull()
  expect(whyNoRole('I am a driver.', { own: 'Driver', entry: null })).not.toBeNull()
  expect(whyNoRole('I am a setter/operator.', { own: 'Setter/operator', entry: null })).toBeNull()
  const course = entryOf({ kind: 'education', title: 'HNC Milling' })
  expect(whyNoRole('I was a first aider.', { own: 'First aider', entry: course })).not.toBeNull()
})
