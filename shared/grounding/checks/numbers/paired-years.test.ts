import { describe, expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const flags = (text: string, evidence: string) =>
  checkClaim({ text, evidence: [{ id: 'e1', text: evidence }], today: '2026-06-01' }).flatMap(({ level, kind }) =>
    level === 'flag' ? [kind] : [],
  )

describe('numbers of other things', () => {
  it.each([
    ['Our wheat yielded 8.4 t in 2021.', 'Wheat 7.9 t (2021), 8.4 t (2022)', 'date'],
    ['I prepare 180 samples a day.', 'Prepare 80 to 100 samples a day', 'number'],
    ['I took on two apprentices.', 'Took on an apprentice in 2020, who passed in 2023', 'number'],
    ['I run a reading group every Thursday.', 'Run a reading group every second Thursday', 'frequency'],
    ['I ran the phone line since 2020.', 'Ran the phone line from 2020 until it closed in June 2022', 'tense'],
    ['I run the ICP-MS line.', 'Run the ICP-OES line', 'exchanged'],
    ['I worked on trials of more than a year.', 'Worked on trials of more than a month', 'exchanged'],
  ])('flags "%s" from "%s"', (text, evidence, kind) => expect(flags(text, evidence)).toContain(kind))

  it.each([
    ['Our wheat yielded 8.4 t in 2022.', 'Wheat 7.9 t (2021), 8.4 t (2022)'],
    ['I have trained two apprentices.', 'Trained an apprentice in 2019 and another in 2021'],
    ['I run a reading group every second Thursday.', 'Run a reading group every second Thursday'],
  ])('lets "%s" from "%s" stand', (text, evidence) => expect(flags(text, evidence)).toEqual([]))
})
