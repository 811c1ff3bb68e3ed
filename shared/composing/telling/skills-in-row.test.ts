import { expect, it } from 'vitest'
import { skillsInRow } from './skills-in-row.ts'

it.each([
  ['Dressing of stones. Flour. Sifting. Sack hoists.', 'Dressing of stones, Flour, Sifting, Sack hoists'],
  ['Stones, flour // sack hoists // sifting', 'Stones, flour, sack hoists, sifting'],
  ['Milling. I also sift.', 'Milling. I also sift.'],
  ['Milling, sifting. Sacks. Hoists.', 'Milling, sifting. Sacks. Hoists.'],
])('“%s” is “%s”', (line, row) => expect(skillsInRow(line)).toBe(row))
