import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { themeSentences } from './theme-sentences.ts'

const post = (id: string, title: string, year: string) => ({
  evidence: evidenceOf(`${title}, Mill Theatre, ${year}`, { id: `e${id}`, entry: id }),
  entry: entryOf({ id, title, organisation: 'Mill Theatre', start: year, end: year }),
  parent: null,
  strength: 'strong' as const,
})

it('tells posts of which nothing else is known in one sentence', () => {
  const work = [[post('1', 'Prompter', '2021')], [post('2', 'Stage Hand', '2019')], [post('3', 'Wig Maker', '2017')]]
  const told = themeSentences({ profile: [], work, held: [] }, 'en').flat()
  expect(told.map(({ text }) => text)).toEqual([
    'I worked as a Prompter at Mill Theatre (2021), as a Stage Hand at Mill Theatre (2019) and as a Wig Maker at Mill Theatre (2017).',
  ])
  expect(told[0]?.evidence).toEqual(['e1', 'e2', 'e3'])
})

it('names a post once: what goes on behind it has no bracket with its name', () => {
  const entry = entryOf({
    id: 'p',
    title: 'Librarian',
    organisation: 'Northgate Library',
    start: '2019',
    end: 'present',
  })
  const item = (text: string) => ({
    evidence: evidenceOf(text, { entry: 'p' }),
    entry,
    parent: null,
    strength: 'strong' as const,
  })
  const work = [
    [item('Run the story hour on Saturdays'), item('Order the large print stock')],
    [item('In 2021 I set up a reading group in the day centre, which now has 14 members.')],
  ]
  const told = themeSentences({ profile: [], work, held: [] }, 'en').flat()
  expect(told.at(-1)?.text).toBe('In 2021 I set up a reading group in the day centre, which now has 14 members.')
})

it('names a trade of one’s own before its deeds, and its years once', () => {
  const entry = entryOf({ id: 'o', title: 'Self-employed joiner', organisation: null, start: '2016', end: 'present' })
  const item = {
    evidence: evidenceOf('Built kitchens for 40 houses', { entry: 'o' }),
    entry,
    parent: null,
    strength: 'strong' as const,
  }
  const told = (named: readonly string[]) =>
    themeSentences({ profile: [], work: [[item]], held: [] }, 'en', new Set(named)).flat()[0]?.text
  expect(told([])).toBe('As a self-employed joiner (since 2016), I built kitchens for 40 houses.')
  expect(told(['o'])).toBe('As a self-employed joiner, I built kitchens for 40 houses.')
})
