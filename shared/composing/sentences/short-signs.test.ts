import { expect, it } from 'vitest'
import type { Entry } from '../../domain/entry.ts'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { itemSentences } from './item-sentences.ts'

const farm = entryOf({ kind: 'work', title: 'Stockman', organisation: 'Knocklea Farm', start: '2015', end: '2018' })
const entry = (kind: Entry['kind'], title: string, organisation: string | null = null) =>
  entryOf({ kind, title, organisation, start: null, end: null })

function say(text: string, place: Entry): string {
  const evidence = evidenceOf(text, { entry: place.id })
  const told = itemSentences({ lead: evidence, nested: [], pair: { evidence, entry: place, strength: 'strong' } })
  return told.kind === 'quoted' ? 'quoted' : told.text
}

it('gives a degree the year it was taken, however its years are joined', () =>
  expect(
    say('LLB Law (2:1), Marlow University, 2018 – 2021', entry('education', 'LLB Law (2:1)', 'Marlow University')),
  ).toBe('I hold an LLB in Law (2:1) from Marlow University (2021).'))

it('makes nobody a vet whom a short "with" stands before', () =>
  expect(say('foot trimming w. vet', farm)).toBe('quoted'))

it('tells no clause without its verb', () => {
  expect(say('Ran the dairy when boss away', farm)).toBe('quoted')
  expect(say('Ran the dairy when the boss was away', farm)).toBe('I ran the dairy when the boss was away.')
})

it('leaves a programme its capital where a bracket says that it is one', () =>
  expect(say('Excel, Canva, Assemble (volunteer database)', entry('skill', 'Tools'))).toBe(
    'My skills include Excel, Canva and Assemble (volunteer database).',
  ))

it('ends a row with "and" whatever stands in its brackets', () =>
  expect(say('Minitab, SAP QM, Excel, SolidWorks (viewing and simple models)', entry('skill', 'Skills'))).toBe(
    'My skills include Minitab, SAP QM, Excel and SolidWorks (viewing and simple models).',
  ))

it('gives a general council its article', () =>
  expect(
    say(
      'General Dental Council, registered since November 2018',
      entry('certificate', 'registered', 'General Dental Council'),
    ),
  ).toBe('I have been registered with the General Dental Council since November 2018.'))

it('knows a mother language for a level', () =>
  expect(say('Arabic mother language', entry('language', 'Arabic'))).toBe('I speak Arabic (mother language).'))
