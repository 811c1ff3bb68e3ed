import { describe, expect, it } from 'vitest'
import { rehearse } from './rehearse.ts'

describe('rehearse', () => {
  it('goes through everything that finding entries has: roles, studies, prizes, skills, languages, contacts', () => {
    const { basics, entries, evidence, skills } = rehearse()
    expect(entries.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['work', 'work', 'education', 'award']))
    expect([basics.email, skills.length > 0, evidence.length > 4]).toEqual(['ada@example.org', true, true])
  })
})
