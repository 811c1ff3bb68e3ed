import { expect, it } from 'vitest'
import { wordsWithout } from './words-without.ts'

const without = (sentence: string, words: string) => {
  const start = sentence.indexOf(words)
  return wordsWithout(sentence, { start, end: start + words.length })
}

it.each([
  ['I would gladly join [Company] in May.', '[Company]', 'I would gladly join in May.'],
  ['I would gladly join [Company].', '[Company]', 'I would gladly join.'],
  ['(say more) I rewired 40 houses.', '(say more)', 'I rewired 40 houses.'],
  ['I rewired 40 houses. (say more)', '(say more)', 'I rewired 40 houses.'],
  ['I rewired 40 houses (say more), alone.', '(say more)', 'I rewired 40 houses, alone.'],
])('“%s” without “%s” reads on', (sentence, words, left) => expect(without(sentence, words)).toBe(left))

it('leaves nothing where only signs would be left', () => expect(without('(say more).', '(say more)')).toBe(''))
