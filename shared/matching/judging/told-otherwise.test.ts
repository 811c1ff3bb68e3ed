import { describe, expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { matchRequirements } from '../match-requirements.ts'

function match(text: string, lines: readonly string[]) {
  const [found] = matchRequirements({
    requirements: [requirementOf(text, { id: 'r' })],
    evidence: lines.map((line, at) => evidenceOf(line, { id: `e${at}` })),
    entries: [],
    top: 5,
    today: '2026-11-21',
  })
  const ranked = found?.ranked ?? []
  return {
    verdict: found?.verdict,
    best: lines[Number(ranked[0]?.evidence.slice(1))],
    scoreOf: (line: string) => ranked.find(({ evidence }) => evidence === `e${lines.indexOf(line)}`)?.score ?? 0,
    why: ranked[0]?.why ?? [],
  }
}

describe('what is told in other words than it is asked for', () => {
  it('answers by what it changed or whom it was done with', () => {
    const lines = [
      'Brought the p95 of the ticket search down to 200 milliseconds',
      'Kept the shelves of the reading room',
      'Sent the CHAPS and BACS files to forty growers',
      'Set up the parish forum and chaired it for two years',
      'Eleven hundred days without an accident at the sawmill',
    ]
    const [speed, , pay, forum, safe] = lines
    expect(match('Experience of solving performance problems', lines).best).toBe(speed)
    expect(match('Run the payment runs every fortnight', lines).best).toBe(pay)
    expect(match('Tell us how you reconciled competing interests', lines).best).toBe(forum)
    expect(match('You kept people safe', lines).best).toBe(safe)
  })

  it('answers by an example, a tool or a paper of the thing', () => {
    const lines = [
      'Plated Campylobacter from 60 carcasses a week',
      'Moved the choir’s records from index cards to CiviCRM',
      'Level 3 Award in Education and Training, Lindow College',
      'Eleven years on the moor roads and no blameworthy accidents',
      'Wrote the new lone working policy with the porters',
      'Headcount and absence figures for the governors',
      'Visits to the reading room rose by a third after the move',
      'The bid to the Orchard Fund, our largest grant, brought in £90,000',
      'Induction and competency checks of nine new millers',
    ]
    const asked = [
      'Experience of pathogen testing',
      'Keep our database tidy',
      'A teaching certificate',
      'A clean accident record',
      'Draft policies',
      'Prepare workforce data',
      'Evidence of increasing the use of a museum',
      'A history of winning grants',
      'Supervise and train three millers',
    ]
    expect(asked.map((one) => match(one, lines).best)).toEqual(lines)
  })

  it('is no answer by a word that means something else', () => {
    expect(match('Knowledge of rail timetables', ['Moved the shop from PHP to Rails']).verdict).toBe('none')
    const school = 'Painted the gates of the village school'
    expect(match('Experience of forest school', [school]).scoreOf(school)).toBeLessThan(0.3)
  })

  it('needs more of "write reports" than writing', () => {
    const lines = ['Wrote the labels for the plants', 'Wrote monthly reports for the trustees']
    const { best, scoreOf } = match('Write reports', lines)
    expect(best).toBe(lines[1])
    expect(scoreOf(lines[0] ?? '')).toBeLessThan(scoreOf(lines[1] ?? '') * 0.7)
  })
})

describe('people of another calling', () => {
  const lines = [
    'Worked with an archaeologist and two planners on the quay',
    'Surveyed the quay with one other surveyor',
    'Surveyed forty miles of coast',
  ]

  it('are asked for as other professions or as those who are not of one’s own', () => {
    expect(match('Good working with other professions', lines).best).toBe(lines[0])
    const { best, why } = match('You have worked with people who aren’t surveyors', lines)
    expect(best).toBe(lines[0])
    expect(why.join()).not.toContain('surveyors →')
  })

  it('are no audience to explain something to', () => {
    const told = 'Explained soil maps to householders in plain words'
    expect(match('Able to explain soil maps to non-technical people', [told, ...lines]).best).toBe(told)
  })
})

describe('a result that is asked for', () => {
  const done = 'Ran the spring campaign for the ferry'
  const ended = 'Ran the autumn campaign for the ferry: bookings up from 400 to 650'

  it('is answered first by the line that tells one', () => {
    expect(match('What is the best campaign you have run, and what did it achieve?', [done, ended]).best).toBe(ended)
  })

  it('counts those who got there', () => {
    const lines = [
      'Taught evening classes in welding',
      'All but two of my evening class passed and gained their coding',
    ]
    expect(match('Be able to show that your learners achieved', lines).best).toBe(lines[1])
  })
})

describe('what is no part of what is asked', () => {
  it('how long the answer may be', () =>
    expect(match('Which river would you clean up? (200 words)', ['At home with words']).verdict).toBe('none'))

  it('in whose care someone was', () => {
    const lines = ['Looked after my mother, who needed care', 'Pupils of mine rose from 40% to 62% in reading']
    expect(match('Show that pupils in your care improved', lines).best).toBe(lines[1])
  })
})

describe('years that are asked for', () => {
  it('are not stated by one short spell of them', () => {
    const lines = [
      'Five years of experience supervising a sawmill',
      'Acting supervisor at the sawmill for 2 months in 2019',
    ]
    const [found] = matchRequirements({
      requirements: [requirementOf('Three years of supervising a sawmill', { id: 'r', years: { min: 3, max: null } })],
      evidence: lines.map((line, at) => evidenceOf(line, { id: `e${at}` })),
      entries: [],
      top: 2,
      today: '2026-11-21',
    })
    expect(found?.ranked[0]?.evidence).toBe('e0')
    expect((found?.ranked[0]?.score ?? 0) - (found?.ranked[1]?.score ?? 0)).toBeGreaterThan(0.15)
  })
})

describe('the post one holds now', () => {
  it('goes before an earlier one that answers nearly as well', () => {
    const lines = ['Dressed leg wounds on the surgical ward', 'Dress leg wounds of people at home']
    const [found] = matchRequirements({
      requirements: [requirementOf('Dress leg wounds', { id: 'r' })],
      evidence: lines.map((line, at) => evidenceOf(line, { id: `e${at}`, entry: `n${at}` })),
      entries: [
        entryOf({ title: 'Nurse', id: 'n0', start: '2015', end: '2019' }),
        entryOf({ title: 'Nurse', id: 'n1', start: '2019', end: 'present' }),
      ],
      top: 2,
      today: '2026-11-21',
    })
    expect(found?.ranked.map(({ evidence }) => evidence)).toEqual(['e1', 'e0'])
  })
})

describe('a thing and what it is of', () => {
  it('is answered by the thing before another thing of the same', () => {
    const lines = ['Polished the lens of the lighthouse', 'Repaired the lantern on three boats']
    expect(match('Repaint the lantern of the lighthouse', lines).best).toBe(lines[1])
  })
})

describe('a word in a turn of speech', () => {
  it('orders no stock where bread is baked to order', () => {
    const lines = ['Baked rye loaves to order', 'Ordered flour and yeast for two bakeries']
    expect(match('You look after ordering', lines).best).toBe(lines[1])
  })
})
