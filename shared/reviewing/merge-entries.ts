import type { Doubt, Entry } from '../domain/entry.ts'

const fields = ['title', 'organisation', 'location', 'start', 'end'] as const

/** Two entries as one: `into` stays, what it does not state is taken from `from`, and where they differ both are offered. */
export function mergeEntries(into: Entry, from: Entry): Entry {
  const differ = fields.flatMap((field): Doubt[] => {
    const [one, other] = [into[field], from[field]]
    if (one === null || other === null || one === other) return []
    return [
      { field, candidates: [one, other], message: `The two entries say “${one}” and “${other}”; which is right?` },
    ]
  })
  const filled = new Set(fields.filter((field) => into[field] === null && from[field] !== null))
  const open = into.doubts.filter(({ field }) => !fields.some((each) => each === field && filled.has(each)))
  return {
    ...into,
    title: into.title ?? from.title,
    organisation: into.organisation ?? from.organisation,
    location: into.location ?? from.location,
    start: into.start ?? from.start,
    end: into.end ?? from.end,
    doubts: [...open, ...differ],
    origins: [...into.origins, ...from.origins],
  }
}
