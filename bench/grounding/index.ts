import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Finding } from '../../shared/domain/finding.ts'
import type { GroundingEvidence } from '../../shared/grounding/grounding-evidence.ts'
import { checkCase as check, citedBy } from './check-case.ts'
import { type Family, operators } from './mutations/operators.ts'
import { random } from './mutations/random.ts'
import { printByCheck } from './print-by-check.ts'
import { type FaithfulCase, type Person, readPerson } from './read-person.ts'
import { wilson } from './wilson.ts'

const perClass = 160

interface Score {
  readonly name: string
  readonly family: Family
  readonly flagged: number
  readonly seen: number
  readonly all: number
}

/**
 * Runs the mutation benchmark on one half: `node bench/grounding/index.ts [tuned|untouched|SET|SET/tuned|SET/untouched][,SET…]
 * [--by-check] [--errors CLASS|faithful|underlined|framing|written|written~] [--by-hand]`. A SET is a folder of sentences written by
 * hand; `--by-hand`, and errors among sentences, leave the mutations out.
 */
const given = process.argv.slice(2)
const option = given.find((word) => word.startsWith('--')) ?? ''
const shown = given[given.indexOf('--errors') + 1] ?? ''
const chosen = given[0]?.startsWith('--') ? 'untouched' : (given[0] ?? 'untouched')
const people = chosen.split(',').flatMap(readSet)

function readSet(name: string): Person[] {
  const [set = '', part = ''] = /^(?:un)?(?:tuned|touched)$/u.test(name) ? ['people', name] : name.split('/')
  const folder = resolve(import.meta.dirname, set)
  return readdirSync(folder)
    .sort()
    .map((file) => readPerson(readFileSync(resolve(folder, file), 'utf8')))
    .filter((person) => part === '' || person.tuned === (part === 'tuned'))
}

const show = (what: string, text: string, findings: readonly Finding[], evidence: readonly GroundingEvidence[]) => {
  if (option !== '--errors' || shown !== what) return
  console.log(
    `  ${text}\n    ← ${evidence.map((item) => item.text).join(' | ')}\n    ${findings.map((one) => `${one.level}:${one.kind}[${one.quote}]`).join(' ')}`,
  )
}

function honest(): void {
  let all = 0
  let flagged = 0
  let underlined = 0
  let words = 0
  let framing = 0
  let framed = 0
  const start = process.cpuUsage()
  for (const person of people) {
    for (const one of person.faithful) {
      const { text, requirement } = one
      const evidence = citedBy(person, one)
      const findings = check(person, text, evidence, requirement)
      all += 1
      words += text.split(/\s+/u).length
      const marks = findings
        .filter(({ level }) => level === 'underline')
        .reduce((sum, { quote }) => sum + quote.split(/[\s-]+/u).length, 0)
      underlined += marks
      if (findings.some(({ level }) => level === 'flag')) flagged += 1
      if (findings.some(({ level }) => level === 'flag')) show('faithful', text, findings, evidence)
      if (marks > 0) show('underlined', text, findings, evidence)
    }
    for (const text of person.framing) {
      const findings = [...check(person, text, []), ...check(person, text, person.evidence.slice(0, 1))]
      framing += 1
      if (findings.length > 0) framed += 1
      if (findings.length > 0) show('framing', text, findings, [])
    }
  }
  const used = process.cpuUsage(start)
  const each = (used.user + used.system) / 1000 / (all + 2 * framing)
  const { low, high } = wilson(flagged, all)
  console.log(`${people.length} people, ${all} faithful sentences, ${framing} framing sentences`)
  console.log(
    `false flags ${percent(flagged, all)} (${flagged}; ${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)})   underlined ${((underlined / words) * 100).toFixed(2)} words in 100   framing with findings ${framed}/${framing}   ${each.toFixed(3)} ms of processor a sentence`,
  )
}

type Level = 'flag' | 'underline' | 'none'

function written(): void {
  const results = people.flatMap((person) =>
    person.mutants.map((one) => ({ kind: one.kind, level: levelOf(person, one) })),
  )
  if (results.length === 0) return
  const kinds = Map.groupBy(results, ({ kind }) => kind ?? '')
  const rows = [...kinds].map(([kind, of]) => ({ kind, ...counted(of.map(({ level }) => level)) }))
  if (kinds.size > 1) for (const { kind, ...row } of rows) console.log(`  ${kind.padEnd(15)} ${line(row)}`)
  console.log(`false claims written by hand: ${line(counted(results.map(({ level }) => level)))}`)
  if (kinds.size === 1) return
  const macro = (of: 'flagged' | 'seen') =>
    percent(
      rows.reduce((sum, row) => sum + row[of] / row.all, 0),
      rows.length,
    )
  const worst = rows.toSorted((a, b) => a.seen / a.all - b.seen / b.all)[0]
  console.log(
    `${rows.length} kinds: flagged ${macro('flagged')} macro, flagged or underlined ${macro('seen')} macro; worst "${worst?.kind}" ${percent(worst?.seen ?? 0, worst?.all ?? 0)}`,
  )
}

