import { describe, expect, it } from 'vitest'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { requirementOf } from '../../shared/domain/testing/requirement-of.ts'
import { stepMove } from './step-move.ts'

const one = (id: string, group: string): Requirement => requirementOf(id, { id, group })
const all = [one('a', 'Essential'), one('b', 'Essential'), one('c', 'Desirable')]

describe('one step', () => {
  it('swaps neighbours of a group', () => {
    expect(stepMove(all, 'b', -1)).toEqual({ before: 'a' })
    expect(stepMove(all, 'a', 1)).toEqual({ before: 'c' })
  })

  it('leads into the next group without passing anything', () => {
    expect(stepMove(all, 'b', 1)).toEqual({ before: 'c', group: 'Desirable' })
    expect(stepMove(all, 'c', -1)).toEqual({ before: null, group: 'Essential' })
  })

  it('ends at both ends', () => {
    expect(stepMove(all, 'a', -1)).toBeNull()
    expect(stepMove(all, 'c', 1)).toBeNull()
    expect(stepMove(all, 'x', 1)).toBeNull()
  })
})
