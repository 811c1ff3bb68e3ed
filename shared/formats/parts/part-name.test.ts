import { expect, it } from 'vitest'
import { partName } from './part-name.ts'

const part = (id: string, ...requirements: string[]) => ({ id, requirements })

it('names the parts of a letter by where they stand', () => {
  const letter = [part('a'), part('b', 'r1', 'r2'), part('c')]
  expect(letter.map((one) => partName(one, letter))).toEqual(['Opening', 'Paragraphs', 'Closing'])
})

it('calls what answers requirements, or stands alone, its paragraphs', () => {
  const answering = [part('a', 'r1'), part('b', 'r2')]
  expect(answering.map((one) => partName(one, answering))).toEqual(['Paragraphs', 'Paragraphs'])
  expect(partName(part('a'), [part('a')])).toBe('Paragraphs')
})
