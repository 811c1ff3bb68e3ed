import { expect, it } from 'vitest'
import { boldFigures } from './bold-figures.ts'

const bold = (text: string) => boldFigures(text).flatMap((part) => (part.bold ? [part.words] : []))

it('figures stand out, with their signs', () => {
  expect(bold('Led 14 weavers and cut waste by 30% to £1.9m')).toEqual(['14', '30%', '£1.9m'])
  expect(bold('Dyed wool. Taught 60 beginners in 2019.')).toEqual(['60', '2019'])
})

it('a figure that belongs to a name does not', () => {
  expect(bold('Matched invoices in Sage 50 for 12 shops')).toEqual(['12'])
  expect(bold('ISO 17025 audits, two methods under ISO 17025')).toEqual([])
})

it('no character is lost', () => {
  const text = 'Ran 3 looms, 24 hours a day, at Mill 7.'
  expect(
    boldFigures(text)
      .map(({ words }) => words)
      .join(''),
  ).toBe(text)
})
