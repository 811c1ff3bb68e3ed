import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { matchRequirements } from '../match-requirements.ts'

const others = ['Washed the vans', 'Sorted the post']

function match(text: string, lines: readonly string[]) {
  const texts = [...others, ...lines]
  const [found] = matchRequirements({
    requirements: [requirementOf(text, { id: 'r' })],
    evidence: texts.map((line, at) => evidenceOf(line, { id: `e${at}` })),
    entries: [],
    top: 5,
    today: '2026-11-21',
  })
  const [best] = found?.ranked ?? []
  return { verdict: found?.verdict, score: best?.score ?? 0, best: texts[Number(best?.evidence.slice(1))] }
}

describe('one word that two texts share', () => {
  it('answers little where it only says whose the thing is that is asked for', () => {
    const asked = 'Hold the vestry budget'
    expect(match(asked, ['Painted the vestry in 2022']).score).toBeLessThan(0.3)
    expect(match(asked, ['Kept a budget of £4,000 for the parish']).score).toBeGreaterThan(0.3)
  })

  it('is no staff where those one looked after buy', () => {
    const led = 'Line management of staff'
    expect(match(led, ['Responsible for 90 small bakers in two counties']).verdict).toBe('none')
    expect(match(led, ['Manage two part-time bakers and three apprentices']).verdict).not.toBe('none')
  })

  it('is no training in a method that has a name', () => {
    const asked = 'Kaizen or Prince Two training'
    expect(match(asked, ['Breakages fell from 9 to 2 a week']).verdict).toBe('none')
  })

  it('is no complaint where something was passed on', () =>
    expect(match('Experience of managing complaints', ['Escalated alarms to the duty keeper']).verdict).toBe('none'))

  it('leaves a room apart from making oneself understood', () =>
    expect(
      match('Able to explain technical matters to people who are not technical', ['Classroom projectors']).score,
    ).toBeLessThan(0.3))
})

describe('what a trade calls the same', () => {
  it('knows customers on account by their accounts', () => {
    const lines = ['Served customers over the counter', 'Manage 60 trade accounts in two counties']
    expect(match('Look after and grow some 80 florist accounts', lines).best).toContain('60 trade accounts')
  })

  it('knows new business by the accounts that were opened', () => {
    const lines = ['Delivered to 40 small farmers', 'Opened 12 new accounts last year']
    expect(match('Win new business with farmers', lines).best).toContain('Opened 12')
  })

  it('knows a method of analysis by its initials and a teaching degree by its name', () => {
    expect(match('Knowledge of XRF', ['X-ray fluorescence of old enamel']).verdict).toBe('strong')
    expect(match('A teaching qualification', ['Bachelor of Education, Ngong College, 2011']).verdict).not.toBe('none')
  })
})
