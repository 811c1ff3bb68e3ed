import type { EntryFields } from '../../domain/entry.ts'
import type { Reading } from '../../domain/reading.ts'
import type { ResumeEntry, ResumeItem, ResumeLibrary } from './resume-library.ts'

type Found = Pick<Reading, 'basics' | 'skills'> & {
  readonly entries: readonly (EntryFields & { readonly id: string })[]
  readonly evidence: readonly Omit<Reading['evidence'][number], 'quote'>[]
}

/** What a reading or a library states, in the form that goes out to other programs. The order of evidence is kept under each entry. */
export function resumeOf({ basics, entries, evidence, skills }: Found): ResumeLibrary {
  const byId = new Map(evidence.map((item) => [item.id, item]))
  const level = (id: string | null): number => {
    const parent = id === null ? undefined : byId.get(id)
    return parent ? 1 + level(parent.parent) : 0
  }
  const under = (entry: string | null): ResumeItem[] =>
    evidence
      .filter((item) => item.entry === entry)
      .map(({ text, parent, links, said }) => ({
        text,
        level: level(parent),
        links: [...links],
        said: said ? { who: said.who, when: said.when, href: said.href } : null,
      }))
  return {
    basics,
    entries: entries.map(
      ({ id, kind, title, organisation, location, start, end }): ResumeEntry => ({
        kind,
        title,
        organisation,
        location,
        start,
        end,
        items: under(id),
      }),
    ),
    items: under(null),
    skills: [...skills],
  }
}
