import { describe, expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const flags = (text: string, evidence: string) =>
  checkClaim({ text, evidence: [{ id: 'e1', text: evidence }], today: '2026-06-01' }).flatMap(({ level, kind }) =>
    level === 'flag' ? [kind] : [],
  )

describe('numbers of other things', () => {
  it.each([
    ['Our barley yielded 6.2 t in 2019.', 'Barley 5.8 t (2019), 6.2 t (2020)', 'date'],
    ['I prepare 180 samples a day.', 'Prepare 80 to 100 samples a day', 'number'],
    ['I took on two apprentices.', 'Took on an apprentice in 2020, who passed in 2023', 'number'],
    ['I run a reading group every Thursday.', 'Run a reading group every second Thursday', 'frequency'],
    ['I ran the ferry café since 2019.', 'Ran the ferry café from 2019 until it shut in May 2021', 'tense'],
    ['I run the GC-MS bench.', 'Run the GC-IR bench', 'exchanged'],
    ['I sailed on voyages of more than a year.', 'Sailed on voyages of more than a month', 'exchanged'],
  ])('flags "%s" from "%s"', (text, evidence, kind) => expect(flags(text, evidence)).toContain(kind))

  it.each([
    ['Our barley yielded 6.2 t in 2020.', 'Barley 5.8 t (2019), 6.2 t (2020)'],
    ['I have trained two apprentices.', 'Trained an apprentice in 2019 and another in 2021'],
    ['I run a reading group every second Thursday.', 'Run a reading group every second Thursday'],
  ])('lets "%s" from "%s" stand', (text, evidence) => expect(flags(text, evidence)).toEqual([]))
})
