import { expect, it } from 'vitest'
import { fewerSkills } from './fewer-skills.ts'

const fewer = (text: string, asked = '') => fewerSkills({ text, evidence: ['e1'], findings: [] }, asked).text

it('keeps of a long row what the posting names, then the first of the others, in the order of the row', () => {
  expect(
    fewer(
      'My skills include looms, dobby (8, 16 and 24 shafts), jacquard, warping, dyeing, spinning, felting, knitting, darning and tapestry.',
      'Experience of tapestry weaving',
    ),
  ).toBe(
    'My skills include looms, dobby (8, 16 and 24 shafts), jacquard, warping, dyeing, spinning, felting and tapestry.',
  )
})

it('leaves a row that a reader takes in, and what is no row', () => {
  const short = 'My skills include looms, warping, dyeing and darning.'
  expect(fewer(short)).toBe(short)
  const other = 'I wove a, b, c, d, e, f, g, h, i and j.'
  expect(fewer(other)).toBe(other)
})
