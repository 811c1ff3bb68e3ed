import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { relevantPart } from './relevant-part.ts'

const told = (text: string, requirement: string, kind: 'skill' | 'work' = 'skill') =>
  relevantPart({ evidence: evidenceOf(text), entry: entryOf({ kind }), parent: null, strength: 'strong' }, requirement)
    .evidence.text

it('tells of a line of skills what the requirement names', () => {
  const line = 'Sage, spreadsheets, filing. Shorthand at 90 words. Conversational Breton.'
  expect(told(line, 'Ability to speak Breton')).toBe('Conversational Breton.')
  expect(told('Kilns, slip casting, glazes, raku, CAD (basic), thermometry', 'Knowledge of glazes or raku')).toBe(
    'Glazes, raku',
  )
})

it('tells the whole line where it names none of it, or where it is a deed', () => {
  const line = 'Sage, spreadsheets, filing. Conversational Breton.'
  expect(told(line, 'Calm under pressure')).toBe(line)
  expect(told('Built kilns. Taught Breton.', 'Ability to speak Breton', 'work')).toBe('Built kilns. Taught Breton.')
})
