import type { Basics } from '../../domain/basics.ts'
import type { EntryKind } from '../../domain/entry.ts'
import type { ResumeEntry, ResumeItem, ResumeLibrary } from './resume-library.ts'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }
type Member = { readonly [name: string]: Json }

/** The sections of JSON Resume v1 and how an entry stands in each. What the standard has no place for is under `other`. */
const sections: Readonly<Record<EntryKind, { readonly name: string; readonly write: (entry: ResumeEntry) => Member }>> =
  {
    work: { name: 'work', write: (entry) => ({ ...named(entry, 'position', 'name'), ...lasting(entry) }) },
    volunteer: {
      name: 'volunteer',
      write: (entry) => ({ ...named(entry, 'position', 'organization'), ...lasting(entry) }),
    },
    education: {
      name: 'education',
      write: ({ items, ...entry }) => ({
        ...named({ ...entry, items }, 'studyType', 'institution'),
        ...times(entry),
        ...listed('courses', items),
      }),
    },
    project: { name: 'projects', write: (entry) => ({ ...named(entry, 'name', 'entity'), ...lasting(entry) }) },
    award: {
      name: 'awards',
      write: (entry) => ({ ...named(entry, 'title', 'awarder'), ...when(entry, 'date'), ...summed(entry) }),
    },
    certificate: {
      name: 'certificates',
      write: (entry) => ({ ...named(entry, 'name', 'issuer'), ...when(entry, 'date'), ...linked(entry) }),
    },
    publication: {
      name: 'publications',
      write: (entry) => ({
        ...named(entry, 'name', 'publisher'),
        ...when(entry, 'releaseDate'),
        ...linked(entry),
        ...summed(entry),
      }),
    },
    skill: {
      name: 'skills',
      write: ({ title, items }) => ({
        ...told('name', title),
        ...some(
          'keywords',
          items.flatMap((item) => keywords(item, title)),
        ),
      }),
    },
    language: {
      name: 'languages',
      write: ({ title, items }) => ({ ...told('language', title), ...told('fluency', fluency(title, items[0])) }),
    },
    other: { name: 'other', write: (entry) => ({ ...named(entry, 'title', 'organisation'), ...lasting(entry) }) },
  }

/**
 * A library as JSON Resume v1 (jsonresume.org/schema). The standard parts are for other programs; `meta.vouch` holds what the standard
 * cannot (nesting, links, words of others, doubts of kind), so that the file read back unchanged gives the same library.
 */
export function toJsonResume(library: ResumeLibrary): Member {
  return { ...standardPart(library), meta: { version: 'v1.0.0', vouch: asJson(library) } }
}

/** The part of the file that other programs read and edit. */
export function standardPart({ basics, entries, items, skills }: ResumeLibrary): Member {
  const bySection = Map.groupBy(entries, ({ kind }) => sections[kind].name)
  const written = [...bySection].map(([name, list]): [string, Json] => [
    name,
    list.map((entry) => sections[entry.kind].write(entry)),
  ])
  const spare = entries.some(({ kind }) => kind === 'skill') ? [] : skills.map((name) => ({ name }))
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      ...contact(basics),
      ...told(
        'summary',
        items
          .filter(({ said }) => !said)
          .map(({ text }) => text)
          .join(' '),
      ),
    },
    ...Object.fromEntries(written),
    ...some('skills', [...listOf(Object.fromEntries(written), 'skills'), ...spare]),
    ...some(
      'references',
      items.flatMap(({ text, said }) => (said ? [{ ...told('name', said.who), reference: text }] : [])),
    ),
  }
}

const listOf = (member: Member, name: string): readonly Json[] => {
  const found = member[name]
  return Array.isArray(found) ? found : []
}

function contact({ name, email, phone, location, urls }: Basics): Member {
  const [url, ...profiles] = urls
  return {
    ...told('name', name),
    ...told('email', email),
    ...told('phone', phone),
    ...told('url', url ?? null),
    ...(location === null ? {} : { location: { city: location } }),
    ...some(
      'profiles',
      profiles.map((each) => ({ url: each })),
    ),
  }
}

const named = ({ title, organisation, location }: ResumeEntry, titled: string, at: string): Member => ({
  ...told(titled, title),
  ...told(at, organisation),
  ...told('location', location),
})
const lasting = (entry: ResumeEntry): Member => ({
  ...times(entry),
  ...linked(entry),
  ...listed('highlights', entry.items),
})
const times = ({ start, end }: Pick<ResumeEntry, 'start' | 'end'>): Member => ({
  ...told('startDate', start),
  ...told('endDate', end === 'present' ? null : end),
})
const when = ({ start, end }: ResumeEntry, name: string): Member =>
  told(name, start ?? (end === 'present' ? null : end))
const linked = ({ items }: ResumeEntry): Member => told('url', items.flatMap(({ links }) => links)[0]?.href ?? null)
const summed = ({ items }: ResumeEntry): Member => told('summary', items.map(({ text }) => text).join(' '))
const listed = (name: string, items: readonly ResumeItem[]): Member =>
  some(
    name,
    items.map(({ text }) => text),
  )

/** The separate names in "Kitchen: HACCP, sauces", its label left out. */
function keywords({ text }: ResumeItem, title: string | null): string[] {
  const bare = title && text.startsWith(title) ? text.slice(title.length).replace(/^\s*[:–—-]\s*/u, '') : text
  return bare
    .split(/\s*[,;|·•]\s*/u)
    .map((name) => name.trim())
    .filter(Boolean)
}

/** What stands beside the language's name in "German (B2)". */
const fluency = (title: string | null, item: ResumeItem | undefined): string | null =>
  item && title ? item.text.replace(title, '').replace(/^[\s(:–—,-]+|[\s)]+$/gu, '') || null : null

const told = (name: string, value: string | null): Member => (value ? { [name]: value } : {})
const some = (name: string, list: readonly Json[]): Member => (list.length > 0 ? { [name]: list } : {})

/** A library is plain data: this only says so. */
const asJson = ({ basics, entries, items, skills }: ResumeLibrary): Json => ({
  basics: { ...basics },
  entries: entries.map(({ items: own, ...fields }) => ({ ...fields, items: own.map(itemJson) })),
  items: items.map(itemJson),
  skills,
})
const itemJson = ({ text, level, links, said }: ResumeItem): Json => ({
  text,
  level,
  links: links.map((link) => ({ ...link })),
  said: said ? { ...said } : null,
})
