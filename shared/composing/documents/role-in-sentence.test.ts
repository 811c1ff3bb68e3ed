import { expect, it } from 'vitest'
import { roleInSentence } from './role-in-sentence.ts'

it.each([
  ['eine Restauratorin / einen Restaurator (m/w/d)', null, 'Restauratorin / Restaurator'],
  ['Küchenchef / Küchenchefin (m/w/d)', 'Hotel Adler', 'Küchenchef / Küchenchefin'],
  ['Senior Lift Engineer (f/m/x)', null, 'Senior Lift Engineer'],
  ['Responsable des publics (F/H)', null, 'Responsable des publics'],
  ['Staff Nurse at Elm Hospital', 'Elm Hospital', 'Staff Nurse'],
  ['Funeral Arranger at the company Mill & Sons', 'Mill & Sons', 'Funeral Arranger'],
  ['a Governance Officer/Committee Clerk', null, 'Governance Officer/Committee Clerk'],
  ['Shift Manager (Nights) - Leeds', 'Pike Ltd', 'Shift Manager (Nights), Leeds'],
  ['Bosun - MV Sula Rock (dive support, 60 m)', 'Skarv Offshore', 'Bosun'],
  ['Cook – MFV Harvest', 'Skarv Offshore', 'Cook'],
  ['Trainer - MS Office', null, 'Trainer, MS Office'],
  ['Head of Finance', 'Finance', 'Head of Finance'],
  ['Dean', 'Mill College', 'Dean'],
] as const)('%s of %s → %s', (role, company, expected) => {
  expect(roleInSentence(role, company)).toBe(expected)
})
