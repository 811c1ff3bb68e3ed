import type { Basics } from '../../../shared/domain/basics.ts'
import type { ReadDocument } from '../../../shared/domain/reading.ts'
import { givenHref } from './blocks/given-href.ts'
import { type CsvRow, csvRows } from './linkedin/csv-rows.ts'
import { type LinkedinTable, linkedinTables } from './linkedin/tables.ts'
import type { ReaderInput } from './reader-input.ts'
import { described } from './structured/described.ts'
import { statedDate } from './structured/stated-date.ts'
import { type StructuredEntry, structuredReading } from './structured/structured-reading.ts'
import { unzip } from './zip/unzip.ts'

/** The files that are opened. Messages, connections and advertising data are never unpacked. */
const wanted =
  /(?:^|\/)(?:profile|positions|education|volunteering|projects|certifications|publications|honors|patents|courses|organizations|languages|skills|email addresses|phonenumbers|phone numbers|recommendations_received)\.csv$/i

type Tables = (file: string, columns: readonly string[]) => CsvRow[]

/** Reads the archive that LinkedIn hands out to its members. */
export function readLinkedin({ name, bytes, limits }: ReaderInput): ReadDocument {
  const files = unzip(bytes, { name, wanted: (path) => wanted.test(path), most: limits.unpacked })
  const texts = new Map([...files].map(([path, content]) => [fileName(path), new TextDecoder().decode(content)]))
  const rows: Tables = (file, columns) => csvRows(texts.get(file) ?? '', columns)
  const profile = rows('profile', ['first name', 'last name', 'headline', 'summary'])[0] ?? {}
  const basics = basicsOf(profile, rows)
  return structuredReading({
    kind: 'linkedin',
    basics,
    top: [
      basics.name ?? '',
      profile.headline ?? '',
      basics.email ?? '',
      basics.phone ?? '',
      basics.location ?? '',
      ...basics.urls,
    ],
    summary: described(profile.summary ?? ''),
    sections: [
      ...linkedinTables.map((table) => ({
        name: table.file,
        entries: rows(table.file, columnsOf(table)).map((row) => toEntry(table, row)),
      })),
      {
        name: 'recommendations',
        entries: rows('recommendations_received', ['text', 'first name', 'last name']).flatMap(toRecommendation),
      },
    ],
    skills: rows('skills', ['name']).flatMap((row) => row.name ?? []),
    rest: [],
  })
}

const fileName = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.csv$/i, '').toLowerCase()

const columnsOf = (table: LinkedinTable): string[] =>
  [table.title, table.organisation, table.location, table.start, table.end, table.told, ['url', 'name']].flat()

function basicsOf(profile: CsvRow, rows: Tables): Basics {
  const mails = rows('email addresses', ['email address', 'primary'])
  const mail = mails.find((row) => /yes|true/i.test(row.primary ?? '')) ?? mails[0]
  const phones = [...rows('phonenumbers', ['number', 'type']), ...rows('phone numbers', ['number', 'type'])]
  const urls = (profile.websites ?? '').match(/https?:\/\/[^\s,\]]+/g) ?? []
  return {
    name: `${profile['first name'] ?? ''} ${profile['last name'] ?? ''}`.trim() || null,
    email: mail?.['email address'] || null,
    phone: phones[0]?.number || null,
    location: profile['geo location'] || profile.location || null,
    urls: [...urls],
  }
}

function toEntry(table: LinkedinTable, row: CsvRow): StructuredEntry {
  const first = (names: readonly string[]) => names.map((name) => row[name] ?? '').find((cell) => cell !== '') ?? ''
  const start = statedDate(first(table.start))
  const end = statedDate(first(table.end))
  const fields = {
    kind: table.kind,
    title: first(table.title) || null,
    organisation: first(table.organisation) || null,
    location: first(table.location) || null,
    start,
    end: end ?? (start && table.end.length > 0 ? ('present' as const) : null),
  }
  const shown = [
    table.title,
    table.organisation,
    table.location,
    table.start,
    table.end,
    ['proficiency', 'number', 'license number'],
    ['url'],
  ].map(first)
  const href = givenHref(first(['url']))
  return {
    fields,
    shown,
    items: table.told.flatMap((column) => described(row[column] ?? '')),
    links: href === null ? [] : [{ text: fields.title ?? '', href }],
  }
}

function toRecommendation(row: CsvRow): StructuredEntry[] {
  const who = `${row['first name'] ?? ''} ${row['last name'] ?? ''}`.trim()
  const text = row.text ?? ''
  if (text === '') return []
  const when = row['creation date'] || null
  return [
    {
      fields: {
        kind: 'other',
        title: who || null,
        organisation: row.company || null,
        location: null,
        start: null,
        end: null,
      },
      shown: [who, row['job title'] ?? '', row.company ?? '', when ?? ''],
      items: [{ text, level: 0, bullet: false }],
      said: { who: who || null, when, href: null },
    },
  ]
}
