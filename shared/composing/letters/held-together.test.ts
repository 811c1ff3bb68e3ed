import { expect, it } from 'vitest'
import { heldTogether } from './held-together.ts'

const said = (...texts: string[]) => texts.map((text, at) => ({ text, evidence: [`e${at}`], findings: [] }))
const together = (texts: string[], isSure = () => true) => heldTogether(said(...texts), isSure)

it('tells what is held in one sentence of each sort, with all that they cite', () => {
  const [first, second, ...rest] = together([
    'My certificates include felling saws.',
    'I hold a boat master’s licence.',
    'My certificates also include rope access, climbing and rigging.',
    'My certificates include knots.',
  ])
  expect(first?.text).toBe('My certificates include felling saws; knots; and rope access, climbing and rigging.')
  expect(first?.evidence).toEqual(['e0', 'e2', 'e3'])
  expect(second?.text).toBe('I hold a boat master’s licence.')
  expect(rest).toEqual([])
})

it('leaves them as they were where one sentence would not hold, and those of another sort', () => {
  const two = ['My training includes knots.', 'My training also includes rigging.']
  expect(together(two, () => false).map(({ text }) => text)).toEqual(two)
  const apart = ['My training includes knots.', 'I drive.', 'My training includes rigging.']
  expect(together(apart, () => false).map(({ text }) => text)).toEqual([...two, 'I drive.'])
  const other = ['My training includes knots.', 'My skills include rigging.']
  expect(together(other).map(({ text }) => text)).toEqual(other)
})

it('never runs two lists into one with commas alone', () => {
  const lists = ['My skills include kilns, glazes and slips.', 'My skills also include signs and gold leaf.']
  const noSemicolon = ({ text }: { text: string }) => !text.includes(';')
  expect(heldTogether(said(...lists), noSemicolon).map(({ text }) => text)).toEqual(lists)
  const pair = ['My skills include signs.', 'My skills also include brushes and gold leaf.']
  expect(heldTogether(said(...pair), noSemicolon).map(({ text }) => text)).toEqual([
    'My skills include signs, and brushes and gold leaf.',
  ])
})
