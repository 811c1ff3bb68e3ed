import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVersions, type VersionEntry, type VersionEvidence } from './compare-versions.ts'

const role = (id: string, fields: Partial<VersionEntry> = {}): VersionEntry => ({
  id,
  kind: 'work',
  title: 'Staff Nurse',
  organisation: 'Harrow Vale Hospital',
  location: null,
  start: '2018-03',
  end: 'present',
  ...fields,
})
const item = (id: string, text: string, entry: string | null = null): VersionEvidence => ({ id, text, entry })
const ids = (pairs: readonly { old: { id: string }; now: { id: string } }[]) =>
  pairs.map(({ old, now }) => `${old.id}>${now.id}`)

describe('compareVersions', () => {
  const old = {
    entries: [role('a'), role('b', { title: 'Porter', start: '2014', end: '2018' })],
    evidence: [
      item('1', 'Trained 12 student nurses in wound care', 'a'),
      item('2', 'Kept the duty roster of a ward', 'a'),
      item('3', 'Kept the duty roster of a ward', 'b'),
      item('4', 'Won a prize for darts', null),
    ],
  }

  it('finds everything unchanged in the same version, whatever the ids', () => {
    const now = {
      entries: [role('x'), role('y', { title: 'Porter', start: '2014', end: '2018' })],
      evidence: old.evidence.map((each) => ({
        ...each,
        id: `n${each.id}`,
        entry: { a: 'x', b: 'y' }[each.entry ?? ''] ?? null,
      })),
    }
    const { entries, evidence } = compareVersions(old, now)
    expect(ids(entries.unchanged)).toEqual(['a>x', 'b>y'])
    expect(ids(evidence.unchanged)).toEqual(['1>n1', '2>n2', '3>n3', '4>n4'])
    expect([...entries.changed, ...entries.added, ...evidence.gone, ...evidence.changed]).toEqual([])
  })

  it('tells a changed figure, a new item and a dropped one apart', () => {
    const now = {
      entries: [role('x', { end: '2024-05' }), role('z', { organisation: 'Elmbridge Clinic', start: '2024-06' })],
      evidence: [
        item('n1', 'Trained 15 student nurses in wound care', 'x'),
        item('n2', 'Kept the duty roster of a ward', 'x'),
        item('n5', 'Opened a clinic for leg ulcers', 'z'),
      ],
    }
    const { entries, evidence } = compareVersions(old, now)
    expect(ids(entries.changed)).toEqual(['a>x'])
    expect(entries.added.map(({ id }) => id)).toEqual(['z'])
    expect(entries.gone.map(({ id }) => id)).toEqual(['b'])
    expect(ids(evidence.unchanged)).toEqual(['2>n2'])
    expect(ids(evidence.changed)).toEqual(['1>n1'])
    expect(evidence.added.map(({ id }) => id)).toEqual(['n5'])
    expect(evidence.gone.map(({ id }) => id)).toEqual(['3', '4'])
  })

  it('takes a corrected title for a change of the same role', () => {
    const now = { entries: [role('x', { title: 'Senior Staff Nurse' })], evidence: [] }
    expect(ids(compareVersions({ ...old, entries: [role('a')] }, now).entries.changed)).toEqual(['a>x'])
  })

  it('holds every old and every new item exactly once', () => {
    const text = fc.array(fc.constantFrom('led', 'ward', '12', '15', 'nurses', 'roster', 'clinic'), {
      minLength: 1,
      maxLength: 6,
    })
    const list = fc
      .array(fc.tuple(text, fc.constantFrom('a', 'b', null)), { maxLength: 12 })
      .map((all) => all.map(([words, entry], index) => item(`${index}`, words.join(' '), entry)))
    fc.assert(
      fc.property(list, list, (before, after) => {
        const { evidence } = compareVersions({ ...old, evidence: before }, { ...old, evidence: after })
        const both = [...evidence.unchanged, ...evidence.changed]
        expect([...both.map((pair) => pair.old), ...evidence.gone].sort(byId)).toEqual([...before].sort(byId))
        expect([...both.map((pair) => pair.now), ...evidence.added].sort(byId)).toEqual([...after].sort(byId))
      }),
    )
  })
})

const byId = (a: { id: string }, b: { id: string }) => Number(a.id) - Number(b.id)
