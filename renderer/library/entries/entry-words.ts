import type { Entry, EntryKind } from '../../../shared/domain/entry.ts'

/** Names of the kinds of entries, for one and for many. */
export const kindNames: Readonly<Record<EntryKind, { readonly one: string; readonly many: string }>> = {
  work: { one: 'Role', many: 'Work' },
  volunteer: { one: 'Volunteering', many: 'Volunteering' },
  education: { one: 'Study', many: 'Education' },
  project: { one: 'Project', many: 'Projects' },
  publication: { one: 'Publication', many: 'Publications' },
  award: { one: 'Award', many: 'Awards' },
  certificate: { one: 'Certificate', many: 'Certificates' },
  skill: { one: 'Skill', many: 'Skills' },
  language: { one: 'Language', many: 'Languages' },
  other: { one: 'Other', many: 'Other' },
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** A date of an entry in words: "Apr 2021", "2021", "now". */
export function dateWord(date: string | null): string | null {
  if (date === null) return null
  if (date === 'present') return 'now'
  const [year, month] = date.split('-')
  return month ? `${months[Number(month) - 1] ?? ''} ${year}` : (year ?? null)
}

/** What happens on a day rather than over a time. */
const momentary: ReadonlySet<EntryKind> = new Set(['publication', 'award', 'certificate'])

/** When an entry was, in words: "Apr 2021 – now". Empty when nothing is stated. */
export function entryDates({ start, end, kind }: Pick<Entry, 'start' | 'end' | 'kind'>): string {
  const [from, to] = [dateWord(start), dateWord(end)]
  if (from && to) return from === to ? from : `${from} – ${to}`
  if (!from) return to ?? ''
  return momentary.has(kind) ? from : `from ${from}`
}

/** How long an entry lasted, as "5 y 7 m". Empty unless both months are stated. `today` is an ISO date. */
export function entryDuration({ start, end }: Pick<Entry, 'start' | 'end'>, today: string): string {
  const from = monthCount(start)
  const to = monthCount(end === 'present' ? today.slice(0, 7) : end)
  if (from === null || to === null || to < from) return ''
  const total = to - from + 1
  const [years, rest] = [Math.floor(total / 12), total % 12]
  return [years > 0 && `${years} y`, rest > 0 && `${rest} m`].filter(Boolean).join(' ')
}

function monthCount(date: string | null): number | null {
  const match = /^(\d{4})-(\d{2})$/.exec(date ?? '')
  return match ? Number(match[1]) * 12 + Number(match[2]) : null
}

/** What an entry is called: "Charge nurse · Riverside Hospital". */
export function entryName({ title, organisation, kind }: Pick<Entry, 'title' | 'organisation' | 'kind'>): string {
  return [title, organisation].filter(Boolean).join(' · ') || `${kindNames[kind].one} without a name`
}
