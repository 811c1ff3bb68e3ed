import { expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

it('makes no certificate of a body under memberships, and keeps what says that one is a member', () => {
  const { entries, evidence } = readSource(
    readMarkdown(`# Ola Brandt

## Memberships

- Guild of Weavers, local branch treasurer
- Loom Network (North)
- Fellow of the Textile Institute, 2019
`),
  )
  expect(entries.map(({ kind, title }) => [kind, title])).toEqual([['certificate', 'Fellow of the Textile Institute']])
  expect(evidence.filter(({ entry }) => entry === null).map(({ text }) => text)).toEqual([
    'Guild of Weavers, local branch treasurer',
    'Loom Network (North)',
  ])
})

it('reads posts under credits as posts, with the shows and the duties below them', () => {
  const { entries, evidence } = readSource(
    readText(`OLA BRANDT
Stage Manager

SELECTED CREDITS

Stage Manager, Tarn Playhouse (2019 - present)
"The Long Field" – tour of 9 towns, cast of 7
Wardrobe: washing, mending, quick changes
Rehearsal calls, budget sheets

Assistant Stage Manager, Halden Theatre Company (2015 - 2019)
"Cinders" – Halden Hall – 140 cues
Sound desk and playback
`),
  )
  expect(entries.map(({ kind, title, organisation }) => [kind, title, organisation])).toEqual([
    ['work', 'Stage Manager', 'Tarn Playhouse'],
    ['work', 'Assistant Stage Manager', 'Halden Theatre Company'],
  ])
  expect(evidence.map(({ text, entry }) => [text, entries.findIndex(({ id }) => id === entry)])).toEqual([
    ['"The Long Field" – tour of 9 towns, cast of 7', 0],
    ['Wardrobe: washing, mending, quick changes', 0],
    ['Rehearsal calls, budget sheets', 0],
    ['"Cinders" – Halden Hall – 140 cues', 1],
    ['Sound desk and playback', 1],
  ])
})
