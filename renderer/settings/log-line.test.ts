import { expect, it } from 'vitest'
import { logLine } from './log-line.ts'

it('a line of the log reads as a person would say it, and one that is none stays as it is', () => {
  const fault = {
    at: '2026-11-21T10:05:00.000Z',
    event: 'defect',
    operation: 'library.view',
    error: 'TypeError\n    at view',
  }
  expect(logLine(JSON.stringify(fault))).toMatch(
    /^21 Nov 2026, \d\d:05:00: A fault \(library\.view\)\nTypeError\n {4}at view$/u,
  )
  expect(logLine(JSON.stringify({ at: fault.at, event: 'backup-made' }))).toMatch(/: A backup was made$/u)
  expect(logLine('{broken')).toBe('{broken')
})
