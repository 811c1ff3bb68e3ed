import type { ResumeEntry, ResumeItem, ResumeLibrary } from '../../../../shared/importing/json-resume/resume-library.ts'
import type { DescribedItem } from './described.ts'
import type { Structured, StructuredEntry } from './structured-reading.ts'

/** A library that this program wrote into a JSON Resume file, as a structured file in its own order. */
export function ownResume({ basics, entries, items, skills }: ResumeLibrary): Structured {
  const { name, email, phone, location, urls } = basics
  return {
    kind: 'json-resume',
    basics: { ...basics, urls: [...urls] },
    top: [name, email, phone, location, ...urls].flatMap((words) => (words ? [words] : [])),
    summary: items.map(itemOf),
    sections: entries.map((entry) => ({ name: entry.kind, entries: [entryOf(entry)] })),
    skills,
    rest: [],
  }
}

function entryOf({ items, ...fields }: ResumeEntry): StructuredEntry {
  const { title, organisation, location, start, end } = fields
  const shown = [title, organisation, location, start, end].flatMap((words) => (words ? [words] : []))
  return { fields, shown, items: items.map(itemOf) }
}

const itemOf = ({ text, level, links, said }: ResumeItem): DescribedItem => ({ text, level, bullet: true, links, said })
