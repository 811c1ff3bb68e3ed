import type { Entry } from '../../shared/domain/entry.ts'
import type { Evidence } from '../../shared/domain/evidence.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { matchRequirements } from '../../shared/matching/match-requirements.ts'

const verbs = ['Led', 'Built', 'Taught', 'Repaired', 'Audited', 'Wrote', 'Coordinated', 'Cut', 'Measured', 'Trained']
const things = [
  'the ward rota',
  'a data pipeline',
  'two classes of pupils',
  'the boiler plant',
  'supplier accounts',
  'a policy paper',
  'the summer festival',
  'scrap on line four',
  'water samples',
  'new volunteers',
]
const ends = [
  'with three colleagues',
  'under a tight deadline',
  'for 40 people',
  'in Python and SQL',
  'after a complaint',
  'saving £12,000',
  'across six sites',
  'to BS 7671',
  'for the board',
  'with the parents',
]
const asked = [
  'Experience of leading and mentoring a small team',
  'Able to prioritise under pressure',
  'Strong written and verbal communication skills',
  'Python, SQL or R for data analysis',
  'Knowledge of safeguarding procedures',
  'Full driving licence',
  'Stakeholder management across organisational boundaries',
  'Continuous improvement of processes',
  'Budget management',
  'A degree in a relevant subject',
]

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? ''

const item = (at: number): Evidence => ({
  id: `e${at}`,
  text: `${pick(verbs, at)} ${pick(things, at * 7 + 3)} ${pick(ends, at * 3 + Math.floor(at / 10))}, number ${at}`,
  entry: `n${at % 40}`,
  parent: null,
  by: 'import',
  original: null,
  origins: [],
  links: [],
  said: null,
})

const entry = (at: number): Entry => ({
  id: `n${at}`,
  kind: 'work',
  title: pick(['Nurse', 'Engineer', 'Teacher', 'Accountant'], at),
  organisation: 'Larkfield',
  location: null,
  start: `${1980 + at}-01`,
  end: `${1981 + at}-06`,
  doubts: [],
  origins: [],
})

const requirement = (at: number): Requirement => ({
  id: `r${at}`,
  text: pick(asked, at),
  level: 'must',
  group: null,
  quote: { start: 0, end: 1 },
  years: at % 10 === 0 ? { min: 3, max: null } : null,
  limit: null,
})

/** Times 30 requirements against 2,000 items: the first time with indexing, then with the index kept; medians of 5. */
export function printSpeed(): void {
  const entries = Array.from({ length: 40 }, (_, at) => entry(at))
  const requirements = Array.from({ length: 30 }, (_, at) => requirement(at))
  const run = (evidence: readonly Evidence[]) =>
    matchRequirements({ requirements, evidence, entries, top: 8, today: '2026-11-21' })
  const fresh = () => Array.from({ length: 2000 }, (_, at) => item(at))
  run(fresh())
  const cold = Array.from({ length: 5 }, () => timed(fresh(), run))
  const kept = fresh()
  run(kept)
  const warm = Array.from({ length: 5 }, () => timed(kept, run))
  console.log(`30 requirements x 2,000 items: with indexing ${say(cold)}, index kept ${say(warm)}`)
}

interface Took {
  readonly wall: number
  /** Processor time, which other work on the machine hardly changes. */
  readonly processor: number
}

function timed(evidence: readonly Evidence[], run: (evidence: readonly Evidence[]) => unknown): Took {
  const start = performance.now()
  const before = process.cpuUsage()
  run(evidence)
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - start, processor: (user + system) / 1000 }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const say = (took: readonly Took[]): string =>
  `${median(took.map(({ wall }) => wall)).toFixed(0)} ms (processor ${median(took.map(({ processor }) => processor)).toFixed(0)} ms)`
