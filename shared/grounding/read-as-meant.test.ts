import { describe, expect, it } from 'vitest'
import { checkClaim } from './check-claim.ts'

const past = {
  kind: 'work',
  title: 'Stable hand',
  organisation: 'Kerrow Stud',
  location: null,
  start: '2014',
  end: '2018',
}
const flags = (text: string, line: string, entry: typeof past | null = null) =>
  checkClaim({ text, evidence: [{ id: 'e1', text: line, entry }], today: '2026-11-21' }).filter(
    ({ level }) => level === 'flag',
  )

describe('words that are read as they are meant', () => {
  it.each([
    ['At Kerrow Stud I kept the stud book up to date.', 'Kept the stud book', past],
    ['In 2019 I acted as head of the yard for a season.', 'Acting head of the yard for one season in 2019', null],
    ['My six weekly lessons draw 90 riders.', 'Gave 6 weekly lessons to 90 riders', null],
    ['I ran a night round of 40 stables.', 'Ran the night round: 40 stables, six nights a week', null],
    ['A third article, on hoof care, is with Field Notes.', 'Article on hoof care with Field Notes, 2026', null],
    ['I was a named member of a project led by J. Penhale.', 'Named member of a project; lead: J. Penhale', null],
    ['Ich habe über 60 Tage alte Rechnungen geprüft.', 'Rechnungen älter als 60 Tage geprüft', null],
  ] as const)('%s stands beside “%s”', (text, line, entry) => expect(flags(text, line, entry)).toEqual([]))

  it.each([
    ['I currently keep the stud book at Kerrow Stud.', 'Kept the stud book', past],
    ['In 2019 I was head of the yard.', 'Acting head of the yard for one season in 2019', null],
    ['I rode six-weekly.', 'Rode weekly', null],
    ['I led a project with J. Penhale.', 'Named member of a project; lead: J. Penhale', null],
    ['I cut feed costs by a third.', 'Cut feed costs by a tenth', null],
  ] as const)('%s is flagged beside “%s”', (text, line, entry) => expect(flags(text, line, entry)).not.toEqual([]))
})
