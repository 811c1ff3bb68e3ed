import type { FoundEntry, Reading } from '../../shared/domain/reading.ts'
import { tokens } from '../../shared/text/tokens.ts'
import type { Person, Role } from './people/person.ts'

/** Counts of one measure: right, found and wanted. */
export interface Count {
  right: number
  found: number
  wanted: number
}

export const measures = [
  'roles',
  'dates',
  'employer',
  'title',
  'start',
  'end',
  'bullets',
  'bullets under role',
  'studies',
  'degree',
  'school',
] as const
export type Measure = (typeof measures)[number]

export interface Score {
  readonly counts: Record<Measure, Count>
  /** Values of work entries that are wrong and shown without a doubt, and all values shown. */
  readonly silent: { wrong: number; shown: number }
  /** Words of the source that stand in no item and not in `unplaced`. */
  readonly lost: number
  /** Field values that are not in the source. */
  readonly invented: number
  /** What was missed, for looking at a development set. */
  readonly misses: readonly string[]
}

type Checked = 'employer' | 'title' | 'start' | 'end'

/** Doubts that stand against a field. */
const doubtsOf: Readonly<Record<Checked, readonly string[]>> = {
  employer: ['organisation'],
  title: ['title'],
  start: ['start', 'dates'],
  end: ['end', 'dates'],
}

/** Compares a reading with the person it should find (notes/import-matching.md section 8). */
export function scoreReading(reading: Reading, person: Person, months: boolean): Score {
  const counts = emptyCounts()
  const misses: string[] = []
  const silent = { wrong: 0, shown: 0 }
  const work = reading.entries.filter(({ kind }) => kind === 'work' || kind === 'other' || kind === 'volunteer')
  const textOf = (ids: readonly string[]) =>
    ids.map((id) => reading.evidence.find((item) => item.id === id)?.text ?? '')
  const pairs = align(person.roles, work, (role, entry) =>
    roleLikeness(role, entry, { months, bullets: textOf(entry.evidence) }),
  )
  add(counts.roles, pairs.length, work.length, person.roles.length)
  const checks =
    (entry: FoundEntry | undefined) => (measure: Checked, good: boolean, shown: string | null, wanted: string) => {
      const doubted = entry?.doubts.some(({ field }) => doubtsOf[measure].includes(field)) ?? false
      add(counts[measure], good ? 1 : 0, shown === null ? 0 : 1, 1)
      if (shown !== null) silent.shown += 1
      if (shown !== null && !good && !doubted) silent.wrong += 1
      if (!good) misses.push(`${measure}: wanted “${wanted}”, found “${shown}”`)
    }
  for (const role of person.roles) {
    const entry = pairs.find((pair) => pair.wanted === role)?.found
    const check = checks(entry)
    check('employer', same(entry?.organisation, role.organisation), entry?.organisation ?? null, role.organisation)
    check('title', same(entry?.title, role.title), entry?.title ?? null, role.title)
    const [start, end] = [cared(role.start, months), cared(role.end, months)]
    check('start', entry?.start === start, entry?.start ?? null, start)
    check('end', entry?.end === end, entry?.end ?? null, end)
    add(
      counts.dates,
      entry?.start === start && entry.end === end ? 1 : 0,
      entry && (entry.start ?? entry.end) ? 1 : 0,
      1,
    )
    const under = entry ? textOf(entry.evidence) : []
    const right = role.bullets.filter((bullet) => under.some((text) => likeness(text, bullet) >= 0.9))
    add(counts['bullets under role'], right.length, under.length, role.bullets.length)
  }
  const spare = work.filter((entry) => !pairs.some((pair) => pair.found === entry))
  for (const entry of spare) misses.push(`extra entry: ${entry.title} / ${entry.organisation}`)
  const wanted = person.roles.flatMap(({ bullets }) => bullets)
  const found = reading.evidence.filter(({ entry }) => entry === null || work.some(({ id }) => id === entry))
  const got = wanted.filter((bullet) => reading.evidence.some(({ text }) => likeness(text, bullet) >= 0.9))
  const stray = found.filter(
    ({ text }) => !wanted.some((bullet) => likeness(text, bullet) >= 0.9) && likeness(text, person.summary) < 0.9,
  )
  for (const { text } of stray) misses.push(`extra evidence: ${text}`)
  add(counts.bullets, got.length, got.length + stray.length, wanted.length)
  scoreStudies({ reading, person, counts, misses })
  const { lost, invented } = integrity(reading)
  return { counts, silent, lost, invented, misses }
}

