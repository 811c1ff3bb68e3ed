import { describe, expect, it } from 'vitest'
import type { Match } from '../../domain/match.ts'
import { isFaint } from './is-faint.ts'

const match = (verdict: Match['verdict'], ...scores: number[]): Match => ({
  requirement: 'q',
  verdict,
  ranked: scores.map((score, at) => ({ evidence: `e${at}`, score, why: [] })),
})
const item = (score: number, ...why: string[]) => ({ evidence: 'e0', score, why })
const asked = { level: 'must', conduct: false, kind: 'work' } as const

describe('an item that meets a requirement in part', () => {
  it('is faint where its post raises it no more than others', () => {
    const level = match('partial', 0.38, 0.37, 0.36)
    expect(isFaint(item(0.38, 'kiln → pots'), { ...asked, match: level })).toBe(true)
    expect(isFaint(item(0.38, 'kiln → pots'), { ...asked, match: match('partial', 0.38, 0.2, 0.1) })).toBe(false)
    expect(isFaint(item(0.38, 'fired pots → pots'), { ...asked, match: level })).toBe(false)
    expect(isFaint(item(0.38, 'kiln → calm'), { ...asked, match: level, conduct: true })).toBe(false)
    expect(isFaint(item(0.38, 'kiln → pots'), { ...asked, match: { ...level, verdict: 'strong' } })).toBe(false)
  })

  it('has to come nearer where the thing is only welcome, unless it is held', () => {
    const near = match('partial', 0.3, 0.1)
    expect(isFaint(item(0.3, 'glaze'), { ...asked, match: near })).toBe(false)
    expect(isFaint(item(0.3, 'glaze'), { ...asked, match: near, level: 'nice' })).toBe(true)
    expect(isFaint(item(0.3, 'glaze'), { ...asked, match: near, level: 'nice', kind: 'certificate' })).toBe(false)
  })

  it('is faint where it shares only whom a deed is done to, and where it is a welcome thing in other words', () => {
    const near = match('partial', 0.33, 0.1)
    expect(isFaint(item(0.33, 'guests'), { ...asked, match: near })).toBe(true)
    expect(isFaint(item(0.33, 'guests', 'kiln'), { ...asked, match: near })).toBe(false)
    const welcome = { ...asked, match: match('partial', 0.45, 0.1), level: 'nice' } as const
    expect(isFaint(item(0.45, 'fired pots → kiln'), welcome)).toBe(true)
    expect(isFaint(item(0.45, 'kiln'), welcome)).toBe(false)
  })
})
