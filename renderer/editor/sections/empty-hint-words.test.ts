// @vitest-environment node
import { expect, it } from 'vitest'
import { emptyHintWords } from './empty-hint-words.ts'

const part = (id: string, heading: string, ...requirements: string[]) => ({ id, heading, requirements })

it('an empty part of a letter says which it is and that it can be drafted; a section with a heading needs no name', () => {
  const letter = [part('a', ''), part('b', '', 'r1', 'r2'), part('c', '')]
  expect(letter.map((one) => emptyHintWords(one, letter))).toEqual([
    'Opening: write here, or Draft',
    'Paragraphs: write here, or Draft from what is paired',
    'Closing: write here, or Draft',
  ])
  const statement = [part('a', 'Experience of training apprentices', 'r1'), part('b', 'About me')]
  expect(statement.map((one) => emptyHintWords(one, statement))).toEqual([
    'Write here, or Draft from what is paired',
    'Write here in your own words',
  ])
})