function scoreStudies({
  reading,
  person,
  counts,
  misses,
}: {
  reading: Reading
  person: Person
  counts: Record<Measure, Count>
  misses: string[]
}): void {
  const studies = reading.entries.filter(({ kind }) => kind === 'education')
  const pairs = align(
    person.studies,
    studies,
    (study, entry) => (same(entry.title, study.title) ? 1 : 0) + (same(entry.organisation, study.organisation) ? 1 : 0),
  )
  add(counts.studies, pairs.length, studies.length, person.studies.length)
  for (const study of person.studies) {
    const entry = pairs.find((pair) => pair.wanted === study)?.found
    const [degree, school] = [same(entry?.title, study.title), same(entry?.organisation, study.organisation)]
    add(counts.degree, degree ? 1 : 0, entry?.title ? 1 : 0, 1)
    add(counts.school, school ? 1 : 0, entry?.organisation ? 1 : 0, 1)
    if (!degree) misses.push(`degree: wanted “${study.title}”, found “${entry?.title}”`)
    if (!school) misses.push(`school: wanted “${study.organisation}”, found “${entry?.organisation}”`)
  }
}

/** Tags, addresses of links and the numbers of lists: not words of the person. */
const markup = /<[^<>]*>|\]\([^()]*\)|(?<=(?:^|\n)[ \t>]*)(?:\d{1,3}|[a-z])[.)](?=\s)/gu

/** Words of the source that no item holds, and values that are not in it. */
export function integrity(reading: Reading): { lost: number; invented: number } {
  const source = reading.text
  const covered = new Uint8Array(source.length)
  const quotes = [
    ...reading.entries.flatMap(({ quote }) => (quote ? [quote] : [])),
    ...reading.entries.flatMap(({ otherQuotes }) => otherQuotes ?? []),
    ...reading.evidence.map(({ quote }) => quote),
    ...reading.evidence.flatMap(({ said }) => (said?.quote ? [said.quote] : [])),
    ...reading.notes.map(({ quote }) => quote),
    ...reading.unplaced.map(({ quote }) => quote),
  ]
  for (const { start, end } of quotes) covered.fill(1, start, end)
  const told = [...Object.values(reading.basics).flat(), ...reading.skills].join(' ')
  const toldWords = new Set(tokens(told).map(({ word }) => word))
  const visible = source.replace(markup, (found) => ' '.repeat(found.length))
  const lost = tokens(visible).filter(
    ({ start, end, word }) => !covered.subarray(start, end).includes(1) && !toldWords.has(word),
  ).length
  const bare = plainWords(source)
  const values = reading.entries
    .flatMap(({ title, organisation, location }) => [title, organisation, location])
    .concat(reading.evidence.map(({ text }) => text))
  const invented = values.filter((value) => value !== null && !bare.includes(plainWords(value))).length
  return { lost, invented }
}

const plainWords = (text: string) =>
  tokens(text.replace(/<[^<>]*>|\]\([^()]*\)|[*_`]/gu, (found) => (/^[*_`]$/u.test(found) ? '' : ' ')))
    .map(({ word }) => word)
    .join(' ')

interface Pair<T> {
  readonly wanted: T
  readonly found: FoundEntry
}

function align<T>(
  wanted: readonly T[],
  found: readonly FoundEntry[],
  score: (one: T, entry: FoundEntry) => number,
): Pair<T>[] {
  const all = wanted
    .flatMap((one) => found.map((entry) => ({ wanted: one, found: entry, score: score(one, entry) })))
    .sort((a, b) => b.score - a.score)
  const pairs: Pair<T>[] = []
  for (const each of all) {
    if (each.score < 0.3 || pairs.some((pair) => pair.wanted === each.wanted || pair.found === each.found)) continue
    pairs.push(each)
  }
  return pairs
}

function roleLikeness(
  role: Role,
  entry: FoundEntry,
  { months, bullets }: { months: boolean; bullets: readonly string[] },
): number {
  const shared = role.bullets.filter((bullet) => bullets.some((text) => likeness(text, bullet) >= 0.9)).length
  return (
    (same(entry.organisation, role.organisation) ? 0.5 : 0) +
    (same(entry.title, role.title) ? 0.3 : 0) +
    (entry.start === cared(role.start, months) ? 0.2 : 0) +
    0.8 * (shared / Math.max(1, role.bullets.length))
  )
}

const cared = (date: string, months: boolean) => (months || date === 'present' ? date : date.slice(0, 4))
const same = (found: string | null | undefined, wanted: string) =>
  found !== null && found !== undefined && likeness(found, wanted) >= 0.8

/** Token F1 of two texts. */
export function likeness(a: string, b: string): number {
  const [one, other] = [tokens(a).map(({ word }) => word), tokens(b).map(({ word }) => word)]
  const left = [...other]
  let shared = 0
  for (const word of one) {
    const at = left.indexOf(word)
    if (at < 0) continue
    left.splice(at, 1)
    shared += 1
  }
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length)
}

function add(count: Count, right: number, found: number, wanted: number): void {
  count.right += right
  count.found += found
  count.wanted += wanted
}

export function emptyCounts(): Record<Measure, Count> {
  const zero = (): Count => ({ right: 0, found: 0, wanted: 0 })
  return {
    roles: zero(),
    dates: zero(),
    employer: zero(),
    title: zero(),
    start: zero(),
    end: zero(),
    bullets: zero(),
    'bullets under role': zero(),
    studies: zero(),
    degree: zero(),
    school: zero(),
  }
}

export const f1 = ({ right, found, wanted }: Count) => (found + wanted === 0 ? 1 : (2 * right) / (found + wanted))
