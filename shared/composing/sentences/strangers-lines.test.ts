import { describe, expect, it } from 'vitest'
import type { EntryKind } from '../../domain/entry.ts'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { isNote } from './is-note.ts'
import { itemSentences } from './item-sentences.ts'
import { noteForm } from './note-form.ts'

const of = (kind: EntryKind | null, end: string | null = null) =>
  kind === null
    ? null
    : entryOf({
        id: 'n',
        kind,
        title: 'Miller',
        organisation: kind === 'work' ? 'Quern Mill' : null,
        start: '2014',
        end,
      })

function say(line: string, entry: ReturnType<typeof of>, lines: readonly string[] = [line]): string {
  const evidence = evidenceOf(line, { entry: entry?.id ?? null })
  const unit = {
    lead: evidence,
    nested: [],
    pair: { evidence, entry: entry && { ...entry, lines }, parent: null, foreign: false, strength: 'strong' as const },
  }
  const told = itemSentences(unit)
  return isNote(unit, told) ? `note: ${noteForm(unit)}` : told.text
}

describe('a line whose reading is not sure stands as a note', () => {
  it.each([
    ['Quick Sifter for classes 3 and 4', 'Quern Mill: Quick Sifter for classes 3 and 4.'],
    ['Ran silo and then packing section', 'Quern Mill (2014–2018): ran silo and then packing section.'],
    ['Drew up plans from architects drawings', 'Quern Mill (2014–2018): drew up plans from architects drawings.'],
    ['Ground 40 tonnes in first ten weeks', 'Quern Mill (2014–2018): ground 40 tonnes in first ten weeks.'],
    ['Oatmeal’s section buyer from 2015', 'Quern Mill: Oatmeal’s section buyer from 2015.'],
    ['Daily contact with farmers and carters', 'Quern Mill (2014–2018): daily contact with farmers and carters.'],
    [
      'Company fuel cards (11 holders) and receipts',
      'Quern Mill (2014–2018): company fuel cards (11 holders) and receipts.',
    ],
    ['Left to set up a stall of my own', 'Quern Mill (2014–2018): left to set up a stall of my own.'],
    ['40-bed hostel, sailors and families', 'Quern Mill (2014–2018): 40-bed hostel, sailors and families.'],
  ])('under a post that is over: “%s”', (line, note) =>
    expect(say(line, of('work', '2018'))).toContain(note.slice(0, 9)),
  )

  it.each([
    ['Treasurer to the rowing club for six years', null],
    ['Modules: Grain, Water, Stone', 'skill'],
    ['Millers’ Association, Unite', 'skill'],
    ['Welsh (understand), French GCSE', 'language'],
    ['Rope Rescue Technician to 2027, hoist competent person', 'certificate'],
    ['PhD studentship, Quern Trust, 2017–2021', 'education'],
    ['Angling, Quern Rovers season ticket', 'certificate'],
    ['BSc Milling, Rye University, 2022–2026 (on course for a First)', 'education'],
    ['Distinction', 'award'],
    ['Dust masks, first aid (both need renewing)', 'certificate'],
    ['Zero stoppages 3 yrs', 'work'],
  ] as const)('“%s” is told as nothing', (line, kind) => expect(say(line, of(kind))).toMatch(/^note: /u))
})

describe('what a line surely says is told', () => {
  it.each([
    ['19, own van, happy to start early', null, 'I have my own van and am happy to start early.'],
    ['Enhanced developed vetting (to 2026)', 'certificate', 'I hold enhanced developed vetting (to 2026).'],
    ['Full Member of the Guild of Millers', 'certificate', 'I am a full member of the Guild of Millers.'],
    ['Level 3 Dust Safety — 2022', 'certificate', 'My certificates include Level 3 Dust Safety (2022).'],
    ['Apprentice of the year, 2015', 'award', 'I was apprentice of the year (2015).'],
    ['DBS checked (2024)', 'certificate', 'I was DBS checked (2024).'],
    ['Highly commended, Miller of the Year, 2021', 'award', 'I was highly commended (Miller of the Year, 2021).'],
  ] as const)('“%s”', (line, kind, told) => expect(say(line, of(kind))).toBe(told))

  it('a noun that begins a line is a verb where the lines beside it are deeds', () => {
    const lines = [
      'Check in up to 30 carters on a market day',
      'Run the sifters',
      'Keep the log',
      'Answer questions from farmers',
      'Meet and direct up to 40 carters a day',
    ]
    const entry = of('work', 'present')
    expect(lines.map((line) => say(line, entry, lines))).toEqual([
      'I check in up to 30 carters on a market day.',
      'I run the sifters.',
      'I keep the log.',
      'I answer questions from farmers.',
      'I meet and direct up to 40 carters a day.',
    ])
  })

  it('who some of them were needs no verb', () =>
    expect(say('Trained 12 apprentices, a third of them women', of('work', '2018'))).toContain('a third of them'))
})

it('programs have their own label, and what stands in no place that of the profile', () => {
  expect(say('Excel, Sage, Pipedrive', of('certificate'))).toBe('note: Software: Excel, Sage, Pipedrive.')
  expect(say('Jabs up to date, 3 yrs in stores', null)).toBe('note: Profile: jabs up to date, 3 years in stores.')
})
