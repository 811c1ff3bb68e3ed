import type { EntryFields, EntryKind } from '../../domain/entry.ts'
import { tokens } from '../../text/tokens.ts'
import { sameOrganisation } from './same-organisation.ts'

/** Kinds that one person's sources use for the same thing: a trustee under work or volunteering, a course under education or certificates. */
const families: readonly (readonly EntryKind[])[] = [
  ['work', 'volunteer', 'other'],
  ['education', 'certificate'],
  ['award', 'other'],
  ['project', 'other'],
]

/**
 * The entry among `existing` that states the same role, study, project, …, or null. Same means: same kind, same organisation
 * (legal forms aside), same title or one of them unstated, and stated times that overlap. What one source leaves out never
 * speaks against the other, but at least a title and one more fact (organisation or time) must agree, or organisation and time.
 * A fuller title ("Software Engineer" and "Software Engineer II, Payments") is the same at one employer from the same day on, and
 * kinds that are easily taken for one another may differ when title and organisation agree.
 */
export function findSameEntry<T extends EntryFields>(entry: EntryFields, existing: readonly T[]): T | null {
  let best: { entry: T; score: number } | null = null
  for (const candidate of existing) {
    const score = sameness(entry, candidate)
    if (score > (best?.score ?? 0)) best = { entry: candidate, score }
  }
  return best?.entry ?? null
}

/** 0 when two entries differ, else the number of facts that agree; a little less where one of them agrees only nearly. */
function sameness(a: EntryFields, b: EntryFields): number {
  const title = agree(a.title, b.title, sameTitle)
  const organisation = agree(a.organisation, b.organisation, sameOrganisation)
  const time = timesAgree(a, b)
  if (organisation === 'no' || time === 'no') return 0
  if (a.kind !== b.kind) return title === 'yes' && organisation === 'yes' && related(a.kind, b.kind) ? 1.5 : 0
  if (title === 'no') return fuller(a, b) && organisation === 'yes' && startTogether(a, b) ? 2.5 : 0
  const facts = [title, organisation, time].filter((verdict) => verdict === 'yes').length
  const singleFact = a.kind === 'skill' || a.kind === 'language' || a.kind === 'project' || a.kind === 'publication'
  return facts >= (singleFact && title === 'yes' ? 1 : 2) ? facts : 0
}

const related = (a: EntryKind, b: EntryKind): boolean =>
  families.some((family) => family.includes(a) && family.includes(b))

/** All words of one title stand in the other. */
function fuller(a: EntryFields, b: EntryFields): boolean {
  const [one, other] = [words(a.title ?? ''), words(b.title ?? '')]
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.length > 0 && short.every((word) => long.includes(word))
}

const startTogether = (a: EntryFields, b: EntryFields): boolean =>
  a.start !== null &&
  b.start !== null &&
  sameMoment(a.start, b.start) &&
  (a.end === null || b.end === null || a.end === b.end || sameMoment(a.end, b.end))

type Verdict = 'yes' | 'no' | 'unstated'

function agree(a: string | null, b: string | null, same: (one: string, other: string) => boolean): Verdict {
  if (a === null || b === null) return 'unstated'
  return same(a, b) ? 'yes' : 'no'
}

function sameTitle(a: string, b: string): boolean {
  const one = new Set(words(a))
  const other = new Set(words(b))
  const shared = [...one].filter((word) => other.has(word)).length
  const union = one.size + other.size - shared
  return union > 0 && shared / union >= 0.8
}

const words = (text: string) => tokens(text).map(({ word }) => word.replace(/\./gu, ''))

function timesAgree(a: EntryFields, b: EntryFields): Verdict {
  if ((a.start ?? a.end) === null || (b.start ?? b.end) === null) return 'unstated'
  const [one, other] = [extent(a), extent(b)]
  if (one.from > other.to || other.from > one.to) return 'no'
  const startsDiffer = a.start !== null && b.start !== null && !sameMoment(a.start, b.start)
  const endsDiffer =
    a.end !== null && b.end !== null && a.end !== 'present' && b.end !== 'present' && !sameMoment(a.end, b.end)
  return startsDiffer && endsDiffer ? 'no' : 'yes'
}

/** So many months apart, two memories of one day differ. */
const closeMonths = 2

/** `2021` and `2021-04` are the same moment told with different care, April and May 2021 one remembered twice. */
function sameMoment(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true
  return a.length === 7 && b.length === 7 && Math.abs(month(a, 1) - month(b, 1)) <= closeMonths
}

/** First and last month of an entry, counted from year 0. An entry with one date lasts that month or year. */
function extent(entry: EntryFields): { from: number; to: number } {
  const from = month(entry.start ?? entry.end ?? '', 1)
  const end = entry.end ?? entry.start ?? ''
  return { from, to: end === 'present' ? Number.POSITIVE_INFINITY : month(end, 12) }
}

function month(date: string, missing: number): number {
  const [year, part] = date.split('-')
  return Number(year) * 12 + (part === undefined ? missing : Number(part))
}
