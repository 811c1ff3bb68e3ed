import { expect, it } from 'vitest'
import { pointFaults } from './point-faults.ts'
import { sentenceFaults } from './sentence-faults.ts'

it.each([
  ['The Mill (2014–2019): six-weekly roller checks, kept the log.', []],
  ['Stone dressing, two days, 2019.', []],
  ['I ran the mill.', []],
  ['At the mill, a rota for six.', ['fragment']],
  ['The Mill (2014–2019): rota (24 staff.', ['open bracket']],
  ['The Mill (2014–2019): roller roller checks.', ['doubled word']],
])('hears in a point of a list “%s” %j', (point, faults) => {
  expect(pointFaults(point)).toEqual(faults)
})

it('hears a note in running text for the fragment that it is', () => {
  expect(sentenceFaults('The Mill (2014–2019): six-weekly roller checks, kept the log.')).toContain('fragment')
})
