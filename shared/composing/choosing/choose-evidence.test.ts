import { describe, expect, it } from 'vitest'
import type { Match } from '../../domain/match.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { matchRequirements } from '../../matching/match-requirements.ts'
import { chooseEvidence } from './choose-evidence.ts'
import { isOutdated } from './is-outdated.ts'

const item = (id: string, text: string) => evidenceOf(text, { id })
const asked = (id: string, text: string) => requirementOf(text, { id })
const match = (requirement: string, ...ranked: [string, number, string[]][]): Match => ({
  requirement,
  verdict: 'strong',
  ranked: ranked.map(([evidence, score, why]) => ({ evidence, score, why })),
})
const chosen = (matches: Match[], texts: Record<string, string>, requirements: Requirement[] = []) =>
  chooseEvidence({
    matches,
    requirements,
    evidence: Object.entries(texts).map(([id, text]) => item(id, text)),
    today: '2026-03-02',
  })
const ids = (choices: ReturnType<typeof chooseEvidence>) => choices.map(({ evidence }) => evidence.map(({ id }) => id))

describe('chooseEvidence', () => {
  it('takes further items only where they share words with the requirement and tell what came of it', () => {
    const first = match('q1', ['a', 0.7, ['rota']], ['b', 0.6, ['rota']], ['c', 0.6, ['staff → rota']])
    const told = (b: string) => ids(chosen([first], { a: 'Wrote the rota', b, c: 'Led staff' }))
    expect(told('Rewrote the rota, which cut agency shifts by 12%')).toEqual([['a', 'b']])
    expect(told('Kept the rota')).toEqual([['a']])
  })

  it('takes nothing that points at the line before it and has only related words', () => {
    const first = match('q1', ['a', 0.6, ['trying → demanding']])
    expect(ids(chosen([first], { a: 'They were trying and equally fun.' }))).toEqual([[]])
    expect(ids(chosen([first], { a: 'Ran two trying seasons at the pier' }))).toEqual([['a']])
  })

  it('tells nothing that has only related words beside what has the words themselves', () => {
    const about = (id: string) => match(id, ['a', 0.6, ['ledger']], ['c', 0.5, ['till → ledger']])
    expect(ids(chosen([about('q1'), about('q2')], { a: 'Kept the ledger', c: 'Minded the till' }))).toEqual([
      ['a'],
      ['a'],
    ])
  })

  it('tells of a thing once where it can, and never gaps a requirement because its answer was used before', () => {
    const about = (id: string) => match(id, ['a', 0.8, ['audit']], ['b', 0.75, ['audit']])
    const got = ids(
      chosen([about('q1'), about('q2'), about('q3'), about('q4'), about('q5')], { a: 'Audit', b: 'Audits' }),
    )
    expect(got.every((evidence) => evidence.length === 1)).toBe(true)
    expect(new Set(got.slice(0, 2).flat()).size).toBe(2)
  })

  it('tells the best again rather than what is far weaker, however often', () => {
    const about = (id: string) => match(id, ['a', 0.8, ['audit']], ['b', 0.45, ['audit']])
    const asks = ['q1', 'q2', 'q3', 'q4', 'q5'].map(about)
    expect(ids(chosen(asks, { a: 'Audit', b: 'Audits' })).map(([first]) => first)).toEqual(Array(5).fill('a'))
  })

  it('takes nothing for a requirement that nothing answers', () => {
    const none: Match = { ...match('q1', ['a', 0.9, ['audit']]), verdict: 'none' }
    expect(ids(chosen([none], { a: 'Audit' }))).toEqual([[]])
  })

  it('prefers items that can be read on their own', () => {
    const both = match('q1', ['a', 0.9, ['club']], ['b', 0.8, ['club']])
    expect(ids(chosen([both], { a: 'They were a hard and fun club', b: 'Ran the science club' }))).toEqual([['b']])
  })

  it('takes no weak kindred word for an answer', () => {
    expect(
      ids(chosen([match('q1', ['a', 0.27, ['counter → reception']])], { a: 'Nine years on the counter' })),
    ).toEqual([[]])
  })

  it('answers nothing with what has expired, and says so', () => {
    const [choice] = chosen([match('q1', ['a', 0.8, ['ADR']])], { a: 'ADR certificate, valid to 2021' })
    expect(choice).toMatchObject({ evidence: [], expired: ['a'] })
  })

  it('answers years of a work with what says most of that work, not with any line that names years', () => {
    const wanted = [asked('q1', 'Two years of leading divers in a harbour')]
    const both = match('q1', ['a', 0.7, ['divers']], ['b', 0.6, ['harbour']])
    const texts = { a: 'Lead three divers in the harbour', b: 'Boatman with twelve years in the harbour' }
    expect(ids(chosen([both], texts, wanted))[0]?.[0]).toBe('a')
  })

  it('takes being in charge of people for being in charge of people, whatever it scores', () => {
    const led = match('q1', ['a', 0.14, ['Manage → manages a team']])
    const texts = { a: 'Supervise two divers' }
    expect(ids(chosen([led], texts, [asked('q1', 'Manage a team of five')]))).toEqual([['a']])
    expect(ids(chosen([led], texts, [asked('q1', 'Manage the harbour')]))).toEqual([[]])
  })

  it('answers no grade with a lower one', () => {
    const levels = { a: 'Level 3 food safety', b: 'Level 5 food safety' }
    const wanted = [asked('q1', 'Level 4 Food Safety')]
    expect(ids(chosen([match('q1', ['a', 0.8, ['food']], ['b', 0.7, ['food']])], levels, wanted))).toEqual([['b']])
  })
})

