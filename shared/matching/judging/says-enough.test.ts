import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../domain/evidence.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { matchRequirements } from '../match-requirements.ts'

const item = (id: string, text: string): Evidence => evidenceOf(text, { id })

function match(text: string, ...lines: readonly string[]) {
  const quote = { start: 0, end: text.length }
  const [found] = matchRequirements({
    requirements: [requirementOf(text, { id: 'r', quote })],
    evidence: lines.map((line, at) => item(`e${at}`, line)),
    entries: [],
    top: 3,
    today: '2026-11-21',
  })
  return found
}

describe('a strong match says enough', () => {
  it('takes no single ordinary word for all that is asked', () => {
    const asked = 'Professional kitchen background at section level or above'
    expect(match(asked, 'Reopened in nine days after a kitchen flood')?.verdict).not.toBe('strong')
  })

  it('takes one name of its own for the whole', () => {
    expect(match('University degree', 'MSc in biology')?.verdict).toBe('strong')
  })

  it('takes a sum of money for a budget where someone answered for it, and a length of time never', () => {
    expect(match('Experience of managing a budget', 'Look after £40,000 for the club')?.verdict).toBe('strong')
    expect(match('Experience of managing a budget', 'Inspected 300 homes a year')?.verdict).toBe('none')
    expect(match('Experience of managing a budget', 'Looked after three cleaners')?.verdict).toBe('none')
  })
})

describe('a reason', () => {
  it('is no count', () => {
    const why = match('Calm when funding changes at short notice', 'Debtor days fell from 71 to 49')?.ranked[0]?.why
    expect(why?.join(' ') ?? '').not.toContain('from 71 to')
  })

  it('is told where it is clear, and faintly only for a verdict that has no other', () => {
    const found = match('Confident with spreadsheets', 'Took the minutes', 'Kept the accounts in a spreadsheet')
    expect(found?.ranked.map(({ why }) => why.length)).toEqual([1, 0])
    expect(match('Confident with spreadsheets', 'Took the minutes')?.ranked[0]?.why).toEqual([])
  })

  it('shows one word of a phrase as what it is', () => {
    expect(match('Record keeping', 'Kept food cost under 29%')?.ranked[0]?.why).toEqual(['Kept → Record keeping'])
  })
})
