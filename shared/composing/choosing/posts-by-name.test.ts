import { describe, expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { postsByName } from './posts-by-name.ts'

const entry = (id: string, title: string, start: string, end: string) =>
  entryOf({ id, title, organisation: 'Tarn Estate', start, end })
const item = (id: string, entry: string) => evidenceOf('Mended the walls', { id, entry })
const asked = (text: string, min: number) => requirementOf(text, { years: { min, max: null } })
const library = {
  entries: [
    entry('a', 'Shepherd', '2008-01', '2012-12'),
    entry('b', 'Orchard manager', '2013-01', '2016-12'),
    entry('c', 'Head shepherd', '2017-01', 'present'),
  ],
  evidence: [item('1', 'a'), item('2', 'b'), item('3', 'c')],
  today: '2026-05-01',
}

describe('years that the name of a post shows', () => {
  it('are told by the latest posts of that name, no more of them than it takes', () => {
    expect(postsByName(asked('At least five years of work as a shepherd', 5), library)).toEqual(['3'])
    expect(postsByName(asked('Twelve years of work as a shepherd', 12), library)).toEqual(['3', '1'])
  })

  it('are none where the posts of that name are too short, or none has it', () => {
    expect(postsByName(asked('Twenty years of work as a shepherd', 20), library)).toEqual([])
    expect(postsByName(asked('Two years as a glazier', 2), library)).toEqual([])
  })

  it('are not those of any post that is managed', () => {
    expect(postsByName(asked('Two years of experience as a bank manager', 2), library)).toEqual([])
  })
})
