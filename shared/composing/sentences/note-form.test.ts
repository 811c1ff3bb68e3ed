import { describe, expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { toldEntry } from '../told-entry.ts'
import { isSilent } from './is-silent.ts'
import { bareNote, noteForm } from './note-form.ts'

const mill = entryOf({ id: 'r1', title: 'Miller', organisation: 'Norlow Mill', start: '2014', end: '2019' })
const unit = (text: string, entry: typeof mill | null) => {
  const lead = evidenceOf(text, { id: 'e1', entry: entry?.id ?? null })
  return { lead, nested: [], pair: { evidence: lead, entry, strength: 'strong' as const } }
}
const note = (text: string, entry: typeof mill | null = mill) => noteForm(unit(text, entry))

it('a note keeps the heading of which nobody knows what is a post and what a place', () => {
  const entry = toldEntry(
    {
      ...entryOf({ id: 'r2', title: 'The M. family', organisation: 'Rye', start: '2014', end: '2019' }),
      doubts: [
        { field: 'title', reason: 'unsure' },
        { field: 'organisation', reason: 'unsure' },
      ] as never,
    },
    [],
  )
  expect(note('The M. family, Rye, 2014–2019', entry)).toBe('Work: The M. family, Rye, 2014–2019.')
  expect(note('Sole charge of two boys', entry)).toBe('The M. family, Rye (2014–2019): sole charge of two boys.')
})

describe('a note', () => {
  it.each([
    ['Six-weekly roller checks, kept the log', 'Norlow Mill (2014–2019): six-weekly roller checks, kept the log.'],
    ['Grinding to order; sacks by hand', 'Norlow Mill (2014–2019): grinding to order; sacks by hand.'],
    ['Roller change in 2016, no stoppage', 'Norlow Mill: roller change in 2016, no stoppage.'],
    [
      'Norlow Mill to the third place in the county',
      'Miller (2014–2019): Norlow Mill to the third place in the county.',
    ],
    ['NVQ assessor for the apprentices', 'Norlow Mill (2014–2019): NVQ assessor for the apprentices.'],
    [
      'Weekly roller checks. Log kept for the insurer.',
      'Norlow Mill (2014–2019): weekly roller checks; log kept for the insurer.',
    ],
    ['Loading bay: 22 carts a night', 'Norlow Mill (2014–2019), loading bay: 22 carts a night.'],
    ['HND Flour Mgmt. Baking, merit', 'Norlow Mill (2014–2019): HND Flour Mgmt. Baking, merit.'],
    ['Moved FIFO bins to the loft', 'Norlow Mill (2014–2019): moved FIFO bins to the loft.'],
    ['Roller checks • sieves • sacks', 'Norlow Mill (2014–2019): roller checks, sieves, sacks.'],
    ['Polish customers, mostly', 'Norlow Mill (2014–2019): Polish customers, mostly.'],
  ])('has where and when before the words as they stand: %s', (line, said) => {
    expect(note(line)).toBe(said)
  })

  it('says of what stands in no place that it stood in the profile', () => {
    expect(note('Stone and roller miller, rye and oats, 24 years.', null)).toBe(
      'Profile: stone and roller miller, rye and oats, 24 years.',
    )
    expect(note('Treasurer of the Norlow choir for four years', null)).toBe(
      'Profile: Treasurer of the Norlow choir for four years.',
    )
  })

  it('calls no project what stands under a heading that names none', () => {
    const heading = entryOf({ id: 'r2', kind: 'project', title: null, organisation: null })
    expect(note('Rollsoft, Siftware (basic)', heading)).toBe('Profile: Rollsoft, Siftware (basic).')
  })

  it('says of a present post since when, and of one that is known no years', () => {
    expect(noteForm(unit('Rota for six', { ...mill, end: 'present' }))).toBe('Norlow Mill (since 2014): rota for six.')
    expect(noteForm(unit('Rota for six', mill), { known: true })).toBe('Norlow Mill: rota for six.')
    expect(noteForm(unit('Rota for six', { ...mill, end: null }))).toBe('Norlow Mill (from 2014): rota for six.')
  })

  it('has no more than the kind of words before what stands nowhere, or is no place', () => {
    expect(note('Jabs up to date', null)).toBe('Profile: jabs up to date.')
    expect(note('Stone dressing, two days, 2019', { ...mill, kind: 'certificate' })).toBe(
      'Certificates: stone dressing, two days, 2019.',
    )
    expect(note('Sack hoists, mostly electric', { ...mill, kind: 'skill', title: 'Skills' })).toBe(
      'Skills: sack hoists, mostly electric.',
    )
    expect(note('Stana, Lift 3', { ...mill, kind: 'skill', title: 'Hoists' })).toBe('Hoists: Stana, Lift 3.')
    expect(bareNote(unit('Rota for six', mill))).toBe('Work: rota for six.')
  })
})

it('has no school before words that name a school of their own', () => {
  const college = entryOf({ kind: 'education', title: 'Milling', organisation: 'Weir College', end: '2019' })
  expect(note('Three A levels, Fenwick School, Norlow', college)).toBe(
    'Education: Three A levels, Fenwick School, Norlow.',
  )
  expect(note('Sieving module, merit', college)).toBe('Weir College (2019): sieving module, merit.')
})

it('says nothing that a check would mark', () => {
  const text = note('Driver, own car', null)
  expect(text).toBe('Profile: driver, own car.')
  expect(isSilent({ text, evidence: [{ id: 'e1', text: 'Driver, own car', entry: null }] })).toBe(true)
})
