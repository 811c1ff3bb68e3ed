import { expect, it } from 'vitest'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { withoutBareNames } from './without-bare-names.ts'

it('leaves out a bare name that another line tells more of', () => {
  const name = evidenceOf('MRTPI', { id: 'a', entry: null })
  const line = evidenceOf('MRTPI, elected at the first attempt, 2017', { id: 'b', entry: 'n1' })
  expect(withoutBareNames([name, line])).toEqual([line])
  expect(withoutBareNames([name])).toEqual([name])
})
