import type { EntryKind } from '../../../shared/domain/entry.ts'
import type { ReadDocument } from '../../../shared/domain/reading.ts'
import { fromJsonResume } from '../../../shared/importing/json-resume/from-json-resume.ts'
import { collapse } from '../../../shared/text/collapse.ts'
import { givenHref } from './blocks/given-href.ts'
import type { ReaderInput } from './reader-input.ts'
import { type DescribedItem, described } from './structured/described.ts'
import { listAt, memberOf, stringsIn, textAt, textsAt } from './structured/json-values.ts'
import { ownResume } from './structured/own-resume.ts'
import { statedDate } from './structured/stated-date.ts'
import { type Structured, type StructuredEntry, structuredReading } from './structured/structured-reading.ts'

/** Which fields of a section hold what, older names of JSON Resume included. */
interface Section {
  readonly name: string
  readonly kind: EntryKind
  readonly title: readonly string[]
  readonly organisation: readonly string[]
  readonly start: readonly string[]
  readonly end: readonly string[]
}

const range = { start: ['startDate'], end: ['endDate'] }

const sections: readonly Section[] = [
  { name: 'work', kind: 'work', title: ['position'], organisation: ['name', 'company'], ...range },
  {
    name: 'volunteer',
    kind: 'volunteer',
    title: ['position'],
    organisation: ['organization', 'organisation'],
    ...range,
  },
  { name: 'education', kind: 'education', title: ['studyType', 'area'], organisation: ['institution'], ...range },
  { name: 'projects', kind: 'project', title: ['name'], organisation: ['entity'], ...range },
  { name: 'awards', kind: 'award', title: ['title'], organisation: ['awarder'], start: ['date'], end: [] },
  { name: 'certificates', kind: 'certificate', title: ['name'], organisation: ['issuer'], start: ['date'], end: [] },
  {
    name: 'publications',
    kind: 'publication',
    title: ['name'],
    organisation: ['publisher'],
    start: ['releaseDate'],
    end: [],
  },
  { name: 'languages', kind: 'language', title: ['language'], organisation: [], start: [], end: [] },
]

/** Reads JSON Resume v1 and its older field names. Every string of the file is shown; those of no known field are left unplaced. */
export function readJsonResume({ text }: ReaderInput): ReadDocument {
  const value: unknown = JSON.parse(text)
  const own = fromJsonResume(value)
  if (own) return structuredReading(ownResume(own))
  const structured = placed(value)
  const seen = structuredReading(structured).text
  const rest = stringsIn(value).filter(
    (words) => !seen.includes(collapse(words)) && described(words).some((item) => !seen.includes(item.text)),
  )
  return structuredReading({ ...structured, rest: [...new Set(rest)] })
}

function placed(value: unknown): Structured {
  const basics = memberOf(value, 'basics')
  const address = memberOf(basics, 'location')
  const location = ['city', 'region', 'countryCode']
    .map((name) => textAt(address, name))
    .filter(Boolean)
    .join(', ')
  const urls = [
    textAt(basics, 'url', 'website'),
    ...listAt(basics, 'profiles').map((profile) => textAt(profile, 'url')),
  ].filter(Boolean)
  const top = ['name', 'label', 'email', 'phone'].map((name) => textAt(basics, name))
  return {
    kind: 'json-resume',
    basics: {
      name: textAt(basics, 'name') || null,
      email: textAt(basics, 'email') || null,
      phone: textAt(basics, 'phone') || null,
      location: location || textAt(basics, 'location') || null,
      urls,
    },
    top: [...top, location, ...urls],
    summary: described(textAt(basics, 'summary')),
    sections: [
      ...sections.map((section) => ({
        name: section.name,
        entries: listAt(value, section.name).map((item) => toEntry(section, item)),
      })),
      references(value),
    ],
    skills: skills(value),
    rest: [],
  }
}

function toEntry({ kind, title, organisation, start, end }: Section, item: unknown): StructuredEntry {
  const first = (names: readonly string[]) => textAt(item, ...names)
  const titles =
    kind === 'education'
      ? title
          .map((name) => textAt(item, name))
          .filter(Boolean)
          .join(', ')
      : first(title)
  const from = statedDate(first(start))
  const until = statedDate(first(end))
  const fields = {
    kind,
    title: titles || null,
    organisation: first(organisation) || null,
    location: textAt(item, 'location') || null,
    start: from,
    end: until ?? (from && end.length > 0 ? ('present' as const) : null),
  }
  const shown = [
    titles,
    first(organisation),
    textAt(item, 'location'),
    first(start),
    first(end),
    textAt(item, 'fluency', 'score', 'url'),
  ]
  const href = givenHref(textAt(item, 'url', 'website'))
  const links = href === null ? [] : [{ text: titles || first(organisation), href }]
  return { fields, shown, items: itemsOf(kind, item), links }
}

/** What the person did: the highlights, courses, and sentences of the summary. A work entry's `description` is about the employer. */
function itemsOf(kind: EntryKind, item: unknown): DescribedItem[] {
  const told = [textAt(item, 'summary'), kind === 'work' ? '' : textAt(item, 'description')]
  const bullets = [...textsAt(item, 'highlights'), ...textsAt(item, 'courses')]
  return [...told.flatMap(described), ...bullets.map((text) => ({ text, level: 0, bullet: true }))]
}

function references(value: unknown): Structured['sections'][number] {
  const entries = listAt(value, 'references').flatMap((item): StructuredEntry[] => {
    const said = textAt(item, 'reference')
    if (said === '') return []
    const who = textAt(item, 'name') || null
    return [
      {
        fields: { kind: 'other', title: who, organisation: null, location: null, start: null, end: null },
        shown: [who ?? ''],
        items: [{ text: said, level: 0, bullet: false }],
        said: { who, when: null, href: null },
      },
    ]
  })
  return { name: 'references', entries }
}

function skills(value: unknown): string[] {
  const all = listAt(value, 'skills').flatMap((skill) =>
    typeof skill === 'string' ? [skill] : [textAt(skill, 'name'), ...textsAt(skill, 'keywords')],
  )
  return [...new Set(all.filter((skill) => skill !== ''))]
}
