import { expect, it } from 'vitest'
import { handlesIn } from './handles-in.ts'

it.each([
  'MaraLinden',
  'mara_linden',
  'mara.linden',
  'm_linden',
  'mlinden7',
  'mlinden',
  'linden.mara',
  'maralinden',
  'LindenM',
  'mara_l',
])('finds the account %s of Mara Linden', (account) => {
  expect(handlesIn(`Reached as ${account} on the board.`, ['Mara Linden'])).toEqual([account])
})

it.each([
  ['Mark Down', 'Wrote markdown and led the markdowns.'],
  ['Andrea Long', 'Worked along the coast.'],
  ['Mara Linden', 'Linden trees, lindens, Maralindens and Node.js.'],
  ['王小明', '王小明是护士'],
])('takes no word for an account of %s', (name, text) => {
  expect(handlesIn(text, [name])).toEqual([])
})
