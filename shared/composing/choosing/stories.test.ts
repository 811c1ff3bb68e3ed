import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { inBlocks } from './in-blocks.ts'
import { needsItsStory, storiesIn } from './stories.ts'
import { wholeStories } from './whole-stories.ts'

/** Sentences of one paragraph, one space between them. */
function paragraph(entry: string, from: number, ...texts: string[]) {
  let start = from
  return texts.map((text, at) => {
    const quote = { start, end: start + text.length }
    start = quote.end + 1
    return evidenceOf(text, { id: `${entry}-${from}-${at}`, entry, origins: [{ source: 's1', quote }] })
  })
}
const kiln = paragraph(
  'r1',
  0,
  'In 2021 only 60 of every 100 pots came out whole.',
  'I logged each firing for a month and moved the damper.',
  'By the end of the year we were at 91.',
  'I order the clay.',
)
const signs = paragraph('r1', 500, 'I drew a price card for the shop.', 'Our sister shop took it up in March.')
const asItem = (evidence: (typeof kiln)[number]) => ({
  evidence,
  entry: null,
  parent: null,
  strength: 'strong' as const,
})
const texts = (items: readonly { readonly evidence: { readonly text: string } }[]) =>
  items.map(({ evidence }) => evidence.text)

describe('stories of a paragraph', () => {
  it('go on with the thing that was brought in and with the time behind it', () => {
    const orchard = paragraph(
      'r2',
      0,
      'In 2018 I planted a village orchard.',
      'Visits rose by a tenth over the three years that followed.',
      "I kept the orchard's accounts.",
      'I also trained two rangers.',
    )
    expect(storiesIn(orchard).get('r2-0-2')).toHaveLength(3)
    expect(storiesIn(orchard).has('r2-0-3')).toBe(false)
  })

  it('are a fault with the deeds behind it and what came of them, and a deed with what goes on with it', () => {
    const stories = storiesIn([...kiln, ...signs])
    expect(new Set(stories.values()).size).toBe(2)
    expect(stories.get('r1-0-0')?.map(({ id }) => id)).toEqual(['r1-0-0', 'r1-0-1', 'r1-0-2'])
    expect(stories.has('r1-0-3')).toBe(false)
  })

  it('are told whole where a part of them would be misread, else as far as is wanted', () => {
    const stories = storiesIn([...kiln, ...signs])
    const [fault, , , clay] = kiln
    const [card, taken] = signs
    if (!fault || !clay || !card || !taken) throw new Error('no lines')
    expect(texts(wholeStories([asItem(fault), asItem(clay)], stories))).toEqual(kiln.map(({ text }) => text))
    expect(texts(wholeStories([asItem(card)], stories, () => false))).toEqual([card.text])
    expect(texts(wholeStories([asItem(taken)], stories, () => false))).toEqual([card.text, taken.text])
    expect(needsItsStory(card, signs)).toBe(false)
  })

  it('stay in one block and in their order whatever else is sorted', () => {
    const [first, second, third, clay] = kiln.map(asItem)
    if (!first || !second || !third || !clay) throw new Error('no lines')
    expect(inBlocks([third, clay, first, second])).toEqual([[first, second, third], [clay]])
  })

  it('are not made of points of a list', () => {
    const points = paragraph('r2', 0, 'Fired the kiln', 'It holds 200 pots')
    expect(storiesIn(points).size).toBe(0)
  })
})

it('are told of what stands under no entry too, whose tea it is before who makes it', () => {
  const lines = paragraph(
    'none',
    0,
    'I sit with my grandfather on Fridays.',
    'I make his tea and read to him.',
    'I fish.',
  ).map((line) => ({ ...line, entry: null }))
  const stories = storiesIn(lines)
  expect(wholeStories(lines.slice(1, 2).map(asItem), stories).map(({ evidence }) => evidence.text)).toEqual([
    'I sit with my grandfather on Fridays.',
    'I make his tea and read to him.',
  ])
})