describe('isOutdated', () => {
  it.each([
    'CSCS card (expired January 2024)',
    'ADR certificate, valid to 2021',
    'First aid at work, expires March 2025',
    'Paediatric first aid (valid until 02/2026)',
    'Staplerschein (abgelaufen)',
    'Gültig bis 2024',
    'Banksman ticket, to June 2025',
  ])('%s', (text) => expect(isOutdated(text, '2026-03-02')).toBe(true))

  it.each([
    'EN ISO 9606-1, expires March 2027',
    'First aid at work, expires March 2026',
    'ADR certificate, valid to 2026',
    'Sea survival certificate, renewed 2024',
    'Banksman ticket, 2021 to 2024, then renewed',
    'European Paediatric Advanced Life Support, 2023 (valid four years)',
    'Cut expired stock by half in 2021 by checking dates daily',
  ])('not %s', (text) => expect(isOutdated(text, '2026-03-02')).toBe(false))
})

describe('what only stands beside the thing that is asked for', () => {
  const drafted = (text: string, lines: readonly string[], level: Requirement['level'] = 'must') => {
    const evidence = lines.map((line, at) => item(`e${at}`, line))
    const requirements = [{ ...asked('r', text), level }]
    const library = { requirements, evidence, entries: [], today: '2026-03-02' }
    const [choice] = chooseEvidence({ ...library, matches: matchRequirements({ ...library, top: 5 }) })
    return choice?.evidence.map(({ id }) => lines[Number(id.slice(1))])
  }
  const others = ['Washed the vans', 'Sorted the post']

  it('is no answer: whose it is, or another sort of it', () => {
    expect(drafted('Hold the vestry budget', [...others, 'Repainted the vestry in 2022'])).toEqual([])
    expect(drafted('Experience of wicker baskets', [...others, 'Carried baskets of bread to shops'])).toEqual([])
  })

  it('answers where it alone comes near, by a word of the very phrase', () =>
    expect(drafted('Cash handling experience', [...others, 'Opened the kiosk: cash, shutters, floats'])).toEqual([
      'Opened the kiosk: cash, shutters, floats',
    ]))

  it('is told of oneself, where a deed is asked for and one was done', () => {
    const own = 'I turn old sails into bags that people keep'
    const deed = 'Mended sails for two lifeboats'
    expect(drafted('Mend sails', [...others, own, deed], 'duty')).toEqual([deed])
  })

  it('is work under others, where who supervises is asked for', () => {
    const under = 'Own loom under supervision of the master weaver'
    expect(drafted('Experience of supervising juniors', [...others, under])).toEqual([])
    const sails = 'Managed the move from hemp to nylon sails'
    expect(drafted('Manage two sail technicians', [...others, sails], 'duty')).toEqual([])
  })

  it('is a list, unless no deed tells as much of it', () => {
    const asks = 'Knowledge of Loomcraft and Sailplan'
    const list = 'Loomcraft, Sailplan, Hempware'
    expect(drafted(asks, [...others, list, 'Drew a lug sail by hand for Sailplan Ltd'])?.[0]).toBe(list)
  })

  it('gives way to another name of the thing', () =>
    expect(
      drafted(
        'Win new business with weavers and felt makers',
        [...others, 'Served 40 makers', 'Opened 12 new accounts in a year'],
        'duty',
      )?.[0],
    ).toBe('Opened 12 new accounts in a year'))

  it('answers where one was in charge of it, or brought people on', () => {
    const branch = 'Responsible for a branch with 900 looms, four staff and 80 visitors'
    expect(drafted('Manage a branch and its staff', [...others, branch], 'duty')).toEqual([branch])
    const taught = 'I also train new ushers in groups of six'
    expect(drafted('Mentor freelance ushers and assess their performance', [...others, taught], 'duty')).toEqual([
      taught,
    ])
  })
})
