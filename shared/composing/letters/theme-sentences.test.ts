import { expect, it } from 'vitest'
import { entrySchema } from '../../domain/entry.ts'
import { evidenceSchema } from '../../domain/evidence.ts'
import { themeSentences } from './theme-sentences.ts'

const post = (id: string, title: string, year: string) => ({
  evidence: evidenceSchema.parse({
    id: `e${id}`,
    text: `${title}, Mill Theatre, ${year}`,
    entry: id,
    parent: null,
    by: 'import',
    original: null,
    origins: [],
    links: [],
    said: null,
  }),
  entry: entrySchema.parse({
    id,
    kind: 'work',
    title,
    organisation: 'Mill Theatre',
    location: null,
    start: year,
    end: year,
    doubts: [],
    origins: [],
  }),
  parent: null,
  strength: 'strong' as const,
})

it('tells posts of which nothing else is known in one sentence', () => {
  const work = [[post('1', 'Prompter', '2021')], [post('2', 'Stage Hand', '2019')], [post('3', 'Wig Maker', '2017')]]
  const told = themeSentences({ profile: [], work, held: [] }, 'en').flat()
  expect(told.map(({ text }) => text)).toEqual([
    'I worked as Prompter at Mill Theatre (2021), as Stage Hand at Mill Theatre (2019) and as Wig Maker at Mill Theatre (2017).',
  ])
  expect(told[0]?.evidence).toEqual(['e1', 'e2', 'e3'])
})
