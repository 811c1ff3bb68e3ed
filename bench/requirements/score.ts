import type { PostingReading } from '../../shared/domain/posting.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import type { Label, LabelledPosting } from './labelled-posting.ts'

export interface Pairing {
  readonly label: Label | null
  readonly requirement: Requirement | null
}

const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{Script=Han}|[\p{L}\p{N}+#%]+/gu) ?? []

/** F1 over the words of two texts. */
export function similarity(a: string, b: string): number {
  const left = words(a)
  const rest = words(b)
  const total = left.length + rest.length
  let shared = 0
  for (const word of left) {
    const at = rest.indexOf(word)
    if (at < 0) continue
    rest.splice(at, 1)
    shared += 1
  }
  return total === 0 ? 0 : (2 * shared) / total
}

/** Pairs what was found with what was labelled, best likeness first; 0.75 or more counts as the same line. */
export function pairings(labels: readonly Label[], requirements: readonly Requirement[]): Pairing[] {
  const likely = labels.flatMap((label) =>
    requirements.map((requirement) => ({ label, requirement, likeness: similarity(label.text, requirement.text) })),
  )
  const taken = new Set<Label | Requirement>()
  const pairs: Pairing[] = []
  for (const { label, requirement, likeness } of likely.sort((a, b) => b.likeness - a.likeness)) {
    if (likeness < 0.75 || taken.has(label) || taken.has(requirement)) continue
    taken.add(label).add(requirement)
    pairs.push({ label, requirement })
  }
  const missed = labels.filter((label) => !taken.has(label)).map((label) => ({ label, requirement: null }))
  const extra = requirements.filter((each) => !taken.has(each)).map((requirement) => ({ label: null, requirement }))
  return [...pairs, ...missed, ...extra]
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const plain = (text: string | null): string | null => (text === null ? null : words(text).join(' '))

export function scorePosting(
  posting: LabelledPosting,
  reading: PostingReading,
  exact: (each: Requirement) => boolean,
): Score {
  const all = pairings(posting.labels, reading.requirements)
  const matched = all.filter((pair) => pair.label && pair.requirement)
  const count = (test: (label: Label, requirement: Requirement) => boolean) =>
    matched.filter(({ label, requirement }) => label && requirement && test(label, requirement)).length
  const asked = (label: Label, found: Requirement) => label.years !== null || found.years !== null
  const limited = (label: Label, found: Requirement) => label.limit !== null || found.limit !== null
  return {
    labels: posting.labels.length,
    found: reading.requirements.length,
    matched: matched.length,
    levels: count((label, found) => found.level === label.level || found.level === label.or),
    groups: count((label, found) => plain(label.group) === plain(found.group)),
    years: count((label, found) => asked(label, found) && same(label.years, found.years)),
    yearsAsked: count(asked),
    limits: count((label, found) => limited(label, found) && same(label.limit, found.limit)),
    limitsAsked: count(limited),
    leaks: all.filter((pair) => !pair.label).length,
    empty: reading.requirements.length === 0 && reading.warnings.length === 0 ? 1 : 0,
    postings: 1,
    quotes: reading.requirements.filter(exact).length,
    roles: plain(posting.role) === plain(reading.role) ? 1 : 0,
    rolesEmpty: posting.role !== null && reading.role === null ? 1 : 0,
    companies: plain(posting.company) === plain(reading.company) ? 1 : 0,
    companiesEmpty: posting.company !== null && reading.company === null ? 1 : 0,
    placesAsked: posting.place === undefined ? 0 : 1,
    places: posting.place !== undefined && plain(posting.place) === plain(reading.place) ? 1 : 0,
    closesAsked: posting.closes === undefined ? 0 : 1,
    closes: posting.closes !== undefined && plain(posting.closes) === plain(reading.closes) ? 1 : 0,
  }
}

const countNames = [
  'labels',
  'found',
  'matched',
  'levels',
  'groups',
  'years',
  'yearsAsked',
  'limits',
  'limitsAsked',
  'leaks',
  'empty',
  'postings',
  'quotes',
  'roles',
  'rolesEmpty',
  'companies',
  'companiesEmpty',
  'placesAsked',
  'places',
  'closesAsked',
  'closes',
] as const

/** What a posting's score counts; sums of them give the rates. */
export type Score = Record<(typeof countNames)[number], number>

export function addScores(scores: readonly Score[]): Score {
  const sum = { ...nothing }
  for (const score of scores) for (const name of countNames) sum[name] += score[name]
  return sum
}

const nothing: Score = {
  labels: 0,
  found: 0,
  matched: 0,
  levels: 0,
  groups: 0,
  years: 0,
  yearsAsked: 0,
  limits: 0,
  limitsAsked: 0,
  leaks: 0,
  empty: 0,
  postings: 0,
  quotes: 0,
  roles: 0,
  rolesEmpty: 0,
  companies: 0,
  companiesEmpty: 0,
  placesAsked: 0,
  places: 0,
  closesAsked: 0,
  closes: 0,
}
