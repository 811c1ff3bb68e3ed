import { describe, expect, it } from 'vitest'
import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { sumYears } from './sum-years.ts'

const role = (id: string, start: string, end: string): Entry =>
  entryOf({ id, title: 'Charge nurse', organisation: 'Fernley General Hospital', start, end })

const item = (id: string, entry: string | null, text: string): Evidence => evidenceOf(text, { id, entry })

const asked = (text: string, min: number): Requirement => requirementOf(text, { years: { min, max: null } })

const nursing = asked('At least five years of experience in wound care', 5)
const library = {
  entries: [role('r-1', '2015-01', '2016-12'), role('r-2', '2016-07', '2018-12')],
  evidence: [item('e1', 'r-1', 'Led wound care on two wards'), item('e2', 'r-2', 'Taught wound care to students')],
  today: '2026-06-01',
}

describe('the sum of years behind a requirement', () => {
  it('counts overlapping roles once and names them in order', () => {
    expect(sumYears(nursing, library)).toEqual({
      months: 48,
      entries: ['r-1', 'r-2'],
      stated: 0,
      plain: true,
      asked: { min: 5, max: null },
    })
  })

  it('keeps a time that the person states apart from the sum of the roles', () => {
    const evidence = [...library.evidence, item('e3', null, 'Over 12 years of experience in wound care')]
    expect(sumYears(nursing, { ...library, evidence })).toMatchObject({ months: 48, stated: 144 })
  })

  it('sums all work where no role shows what the years are of, and says so', () => {
    const law = asked('At least two years of maritime law', 2)
    expect(sumYears(law, library)).toMatchObject({ months: 48, entries: ['r-1', 'r-2'], plain: false })
  })

  it('counts only posts above others where such are asked for', () => {
    const sailor = entryOf({ id: 'r-3', title: 'Deckhand', start: '2010-01', end: '2014-12' })
    const mate = entryOf({ id: 'r-4', title: 'Master', start: '2015-01', end: '2018-12' })
    const evidence = [
      item('e3', 'r-3', 'Hauled nets on a trawler'),
      item('e4', 'r-4', 'Took a trawler to Rockall'),
      item('e5', null, 'After nine years of experience on trawlers I came ashore'),
    ]
    const ship = { entries: [sailor, mate], evidence, today: '2026-06-01' }
    const senior = asked('Three years in a senior role on trawlers', 3)
    expect(sumYears(senior, ship)).toMatchObject({ months: 48, entries: ['r-4'], stated: 0 })
    expect(sumYears(asked('Three years of experience on trawlers', 3), ship)).toMatchObject({ entries: ['r-3', 'r-4'] })
  })

  it('leaves out training where the years are to be after it', () => {
    const trainee = entryOf({ ...role('r-0', '2013-01', '2014-12'), title: 'Trainee nurse' })
    const entries = [trainee, ...library.entries]
    const evidence = [...library.evidence, item('e0', 'r-0', 'Learned wound care')]
    const after = asked('Three years of post-registration experience in wound care', 3)
    expect(sumYears(after, { ...library, entries, evidence })).toMatchObject({ months: 48, entries: ['r-1', 'r-2'] })
    expect(sumYears(nursing, { ...library, entries, evidence })).toMatchObject({ months: 72 })
  })

  it('is nothing for a requirement without years', () => {
    expect(sumYears({ ...nursing, years: null }, library)).toBeNull()
    expect(sumYears(undefined, library)).toBeNull()
  })
})
