import { expect, it } from 'vitest'
import { kindsFound } from '../kinds-found.ts'

it('gives nobody the post of those they worked for or under', () => {
  expect(
    kindsFound('As a surveyor I measured three quarries.', [
      'Measured three quarries under the supervision of a surveyor',
    ]),
  ).toContain('title')
  expect(
    kindsFound('As harbour master I kept the berth plan.', ['Assistant to the harbour master: kept the berth plan']),
  ).toContain('title')
})

it('takes the name of a deed for nobody else', () => {
  expect(kindsFound('As an examiner I marked Paper 1.', ['Marked Paper 1 for the examinations board'])).toEqual([])
})
