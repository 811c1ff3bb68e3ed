import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkClaim } from '../../shared/grounding/check-claim.ts'
import { falsehoodClasses } from './falsehood-classes.ts'
import { printByRule } from './print-by-rule.ts'
import { casesOf, type LabelledCase, readOutside } from './read-cases.ts'
import { readPerson } from './read-person.ts'

/**
 * What the checks say of each author's sentences by itself, so that a change which helps one and harms another shows:
 * `node bench/grounding/authors.ts [SENTENCES.jsonl=LABELS.json …] [--only SET[,SET…]] [--by-rule] [--errors false|numbers|names|titles|other]`.
 * `--by-rule` adds the precision of each rule; `--errors false` prints honest sentences with a flag, a class prints its falsehoods without one. Sets from outside are read and not kept.
 */
const given = process.argv.slice(2)
const after = (option: string) => (given.includes(option) ? (given[given.indexOf(option) + 1] ?? '') : '')
const only = after('--only').split(',').filter(Boolean)
const shown = after('--errors')
const classes = [...Object.keys(falsehoodClasses), 'other'] as const

interface Author {
  readonly name: string
  readonly cases: readonly LabelledCase[]
}

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((one) => one.isDirectory() && one.name !== 'mutations' && one.name !== 'letters')
  .map(({ name }) => name)
  .sort()
const own = folders.map((name): Author => {
  const folder = resolve(import.meta.dirname, name)
  const people = readdirSync(folder)
    .sort()
    .map((file) => readPerson(readFileSync(resolve(folder, file), 'utf8')))
  return { name, cases: people.flatMap(casesOf) }
})
const outside = given
  .filter((word) => word.includes('.jsonl='))
  .map((word): Author => {
    const [sentences = '', labels = ''] = word.split('=')
    return { name: sentences.split('/').slice(-3, -1).join('/'), cases: readOutside(sentences, labels) }
  })
const authors = [...own, ...outside].filter(({ name }) => only.length === 0 || only.includes(name))

const classOf = ({ falsehood }: LabelledCase) =>
  classes.find((name) => falsehoodClasses[name]?.includes(falsehood ?? '')) ?? 'other'

interface Tally {
  all: number
  flagged: number
  seen: number
}

const rows = authors.map(({ name, cases }) => {
  const tallies = new Map<string, Tally>(['honest', ...classes].map((of) => [of, { all: 0, flagged: 0, seen: 0 }]))
  let words = 0
  let underlined = 0
  for (const one of cases) {
    const findings = checkClaim({ ...one, today: '2026-06-01' })
    const flagged = findings.some(({ level }) => level === 'flag')
    const of = one.falsehood === null ? 'honest' : classOf(one)
    const tally = tallies.get(of)
    if (!tally) continue
    tally.all += 1
    tally.flagged += flagged ? 1 : 0
    tally.seen += findings.length > 0 ? 1 : 0
    if (one.falsehood === null) {
      words += one.text.split(/\s+/u).length
      for (const { level, quote } of findings) if (level === 'underline') underlined += quote.split(/[\s-]+/u).length
    }
    if (flagged === (one.falsehood === null) && shown === (one.falsehood === null ? 'false' : of))
      console.log(
        `${name}  ${one.falsehood ?? 'honest'}: ${one.text}\n    ← ${one.evidence.map(({ text, entry }) => (entry ? `(${[entry.title, entry.organisation, entry.location, entry.start, entry.end].join(', ')}) ${text}` : text)).join(' || ')}\n    ${findings.map((found) => `${found.level}:${found.kind}[${found.quote}]`).join(' ')}`,
      )
  }
  return { name, tallies, words, underlined }
})

const share = (part: number, all: number) => (all === 0 ? '    –' : ((part / all) * 100).toFixed(1).padStart(5))
const cell = ({ all, flagged, seen }: Tally) => `${String(all).padStart(5)} ${share(flagged, all)} ${share(seen, all)}`
const nothing: Tally = { all: 0, flagged: 0, seen: 0 }
const line = ({ name, tallies, words, underlined }: (typeof rows)[number]) => {
  const honest = tallies.get('honest') ?? nothing
  console.log(
    `${name.padEnd(14)}${String(honest.all).padStart(5)} ${share(honest.flagged, honest.all)} ${share(underlined, words)} ${classes.map((of) => `| ${cell(tallies.get(of) ?? nothing)}`).join(' ')}`,
  )
}

if (shown === '') {
  console.log(
    `${'author'.padEnd(14)}    n false under ${classes.map((of) => `| ${of.padEnd(17)}`).join(' ')}\n${' '.repeat(31)}${classes.map(() => '|     n  flag  seen').join(' ')}`,
  )
  rows.forEach(line)
  const sum = (of: string): Tally =>
    rows.reduce((all, { tallies }) => {
      const one = tallies.get(of) ?? nothing
      return { all: all.all + one.all, flagged: all.flagged + one.flagged, seen: all.seen + one.seen }
    }, nothing)
  line({
    name: 'all',
    tallies: new Map(['honest', ...classes].map((of) => [of, sum(of)])),
    words: rows.reduce((all, { words }) => all + words, 0),
    underlined: rows.reduce((all, one) => all + one.underlined, 0),
  })
}
if (given.includes('--by-rule')) printByRule(authors.flatMap(({ cases }) => cases))
