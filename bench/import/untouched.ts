import type { HeaderStyle } from './layouts/layout.ts'
import { pageOf } from './layouts/page-of.ts'
import { drawPerson } from './people/draw-person.ts'
import type { Person } from './people/person.ts'
import { untouchedProfessions } from './people/untouched-people.ts'
import type { Random } from './random.ts'
import { drawVaried } from './varied.ts'
import { type PageFormat, writePage } from './writers/write-page.ts'

/** Headers of the untouched set only. */
const styles: readonly HeaderStyle[] = [
  {
    lines: (f, d) => [
      [
        { text: f.organisation, look: 'bold' },
        { text: ', ' },
        { text: f.title, look: 'italic' },
        { text: ', ' },
        { text: d },
      ],
    ],
  },
  { lines: (f, d) => [[{ text: `${d} | ${f.location}` }], [{ text: `${f.title} | ${f.organisation}`, look: 'bold' }]] },
  {
    lines: (f, d) => [
      [{ text: f.title, look: 'bold' }],
      [{ text: f.location }],
      [{ text: f.organisation }],
      [{ text: d }],
    ],
  },
  {
    lines: (f, d) => [
      [{ text: `${f.organisation} [${f.location}]` }, { text: d, look: 'right' }],
      [{ text: f.title, look: 'bold' }],
    ],
  },
  { lines: (f, d) => [[{ text: `${f.title}, ${d}` }], [{ text: f.organisation }, { text: ` – ${f.location}` }]] },
]

/** A CV of the untouched set: hard names in all layouts, its own ones included. Look at its score, not at its errors. */
export function drawUntouched(
  format: PageFormat,
  random: Random,
  index: number,
): { name: string; person: Person; months: boolean; content: string } {
  if (random.chance(0.4))
    return { ...drawVaried(format, random, index, untouchedProfessions), name: `untouched-${index}.${format}` }
  const person = drawPerson(random, untouchedProfessions)
  const page = random.chance(0.5) ? pageOf(person, random, styles) : pageOf(person, random)
  return { name: `untouched-${index}.${format}`, person, months: page.months, content: writePage(page, format, random) }
}
