import { describe, expect, it } from 'vitest'
import { recentApplications } from './recent-applications.ts'

const changed = (id: string, changedAt: string, archivedAt?: string) => ({
  id,
  changedAt,
  ...(archivedAt ? { archivedAt } : {}),
})

describe('recent applications', () => {
  it('are those changed last, without the archived ones', () => {
    const all = [
      changed('a1', '2026-03-01T10:00:00.000Z'),
      changed('a2', '2026-05-01T10:00:00.000Z'),
      changed('a3', '2026-06-01T10:00:00.000Z', '2026-06-02T10:00:00.000Z'),
      changed('a4', '2026-04-01T10:00:00.000Z'),
    ]
    expect(recentApplications(all, 2).map(({ id }) => id)).toEqual(['a2', 'a4'])
  })
})
