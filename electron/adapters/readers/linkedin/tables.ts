import type { EntryKind } from '../../../../shared/domain/entry.ts'

/** A table of a LinkedIn export that holds entries, and its columns (names as in public samples of exports, 2018 to 2025). */
export interface LinkedinTable {
  readonly file: string
  readonly kind: EntryKind
  readonly title: readonly string[]
  readonly organisation: readonly string[]
  readonly location: readonly string[]
  readonly start: readonly string[]
  readonly end: readonly string[]
  readonly told: readonly string[]
}

const dates = { start: ['started on', 'start date'], end: ['finished on', 'end date'] }
const none = { title: [], organisation: [], location: [], start: [], end: [], told: [] }

export const linkedinTables: readonly LinkedinTable[] = [
  {
    ...none,
    ...dates,
    file: 'positions',
    kind: 'work',
    title: ['title'],
    organisation: ['company name'],
    location: ['location'],
    told: ['description'],
  },
  {
    ...none,
    ...dates,
    file: 'education',
    kind: 'education',
    title: ['degree name'],
    organisation: ['school name'],
    told: ['notes', 'activities'],
  },
  {
    ...none,
    ...dates,
    file: 'volunteering',
    kind: 'volunteer',
    title: ['role'],
    organisation: ['company name', 'organization'],
    told: ['description'],
  },
  { ...none, ...dates, file: 'projects', kind: 'project', title: ['title'], told: ['description'] },
  {
    ...none,
    ...dates,
    file: 'certifications',
    kind: 'certificate',
    title: ['name'],
    organisation: ['authority'],
    end: [],
  },
  {
    ...none,
    file: 'publications',
    kind: 'publication',
    title: ['name'],
    organisation: ['publisher'],
    start: ['published on'],
    told: ['description'],
  },
  {
    ...none,
    file: 'honors',
    kind: 'award',
    title: ['title'],
    organisation: ['issuer'],
    start: ['issued on'],
    told: ['description'],
  },
  {
    ...none,
    file: 'patents',
    kind: 'publication',
    title: ['title'],
    start: ['issued on', 'filing date'],
    told: ['description'],
  },
  { ...none, file: 'courses', kind: 'other', title: ['name'] },
  {
    ...none,
    file: 'organizations',
    kind: 'volunteer',
    title: ['position'],
    organisation: ['name'],
    ...dates,
    told: ['description'],
  },
  { ...none, file: 'languages', kind: 'language', title: ['name'] },
]
