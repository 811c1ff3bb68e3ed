import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { relevantPart } from './relevant-part.ts'

const told = (text: string, requirement: string, kind: 'skill' | 'work' | 'certificate' | null = 'skill') =>
  relevantPart(
    { evidence: evidenceOf(text), entry: kind && entryOf({ kind }), parent: null, strength: 'strong' },
    requirement,
  ).evidence.text

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

it('tells of a row of certificates those that are asked for, and no name of one without its school', () => {
  const row = 'Rope access level 1. Felling saws. Boat master, Orford. Rope rescue.'
  expect(told(row, 'Felling certificates', 'certificate')).toBe('Felling saws.')
  expect(told(row, 'Level 2 rope certificate', 'certificate')).toBe('Rope access level 1. Rope rescue.')
  expect(told('Boat master, Orford College, 2019', 'Boat licence', 'certificate')).toBe(
    'Boat master, Orford College, 2019',
  )
})

it('tells of a note under no entry neither the age nor the choir beside it, and else the whole', () => {
  expect(told('34, full driving licence, happy to travel.', 'A driving licence', null)).toBe(
    'Full driving licence, happy to travel',
  )
  expect(told('Member of the choir at my church, two sons, full driving licence.', 'Driving licence', null)).toBe(
    'Full driving licence',
  )
  const whole = '6 years of rigging, at the yard and before that at sea.'
  expect(told(whole, 'Years of rigging', null)).toBe(whole)
})

it('keeps the small first letter of a name', () => {
  const row = 'Kilns, slip casting, glazes, raku, iKiln'
  expect(told(row, 'Experience of iKiln')).toBe('iKiln')
})
