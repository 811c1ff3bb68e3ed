import { expect, it } from 'vitest'
import { worksWithOthers } from './works-with-others.ts'

it.each([
  ['Sales of the glaze book went from 180 to 330', 'Work closely with two potters and a glaze maker', false],
  ['Agreed the firing plan with the potters each week', 'Work closely with two potters and a glaze maker', true],
  ['Interviewed nine potters before buying the kiln', 'You will work with potters', true],
  ['Sales of the glaze book went from 180 to 330', 'Sell glazes to potters', true],
] as const)('“%s” under “%s”: %s', (text, requirement, can) => {
  expect(worksWithOthers(text, requirement)).toBe(can)
})
