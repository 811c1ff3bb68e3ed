import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ExportNameParts, exportName } from './export-name.ts'

const parts: ExportNameParts = {
  author: 'Ada Okafor',
  role: 'Ward Manager',
  company: 'Fernhill Hospital',
  kind: 'statement',
  extension: 'pdf',
}

describe('exportName', () => {
  it('names a file after who, what and where', () => {
    expect(exportName(parts)).toBe('Okafor - Ward Manager - Fernhill Hospital - statement.pdf')
  })

  it('leaves out what is not known', () => {
    expect(exportName({ ...parts, author: '', company: null })).toBe('Ward Manager - statement.pdf')
    expect(exportName({ ...parts, author: '', role: '', company: '' })).toBe('statement.pdf')
  })

  it('names the company once', () => {
    expect(exportName({ ...parts, role: 'Ward Manager – Fernhill Hospital' })).toBe(
      'Okafor - Ward Manager – Fernhill Hospital - statement.pdf',
    )
  })

  it('takes the family name before a comma', () => {
    expect(exportName({ ...parts, author: 'van der Berg, Anna' })).toMatch(/^van der Berg - /)
  })

  it('keeps letters of every script', () => {
    expect(exportName({ ...parts, author: '山田 太郎', role: 'Überprüfer' })).toBe(
      '太郎 - Überprüfer - Fernhill Hospital - statement.pdf',
    )
  })

  it.each(['CON', 'nul', 'COM1', 'lpt9', 'aux.', 'PRN '])('does not begin with the device name %s', (author) => {
    expect(exportName({ ...parts, author, role: '', company: null })).not.toMatch(
      /^(?:con|nul|com1|lpt9|aux|prn)(?:$|[ .])/i,
    )
  })

  it.each([
    ['{date} {company}_{role}', '2026-05-04 Fernhill Hospital_Ward Manager.pdf'],
    ['{name} ({kind})', 'Ada Okafor (statement).pdf'],
    ['Bewerbung – {kind}', 'Bewerbung – statement.pdf'],
    ['{unknown}-{lastname}', 'Okafor.pdf'],
    ['a/b\\c:{role}', 'a b c Ward Manager.pdf'],
    ['  ', 'Okafor - Ward Manager - Fernhill Hospital - statement.pdf'],
    ['{date}', '2026-05-04.pdf'],
    ['///', 'statement.pdf'],
  ])('follows the pattern %s', (pattern, name) => {
    expect(exportName({ ...parts, pattern, today: '2026-05-04' })).toBe(name)
  })

  it('is safe whatever the pattern', () => {
    const any = fc.string({ unit: fc.constantFrom(...'{}/\\:. -_a*"', '{role}', '{kind}', '{company}'), maxLength: 12 })
    fc.assert(
      fc.property(any, fc.option(fc.string()), (pattern, company) => {
        const name = exportName({ ...parts, company, pattern })
        expect(name).not.toMatch(/[\p{C}<>:"/\\|?*]|^[\s.]|[\s.]$|^\.pdf$/u)
        expect(name).toMatch(/[^.]\.pdf$/u)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(150)
      }),
    )
  })

  it('is safe on every system, whatever the parts', () => {
    const any = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(any, any, fc.option(any), (author, role, company) => {
        const name = exportName({ ...parts, author, role, company })
        expect(name).not.toMatch(/[\p{C}<>:"/\\|?*]|^[\s.]|[\s.]$/u)
        expect(name).toMatch(/statement\.pdf$/)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(150)
        expect(name.isWellFormed()).toBe(true)
      }),
    )
  }, 60_000)
})
