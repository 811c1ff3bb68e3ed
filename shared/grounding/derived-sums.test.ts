import { describe, expect, it } from 'vitest'
import { derivedSums } from './derived-sums.ts'

const role = (start: string, end: string) => ({
  title: 'Joiner',
  organisation: 'Ashlar & Oak',
  location: null,
  start,
  end,
  kind: 'work',
})
const sums = (text: string, ...evidence: { id: string; text: string; entry?: ReturnType<typeof role> }[]) =>
  derivedSums({ text, evidence, today: '2026-05-04' }).map(({ quote, sum }) => `${quote}: ${sum}`)

describe('derivedSums', () => {
  it('shows the dates that years of work come from', () => {
    const evidence = [
      { id: 'e1', text: 'Made stairs', entry: role('2011-01', '2014-12') },
      { id: 'e2', text: 'Made windows', entry: role('2015-01', '2022-12') },
    ]
    expect(sums('I have twelve years of experience in joinery.', ...evidence)).toEqual([
      'twelve years: Jan 2011 – Dec 2014 and Jan 2015 – Dec 2022: 12 years',
    ])
  })

  it('counts a role that still runs up to today', () => {
    const evidence = { id: 'e1', text: 'Make stairs', entry: role('2020-05', 'present') }
    expect(sums('I have worked as a joiner for six years.', evidence)[0]).toContain('May 2020 – now: 6 years')
  })

  it('shows a difference and a sum', () => {
    expect(sums('I cut waste by 10 %.', { id: 'e1', text: 'Brought waste from 80 % to 70 %' })[0]).toContain('80 − 70')
    const team = { id: 'e1', text: 'Supervised 3 joiners and 4 apprentices' }
    expect(sums('I supervised a team of seven people.', team)[0]).toContain('3 + 4')
  })

  it('shows nothing for what the evidence states, or what nothing is cited for', () => {
    expect(sums('I made 40 stairs.', { id: 'e1', text: 'Made 40 stairs' })).toEqual([])
    expect(sums('I made 40 stairs in 12 years.')).toEqual([])
  })
})
