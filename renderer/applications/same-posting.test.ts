import { describe, expect, it } from 'vitest'
import { samePosting } from './same-posting.ts'

const all = [
  { title: 'Ship’s Cook', company: 'Elm Ferries', changedAt: '2026-03-01T10:00:00Z' },
  { title: 'Ship’s Cook', company: 'Elm Ferries', changedAt: '2026-03-04T10:00:00Z' },
  { title: 'Ship’s Cook', company: null, changedAt: '2026-03-02T10:00:00Z' },
  { title: 'Deckhand', company: 'Elm Ferries', changedAt: '2026-03-05T10:00:00Z' },
]

describe('a posting that was pasted before', () => {
  it('is known by its role and company, however they are written, the latest first', () =>
    expect(
      samePosting(all, { role: 'ship’s  cook', company: 'ELM Ferries' }).map(({ changedAt }) => changedAt),
    ).toEqual(['2026-03-04T10:00:00Z', '2026-03-01T10:00:00Z']))

  it('is another where the company is another or none is named', () => {
    expect(samePosting(all, { role: 'Ship’s Cook', company: 'Ash Lines' })).toEqual([])
    expect(samePosting(all, { role: 'Ship’s Cook', company: null })).toHaveLength(1)
  })

  it('is not looked for by the company alone', () =>
    expect(samePosting(all, { role: null, company: 'Elm Ferries' })).toEqual([]))
})
