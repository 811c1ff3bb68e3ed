import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { matchRequirements } from '../match-requirements.ts'

const lines = [
  'Hand-thrown bowls for two teashops',
  'Rota for the ferry crew, 18 casuals in summer',
  'Rang the mooring holders with updates when the slipway closed',
  'Sits on the joint health and safety committee of the cannery',
  'Cycle counts of the rope store',
  'Opened and closed the kiosk, cash and alarms',
  'Filled 60 vacancies each spring before the season began',
]
const [, crew, informed, safety, counts, kiosk, hired] = lines

function match(text: string, among: readonly string[] = lines) {
  const [found] = matchRequirements({
    requirements: [requirementOf(text, { id: 'r' })],
    evidence: among.map((line, at) => evidenceOf(line, { id: `e${at}` })),
    entries: [],
    top: 5,
    today: '2026-11-21',
  })
  return {
    verdict: found?.verdict,
    best: among[Number(found?.ranked[0]?.evidence.slice(1))],
    score: found?.ranked[0]?.score ?? 0,
  }
}

describe('duties that many postings word alike', () => {
  it.each([
    ['Supervising staff', crew],
    ['Keep customers informed', informed],
    ['Knowledge of the Health and Safety Act', safety],
    ['Carry out stock counts', counts],
    ['Cash handling', kiosk],
    ['Experience of recruitment campaigns', hired],
  ])('%s is answered by the deed', (asked, deed) => {
    expect(match(asked)).toMatchObject({ best: deed })
    expect(match(asked).verdict).not.toBe('none')
  })
})

describe('what stands beside a thing is no other name of it', () => {
  it.each([
    ['Knowledge of heat pumps', 'Fitted solar panels on the chapel roof'],
    ['Video editing', 'Sat for two portrait photographers'],
    ['Take part in business development', 'Saw forty house sales through to the exchange'],
    ['Forklift trainer', 'Polished brass at the narrow-gauge railway'],
  ])('%s is not strongly met by "%s"', (asked, line) => {
    expect(match(asked, [line, 'Hand-thrown bowls']).verdict).not.toBe('strong')
  })
})

describe('years of nothing but work', () => {
  it('are met by whoever states them', () => {
    const stated = 'Registered optician with nine years in two practices'
    expect(match('At least five years’ post-qualification experience', [stated, 'Hand-thrown bowls'])).toMatchObject({
      best: stated,
    })
  })
})

describe('the object of a deed decides', () => {
  const jars = 'Ordering of jars for the honey stall'
  const doses = 'Gave the noon medication at the lake hospice'

  it('asks of what the ordering is, where two deeds share what they are done to', () => {
    expect(match('Oversee the ordering and administration of medication', [jars, doses])).toMatchObject({ best: doses })
  })

  it('takes no deed that others did to the person', () => {
    const under = 'Sorted seed under the supervision of the curator'
    const over = 'Gave two seed sorters their tasks and supervised them'
    expect(match('Experience of supervising juniors', [under, over])).toMatchObject({ best: over })
  })

  it('knows an animal from an animation', () => {
    expect(match('Video production', ['Nursed an injured animal', 'Glazed bowls']).verdict).toBe('none')
  })

  it('reads a bare count of a team', () => {
    expect(match('Experience of managing people', ['team 12', 'till 4'])).toMatchObject({ best: 'team 12' })
  })
})