function levelOf(person: Person, one: FaithfulCase): Level {
  const evidence = citedBy(person, one)
  const findings = check(person, one.text, evidence)
  const level = findings.some((found) => found.level === 'flag') ? 'flag' : findings.length > 0 ? 'underline' : 'none'
  if (level !== 'flag') show(level === 'none' ? 'written' : 'written~', one.text, findings, evidence)
  return level
}

function counted(levels: readonly Level[]): { flagged: number; seen: number; all: number } {
  const of = (level: Level) => levels.filter((one) => one === level).length
  return { flagged: of('flag'), seen: levels.length - of('none'), all: levels.length }
}

function line({ flagged, seen, all }: { flagged: number; seen: number; all: number }): string {
  const { low, high } = wilson(seen, all)
  return `n=${String(all).padStart(3)}  flagged ${percent(flagged, all).padStart(7)}  flagged or underlined ${percent(seen, all).padStart(7)} (${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)})`
}

function scoreOf(name: string): Score {
  const operator = operators[name]
  if (!operator) throw new Error(`No class ${name}`)
  const next = random([...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7))
  const cases = people.flatMap((person) => person.faithful.map((one) => ({ person, one })))
  const made = new Set<string>()
  let seen = 0
  let flagged = 0
  for (let turn = 0; turn < cases.length * 3 && made.size < perClass; turn += 1) {
    const picked = cases[(turn * 7 + (turn >= cases.length ? 3 : 0)) % cases.length]
    if (!picked) continue
    const result = caught(picked.person, picked.one, operator.mutate, next, made, name)
    seen += result === 'none' || result === 'skip' ? 0 : 1
    flagged += result === 'flag' ? 1 : 0
  }
  return { name, family: operator.family, flagged, seen, all: made.size }
}

type Result = 'skip' | Level

function caught(
  person: Person,
  one: FaithfulCase,
  mutate: (typeof operators)[string]['mutate'],
  next: () => number,
  made: Set<string>,
  name: string,
): Result {
  const evidence = citedBy(person, one)
  const mutant = mutate({ text: one.text, cited: evidence, person, next })
  const key = `${mutant?.text} ${mutant?.cited?.[0]?.id ?? ''}`
  if (!mutant || made.has(key)) return 'skip'
  made.add(key)
  const before = new Set(
    check(person, one.text, evidence, mutant.requirement).map(({ kind, quote }) => `${kind} ${quote}`),
  )
  const fresh = check(person, mutant.text, mutant.cited ?? evidence, mutant.requirement).filter(
    ({ kind, quote }) => !before.has(`${kind} ${quote}`),
  )
  if (fresh.some(({ level }) => level === 'flag')) return 'flag'
  show(fresh.length > 0 ? `${name}~` : name, mutant.text, fresh, mutant.cited ?? evidence)
  return fresh.length > 0 ? 'underline' : 'none'
}

const percent = (part: number, all: number) => (all === 0 ? '  –  ' : `${((part / all) * 100).toFixed(1)} %`)

for (let warm = 0; warm < 3; warm += 1)
  people.forEach((person) => {
    for (const one of person.faithful) check(person, one.text, citedBy(person, one))
  })
honest()
written()
if (option === '--by-check') printByCheck(people)
const byHand =
  given.includes('--by-hand') || (option === '--errors' && !Object.hasOwn(operators, shown.replace('~', '')))
if (byHand) process.exit(0)
const scores = Object.keys(operators).map(scoreOf)
for (const { name, family, flagged, seen, all } of scores) {
  const { low, high } = wilson(seen, all)
  console.log(
    `${name.padEnd(34)} ${family.padEnd(7)} n=${String(all).padStart(3)}  flagged ${percent(flagged, all).padStart(7)}  seen ${percent(seen, all).padStart(7)} (${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)})`,
  )
}
const gated = scores.filter(({ family, all }) => family !== 'report' && all > 0)
const mean = (of: (score: Score) => number, from: readonly Score[]) =>
  `${((from.reduce((sum, score) => sum + of(score) / score.all, 0) / from.length) * 100).toFixed(1)} %`
for (const family of ['number', 'name', 'claim'] as const) {
  const own = gated.filter((score) => score.family === family)
  const all = own.reduce((sum, score) => sum + score.all, 0)
  console.log(
    `${family}: flagged ${mean((score) => score.flagged, own)} macro (${percent(
      own.reduce((sum, score) => sum + score.flagged, 0),
      all,
    )} of ${all}), seen ${mean((score) => score.seen, own)} macro`,
  )
}
const worst = [...gated].sort((a, b) => a.seen / a.all - b.seen / b.all)[0]
console.log(
  `all ${gated.length} classes: flagged ${mean((score) => score.flagged, gated)} macro, flagged or underlined ${mean((score) => score.seen, gated)} macro; worst "${worst?.name}" ${percent(worst?.seen ?? 0, worst?.all ?? 0)}`,
)
