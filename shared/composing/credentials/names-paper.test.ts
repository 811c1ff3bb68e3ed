import { expect, it } from 'vitest'
import { namesPaper } from './names-paper.ts'

it.each(['Winch ticket', 'BFIB Level 2', 'Net care diploma', 'Rope handling', 'GCSE Maths', 'QL1/QL6 ropes'])(
  '“%s” is a paper by its own words',
  (member) => expect(namesPaper(member)).toBe(true),
)

it.each(['Cascade', 'Excel ok', 'Loomly (a year)', 'Team medic', 'Rowing instructor', 'Systems'])(
  '“%s” is none, whatever it stands under',
  (member) => expect(namesPaper(member)).toBe(false),
)
