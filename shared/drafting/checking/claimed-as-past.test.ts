import { describe, expect, it } from 'vitest'
import { checkProposed } from './check-proposed.ts'

const ward = {
  id: 'e3',
  text: 'Worked nights on a surgical ward of 24 beds',
  entry: {
    kind: 'work',
    title: 'Staff Nurse',
    organisation: 'Alder Clinic',
    location: null,
    start: '2018',
    end: '2021',
  },
}
const flagged = (text: string, evidence = ward) =>
  checkProposed({
    text,
    evidence: [evidence],
    context: { requirement: 'Night shifts', company: 'Elmwood Hospital', role: 'Ward Sister' },
    suspicious: [],
    unknown: [],
  }).flatMap(({ level, quote }) => (level === 'flag' ? [quote] : []))

describe('the employer and the post that one applies to', () => {
  it.each([
    ['I worked nights at Elmwood Hospital on a surgical ward of 24 beds.', 'Elmwood Hospital'],
    ['At Elmwood Hospital I worked nights on a surgical ward of 24 beds.', 'Elmwood Hospital'],
    ['I have worked nights on the surgical ward of Elmwood Hospital.', 'Elmwood Hospital'],
    ['Elmwood Hospital’s surgical ward of 24 beds is where I worked nights.', 'Elmwood Hospital'],
    ['As Ward Sister I worked nights on a surgical ward of 24 beds.', 'Ward Sister'],
    ['I worked nights as a Ward Sister on a surgical ward of 24 beds.', 'Ward Sister'],
  ])('are flagged where they are told as the writer’s past: %s', (text, quote) => {
    expect(flagged(text)).toContain(quote)
  })

  it.each([
    'At Alder Clinic I worked nights on a surgical ward of 24 beds.',
    'I worked nights on a surgical ward of 24 beds, which I would bring to Elmwood Hospital.',
    'I worked nights on a surgical ward of 24 beds and am applying for a post at Elmwood Hospital.',
    'I worked nights on a surgical ward of 24 beds, as a Ward Sister at Elmwood Hospital will.',
  ])('may be named for what lies ahead: %s', (text) => {
    expect(flagged(text)).not.toEqual(expect.arrayContaining(['Elmwood Hospital']))
    expect(flagged(text)).not.toEqual(expect.arrayContaining(['Ward Sister']))
  })

  it('may be called like a word', () => {
    const told = checkProposed({
      text: 'I worked nights on a surgical ward in next to no time.',
      evidence: [ward],
      context: { company: 'Next', role: 'Ward Sister' },
      suspicious: [],
      unknown: [],
    })
    expect(told.filter(({ kind }) => kind === 'name')).toEqual([])
  })

  it('may be the past where the evidence says so', () => {
    const own = { ...ward, entry: { ...ward.entry, title: 'Ward Sister', organisation: 'Elmwood Hospital' } }
    expect(flagged('As Ward Sister at Elmwood Hospital I worked nights on a surgical ward of 24 beds.', own)).toEqual(
      [],
    )
  })
})
