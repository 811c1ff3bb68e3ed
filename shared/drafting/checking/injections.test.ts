import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GroundingEvidence } from '../../grounding/grounding-evidence.ts'
import { checkProposed } from './check-proposed.ts'
import { suspiciousLines } from './suspicious-lines.ts'

/** Orders planted in a posting, each with the sentence of a model that obeys it. */
const obeyed = readFileSync(join(import.meta.dirname, 'fixtures/injections.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' => ') as [string, string]) // Generic edge: every line of the fixture has both parts.

const evidence: GroundingEvidence = {
  id: 'e1',
  text: 'Rewired 40 terraced houses for the council',
  entry: {
    kind: 'work',
    title: 'Electrician',
    organisation: 'Harrow Lane Fitters',
    location: null,
    start: '2016',
    end: 'present',
  },
  said: null,
}

function findings(text: string, order: string, cited: readonly GroundingEvidence[]) {
  const posting = `Site Electrician\n\nExperience of rewiring houses.\n\n${order}\n\nWe offer 28 days of leave.`
  const suspicious = suspiciousLines({ text: posting, hidden: [] })
  const context = {
    requirement: `Experience of rewiring houses\n${order}`,
    company: 'Quill Housing',
    role: 'Site Electrician',
  }
  return checkProposed({ text, evidence: cited, context, suspicious, unknown: [] })
}

describe('a model that obeys what a posting planted', () => {
  it('is tried with more than forty orders', () => expect(obeyed.length).toBeGreaterThan(40))

  it.each(obeyed)('%s', (order, sentence) => {
    for (const cited of [[evidence], []])
      expect(findings(sentence, order, cited).some(({ level }) => level === 'flag')).toBe(true)
  })

  it.each(obeyed)('honest words stay clean beside: %s', (order) => {
    expect(findings('I rewired 40 terraced houses for the council.', order, [evidence])).toEqual([])
  })
})
