import type { Block } from '../domain/block.ts'
import type { Reading } from '../domain/reading.ts'
import { readSource } from './read-source.ts'

/** A made-up page with a little of everything a page holds. */
const page: readonly (readonly [Block['kind'], string])[] = [
  ['heading', 'Ada Example'],
  ['paragraph', 'Exampleton | ada@example.org | 020 7946 0958'],
  ['paragraph', 'Curious site engineer with nine years of experience who enjoys working with people. I build bridges.'],
  ['heading', 'Work experience'],
  ['paragraph', 'Site Engineer, Example Bridges Ltd, Exampleton | March 2019 – present'],
  ['bullet', 'Led a team of 12 people (four of them new) and cut the cost of repairs by 20% in two years.'],
  ['bullet', 'Wrote the handbook; see https://example.org/handbook'],
  ['paragraph', 'Example Works is a maker of cranes. It employs 90 people. Mended cranes in all weathers.'],
  ['heading', 'Assistant at Example Works (06/2015 - 02/2019)'],
  ['bullet', 'Checked drawings for three sites, Dr. Sample’s among them'],
  ['heading', 'Education'],
  ['paragraph', 'BSc (Hons) Civil Engineering, University of Exampleton, 2011 – 2014, 2:1'],
  ['heading', 'Skills and languages'],
  ['paragraph', 'Tools: CAD, welding, first aid'],
  ['paragraph', 'English (native), German (B2)'],
  ['heading', 'Awards'],
  ['bullet', 'Example Prize, Example Society, 2018'],
]

/**
 * Reads the made-up page, so that a program's first real page need not wait for the tables and patterns that are made when first used. To be called
 * while another process reads the file; what it gives only shows that it did.
 */
export function rehearse(): Reading {
  const text = page.map(([, line]) => line).join('\n\n')
  let start = 0
  const blocks = page.map(([kind, line]): Block => {
    const end = start + line.length
    const block = {
      kind,
      level: kind === 'heading' ? 2 : 0,
      text: line,
      start,
      end,
      runs: [{ at: 0, start, length: line.length }],
      marks: [],
    }
    start = end + 2
    return block
  })
  return readSource({ kind: 'markdown', text, blocks, hidden: [], warnings: [] })
}
