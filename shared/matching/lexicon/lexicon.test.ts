import { describe, expect, it } from 'vitest'
import { groups } from './index.ts'
import { parseLexicon } from './parse-lexicon.ts'

describe('lexicon', () => {
  it('holds several hundred groups, each with more than its name', () => {
    expect(groups.length).toBeGreaterThan(500)
    for (const { name, same, kinds, near } of groups) {
      expect(name).not.toBe('')
      expect(same.length + kinds.length + near.length, name).toBeGreaterThan(1)
    }
  })

  it('names each craft and conduct once', () => {
    const names = groups.filter(({ about }) => about !== 'everyday').map(({ same }) => same[0])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('reads aliases, examples and related terms, and gaps', () => {
    const [group] = parseLexicon({ text: 'a b; c > worked * with ~ d', about: 'craft' })
    expect(group).toMatchObject({ name: 'a b', same: ['a b', 'c'], kinds: ['work * with'], near: ['d'] })
  })
})
