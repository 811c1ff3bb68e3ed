import { describe, expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { itemSentences } from './item-sentences.ts'

interface Of {
  readonly end?: string | null
  readonly lines?: readonly string[]
}

function tell(text: string, of: Of | null = {}, alone = false): string {
  const { end = 'present', lines = [] } = of ?? {}
  const entry = alone
    ? null
    : {
        ...entryOf({ id: 'r1', kind: 'work', title: 'Keeper', organisation: 'Thornby Zoo', start: '2018', end }),
        lines: [text, ...lines],
      }
  const evidence = evidenceOf(text, { entry: entry && 'r1' })
  const told = itemSentences({
    lead: evidence,
    nested: [],
    pair: { evidence, entry, parent: null, strength: 'strong' },
  })
  return told.kind === 'quoted' ? 'note' : told.text
}

const over = { end: '2021' }

describe('a deed without its subject that can be nothing else', () => {
  it.each([
    ['Greet, seat and serve 60 guests', {}, 'I greet, seat and serve 60 guests.'],
    ['Ring, swear in and record volunteers', {}, 'note'],
    [
      'Weigh chicks, write up their cards and plan the feeds',
      {},
      'I weigh chicks, write up their cards and plan the feeds.',
    ],
    ['Conduct internal audits of the stores', {}, 'I conduct internal audits of the stores.'],
    ['Support new keepers', {}, 'I support new keepers.'],
    ['Support desk', {}, 'note'],
    ['Took on two trainees, both now keepers', over, 'I took on two trainees, both now keepers.'],
    ['Gave first aid instruction to visitors', over, 'I gave first aid instruction to visitors.'],
    ['Crowdfunded £3,100', over, 'I crowdfunded £3,100.'],
    ['Run a club that hatched 40 owls in 2024', {}, 'I run a club that hatched 40 owls in 2024.'],
    ['Covered for the head keeper while she was away', over, 'I covered for the head keeper while she was away.'],
    [
      'Fed three pups that were too weak to swim, patched the leak in their pool',
      over,
      'I fed three pups that were too weak to swim, and patched the leak in their pool.',
    ],
  ] as const)('%j is told as %j', (line, of, told) => expect(tell(line, of)).toBe(told))

  it('is proved by the other lines of its post where all of them are deeds', () => {
    const past = ['Fed 40 penguins', 'Mended the nets', 'Wrote the feed book']
    expect(tell('Listed small mammal hearings for two vets', { ...over, lines: past })).toBe(
      'I listed small mammal hearings for two vets.',
    )
    expect(tell('Listed small mammal hearings for two vets', { ...over, lines: ['Night duty', ...past] })).toBe('note')
    const now = ['Prepare 12 feeds a day', 'Explain the talks to schools', 'Arrange the vans']
    expect(tell('Draft transport orders and permits', { lines: now })).toBe('I draft transport orders and permits.')
  })
})

describe('what somebody says of how they are', () => {
  it.each([
    [
      'Happiest with owls and foxes, but can feed most things.',
      'I am happiest with owls and foxes, but can feed most things.',
    ],
    ['Known for neat feed books', 'I am known for neat feed books.'],
    ['Interested in owls since 2010', 'I have been interested in owls since 2010.'],
    [
      'Rearing owls by hand is the part of my work that I like best.',
      'Rearing owls by hand is the part of my work that I like best.',
    ],
    [
      'Head keeper with nine years in two zoos, from first feeds to breeding plans.',
      'I am a head keeper with nine years in two zoos, from first feeds to breeding plans.',
    ],
  ] as const)('%j is told as %j', (line, told) => expect(tell(line, null, true)).toBe(told))
})

it('leaves a clause whose subject lacks its article as it is', () => {
  expect(tell('Film on owls won a county prize, 2023')).toBe('note')
  expect(tell('Audience up a third since 2022')).toBe('note')
})
