import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../shared/domain/finding.ts'
import { findingLook } from './finding-look.ts'

const look = (kind: string, level: Finding['level']) =>
  findingLook({ kind, level, start: 0, end: 3, quote: 'led', why: 'The evidence says less.' })

describe('how a finding shows', () => {
  it('has a sign and words beside its colour', () => {
    for (const level of ['flag', 'underline', 'note'] as const) {
      expect(look('verb', level).sign).not.toBe('')
      expect(look('verb', level).title).not.toBe('')
    }
  })

  it('calls a word missing only where it is', () => {
    expect(look('new-word', 'underline').title).toBe('A word that is not in your evidence')
    expect(look('verb', 'underline').title).toBe('Perhaps more than your evidence says')
  })

  it('names a flag in plain words, and leaves an underline and a matter of style without one in the text', () => {
    expect(look('sole-credit', 'flag').word).toBe('by you alone')
    expect(look('number', 'flag').word).toBe('number')
    expect(look('quoted', 'flag').word).toBe('quoted words')
    expect(look('new-word', 'underline').word).toBe('')
    expect(look('long sentence', 'note').word).toBe('')
  })
})
