import { describe, expect, it } from 'vitest'
import { type AnswerSigns, gapChance } from './answer-chance.ts'

const signs: AnswerSigns = {
  score: 0.2,
  said: 0,
  specific: 1,
  named: 1,
  proper: 0,
  paper: 0,
  conduct: 0,
  desirable: 0,
  foreign: 0,
}

describe('gapChance', () => {
  it('falls as more of what is asked for is met', () => {
    expect(gapChance({ ...signs, score: 0.5 })).toBeLessThan(gapChance(signs))
    expect(gapChance({ ...signs, said: 0.6 })).toBeLessThan(gapChance(signs))
  })

  it('is lower for ways to be, which any work can show', () => {
    expect(gapChance({ ...signs, conduct: 1 })).toBeLessThan(0.5)
  })

  it('is higher for what is only desirable', () => {
    expect(gapChance({ ...signs, desirable: 1 })).toBeGreaterThan(gapChance(signs))
  })

  it('is high when a named thing is asked for and nothing holds it', () => {
    expect(gapChance({ ...signs, score: 0 })).toBeGreaterThan(0.8)
  })
})
