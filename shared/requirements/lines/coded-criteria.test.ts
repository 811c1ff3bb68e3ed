import { expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readPosting } from '../read-posting.ts'

const read = (lines: string) =>
  readPosting(readText(`Harbour Clerk\nMarram Harbour Board\n\nSELECTION CRITERIA\n${lines}\n`)).requirements.map(
    ({ level, text }) => `${level}: ${text}`,
  )

it('reads criteria numbered E1, E2 and D1 as essential and desirable, without their numbers', () => {
  expect(
    read('E1 Experience of keeping a register\nE2 Clear handwriting\nD1 Knowledge of byelaws\nD2. Experience of tides'),
  ).toEqual([
    'must: Experience of keeping a register',
    'must: Clear handwriting',
    'nice: Knowledge of byelaws',
    'nice: Experience of tides',
  ])
})

it('leaves a licence of that name alone', () => {
  expect(read('D1 entitlement on a driving licence\nExperience of keeping a register')[0]).toContain('D1 entitlement')
})
