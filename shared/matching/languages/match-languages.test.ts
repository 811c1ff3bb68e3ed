import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../domain/evidence.ts'
import type { Match } from '../../domain/match.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { matchRequirements } from '../match-requirements.ts'

const item = (id: string, text: string): Evidence => evidenceOf(text, { id })

const asks = (text: string): Requirement => requirementOf(text, { id: 'r' })

function match(text: string, evidence: readonly Evidence[]): Match | undefined {
  return matchRequirements({ requirements: [asks(text)], evidence, entries: [], top: 5, today: '2026-11-21' })[0]
}

describe('requirement and evidence in one language', () => {
  it.each([
    ['Verhandlungsgeschick', 'Habe mit zwölf Lieferanten über Preise verhandelt', 'Gieße die Blumen im Hof'],
    ['Capacité à gérer une équipe', "J'encadre quatre vendeurs et deux apprentis", 'Peinture des volets du chalet'],
    [
      'Capacidad de trabajo bajo presión',
      'Atendí a 90 clientes por turno en plena temporada con mucho estrés',
      'Pinto acuarelas',
    ],
    ['Ervaring met klachten van klanten', 'Loste elke week ruzies en klachten van bezoekers op', 'Bouwde een schuur'],
  ])('finds what answers “%s”', (asked, answer, other) => {
    const found = match(asked, [item('other', other), item('answer', answer)])
    expect(found?.ranked[0]?.evidence).toBe('answer')
    expect(found?.verdict).not.toBe('none')
  })

  it('finds a German answer to an English requirement', () => {
    const found = match('Budget planning', [
      item('other', 'Gieße die Blumen'),
      item('answer', 'Verantwortlich für die Budgetplanung'),
    ])
    expect(found?.ranked[0]?.evidence).toBe('answer')
  })
})

describe('facets', () => {
  it('tells which of the things asked for are met', () => {
    const found = match('Python and Kubernetes', [item('a', 'Wrote Python scripts for the finance team')])
    expect(found?.facets).toEqual([
      { asked: 'Python', met: true },
      { asked: 'Kubernetes', met: false },
    ])
  })

  it('takes “at least” in brackets for more that is asked, not for an example', () => {
    const degree = [item('a', 'BSc in biology')]
    expect(match("University degree (at least master's level)", degree)?.verdict).not.toBe('strong')
    expect(match('University degree', [item('a', 'MSc in biology')])?.verdict).toBe('strong')
  })
})

describe('languages and years as such', () => {
  const spoken = [item('e1', 'Other languages: English B1, Spanish B2'), item('e2', 'Repaired kilns')]

  it('a language is met by its name, never by a level that another language has', () => {
    expect(match('Good German (B1) and basic English skills', spoken)?.verdict).not.toBe('strong')
    expect(match('Spanish, level B2 or above', spoken)?.verdict).toBe('strong')
    expect(match('German (B1)', spoken)?.ranked.flatMap(({ why }) => why)).toEqual([])
  })

  it('a year and "present" in an item answer nothing that is asked', () => {
    expect(match('Able to present well', [item('e1', 'Street clinic, 2019–present')])?.ranked[0]?.why).toEqual([])
  })
})
