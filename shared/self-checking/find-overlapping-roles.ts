import type { LibraryRemark } from '../contract/checks.ts'
import type { Entry } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'
import { sameOrganisation } from '../importing/merging/same-organisation.ts'
import { entryLabel } from './entry-label.ts'
import { isSideRole } from './is-side-role.ts'
import { type RoleMonths, roleMonths } from './role-months.ts'

interface Role {
  readonly entry: Entry
  readonly months: RoleMonths
}

/** A month of handing over is no overlap. */
const handover = 1
/** A post of so few months within a longer one is a course given or a season, beside the work. */
const short = 6
/** From so many on, the roles are told together. */
const many = 4

/**
 * Roles of different employers that surely ran at the same time for more than a month, and one role dated in two ways. Part-time,
 * free, voluntary and board work says so and stays out; so does what by its dates ran beside the work: a few months within a longer
 * post, or a closed time over two posts that follow one another. `today` is YYYY-MM-DD.
 */
export function findOverlappingRoles(
  entries: readonly Entry[],
  evidence: readonly Evidence[],
  today: string,
): LibraryRemark[] {
  const roles = entries
    .filter((entry) => entry.kind === 'work' && !isSideRole(entry, evidence))
    .flatMap((entry): Role[] => {
      const months = roleMonths(entry, today)
      return months && (entry.title || entry.organisation) ? [{ entry, months }] : []
    })
  const pairs = roles.flatMap((one, at) => roles.slice(at + 1).map((other) => [one, other] as const))
  const twice = pairs.filter(([one, other]) => isSameRole(one, other)).map(([one, other]) => dated(one, other))
  const beside = new Set(roles.filter((role) => isBeside(role, roles)))
  const over = pairs.filter(
    ([one, other]) =>
      !isSameEmployer(one, other) && overlap(one, other) > handover && !beside.has(one) && !beside.has(other),
  )
  return [...twice, ...(over.length >= many ? [together(over)] : over.map(([one, other]) => overlapping(one, other)))]
}

function overlap({ months: a }: Role, { months: b }: Role): number {
  return Math.min(a.surely.to, b.surely.to) - Math.max(a.surely.from, b.surely.from) + 1
}

/** Whether the dates alone say that a role ran beside others. An open end proves nothing: people forget to close a post. */
function isBeside(role: Role, all: readonly Role[]): boolean {
  if (role.entry.end === 'present') return false
  const { from, to } = role.months.perhaps
  const within = all.some(
    ({ months: { surely } }) => surely.from < from && to < surely.to && to - from < short && to - from >= 0,
  )
  const met = all.filter((other) => other !== role && overlap(role, other) > handover)
  return within || met.some((one) => met.some((other) => one.months.perhaps.to <= other.months.perhaps.from + handover))
}

function isSameEmployer({ entry: a }: Role, { entry: b }: Role): boolean {
  return a.organisation !== null && b.organisation !== null && sameOrganisation(a.organisation, b.organisation)
}

/** The same title and employer over the same time, with other dates: two sources disagree. */
function isSameRole(one: Role, other: Role): boolean {
  const [a, b] = [one.entry, other.entry]
  const titled = a.title !== null && a.title.toLowerCase().trim() === b.title?.toLowerCase().trim()
  const meet = one.months.perhaps.from <= other.months.perhaps.to && other.months.perhaps.from <= one.months.perhaps.to
  return titled && isSameEmployer(one, other) && meet && (a.start !== b.start || a.end !== b.end)
}

const period = ({ start, end }: Entry) => `${start} to ${end}`
const place = ({ entry }: Role) => ({ kind: 'entry' as const, id: entry.id, quote: period(entry) })
const keyOf = (roles: readonly Role[]) => roles.map(({ entry }) => `${entry.id} ${period(entry)}`).join(' ')

function dated(one: Role, other: Role): LibraryRemark {
  const message = `${entryLabel(one.entry)} has two datings: ${period(one.entry)}, and ${period(other.entry)}.`
  return { key: `dates ${keyOf([one, other])}`, kind: 'dates', message, places: [place(one), place(other)] }
}

function overlapping(one: Role, other: Role): LibraryRemark {
  const message = `${entryLabel(one.entry)} and ${entryLabel(other.entry)} run at the same time; was one of them part-time?`
  return { key: `overlap ${keyOf([one, other])}`, kind: 'overlap', message, places: [place(one), place(other)] }
}

function together(pairs: readonly (readonly [Role, Role])[]): LibraryRemark {
  const roles = [...new Map(pairs.flat().map((role) => [role.entry.id, role])).values()]
  const message = `${roles.length} roles run at the same time as another; were some of them part-time?`
  return { key: `overlap ${keyOf(roles)}`.slice(0, 500), kind: 'overlap', message, places: roles.map(place) }
}
