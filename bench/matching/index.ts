import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Match } from '../../shared/domain/match.ts'
import { matchRequirements } from '../../shared/matching/match-requirements.ts'
import { draftSet } from './draft.ts'
import { hit, ndcg, recall, reciprocalRank } from './measures.ts'
import { plainBm25 } from './plain-bm25.ts'
import { type MatchSet, type Question, readSet, types } from './read-set.ts'
import { printSpeed } from './speed.ts'

const today = '2026-11-21'
/** The sets and how they were used: a number counts only where nobody looked at the mistakes. */
const kinds = {
  development: 'worked on',
  untouched: 'only scored while the lexicon and the rules were made; mistakes read once near the end',
  paraphrased: 'worked on; wordings that share few words',
  independent: 'worked on; people and postings written by others',
  'independent-untouched': 'never looked at; people and postings written by others, grades given before any ranking',
} as const

interface Outcome {
  readonly question: Question
  readonly match: Match
  readonly plain: readonly string[]
}

function load(kind: string): MatchSet[] {
  const folder = join(import.meta.dirname, 'sets', kind)
  return readdirSync(folder)
    .toSorted()
    .map((name) => readSet(readFileSync(join(folder, name), 'utf8')))
}

function run(set: MatchSet): Outcome[] {
  const { evidence, entries } = set
  return set.postings.flatMap(({ questions }) => {
    const requirements = questions.map(({ requirement }) => requirement)
    const matches = matchRequirements({ requirements, evidence, entries, top: evidence.length, today })
    return questions.flatMap((question, at) => {
      const match = matches[at]
      return match ? [{ question, match, plain: plainBm25(question.requirement.text, evidence) }] : []
    })
  })
}

const mean = (values: readonly number[]): string =>
  values.length === 0 ? '  -  ' : (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3)

const ids = ({ match }: Outcome): string[] => match.ranked.map(({ evidence }) => evidence)

function printRanking(
  name: string,
  outcomes: readonly Outcome[],
  order: (outcome: Outcome) => readonly string[],
): void {
  const judged = outcomes.filter(({ question }) => !question.gap && question.grades.size > 0)
  const each = (measure: (ranked: readonly string[], grades: ReadonlyMap<string, number>) => number) =>
    mean(judged.map((outcome) => measure(order(outcome), outcome.question.grades)))
  const values = [
    each((ranked, grades) => ndcg(ranked, grades, 5)),
    each((ranked, grades) => recall(ranked, grades, 5)),
    each((ranked, grades) => hit(ranked, grades, 3)),
    each(reciprocalRank),
  ]
  console.log(
    `  ${name.padEnd(22)} n ${String(judged.length).padStart(3)}  nDCG@5 ${values[0]}  recall@5 ${values[1]}  hit@3 ${values[2]}  MRR ${values[3]}`,
  )
}

/** Gap precision: of the requirements we call unanswered, how many are; recall: of those that are, how many we call so. */
function printGaps(outcomes: readonly Outcome[]): void {
  const said = outcomes.filter(({ match }) => match.verdict === 'none')
  const gaps = outcomes.filter(({ question }) => question.gap)
  const both = said.filter(({ question }) => question.gap).length
  const strong = outcomes.filter(({ match }) => match.verdict === 'strong')
  console.log(
    `  gaps: precision ${share(both, said.length)}, recall ${share(both, gaps.length)}; called strong: ${strong.length}, of them gaps ${strong.filter(({ question }) => question.gap).length}`,
  )
}

const share = (part: number, whole: number): string =>
  whole === 0 ? 'none to count' : `${part}/${whole} = ${(part / whole).toFixed(3)}`

function printMistakes(outcomes: readonly Outcome[], set: MatchSet): void {
  const textOf = new Map(set.evidence.map(({ id, text }) => [id, text]))
  for (const outcome of outcomes) {
    const { question, match } = outcome
    const wrongVerdict = question.gap !== (match.verdict === 'none')
    const value = question.gap ? 1 : ndcg(ids(outcome), question.grades, 5)
    if (!wrongVerdict && value >= 0.6) continue
    console.log(
      `\n${question.gap ? 'GAP ' : ''}${question.requirement.text}  [${match.verdict}] nDCG ${value.toFixed(2)}`,
    )
    for (const { evidence, score, why } of match.ranked.slice(0, 4))
      console.log(
        `   ${question.grades.get(evidence) ?? '-'} ${score.toFixed(2)} ${textOf.get(evidence)} {${why.join('; ')}}`,
      )
    for (const [id, grade] of question.grades)
      if (grade >= 2 && !ids(outcome).slice(0, 4).includes(id)) console.log(`   missed ${grade}: ${textOf.get(id)}`)
  }
}

const option = (name: string): string | null =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null

function print(name: string, sets: readonly MatchSet[]): void {
  const outcomes = sets.map((set) => ({ set, outcomes: run(set) }))
  const all = outcomes.flatMap((each) => each.outcomes)
  console.log(`${name}: ${sets.length} people, ${all.length} requirements`)
  printRanking('vouch', all, ids)
  for (const type of types) {
    const some = all.filter(({ question }) => question.type === type)
    printRanking(`  ${type}`, some, ids)
  }
  printRanking('plain BM25 + stems', all, ({ plain }) => plain)
  printGaps(all)
  if (process.argv.includes('--mistakes')) for (const each of outcomes) printMistakes(each.outcomes, each.set)
}

/** `--set=NAME` runs one set, `--mistakes` lists what went wrong, `--draft=FILE` with `--others=FILE,FILE` measures on a private draft. */
const only = option('set')
const draft = option('draft')
for (const [kind, use] of Object.entries(kinds))
  if (only === null || only === kind) print(`${kind} (${use})`, load(kind))
if (draft) print('draft', [await draftSet(draft, option('others')?.split(',') ?? [])])
console.log('MiniSearch, lunr and Fuse.js are not installed here and were not run.')
if (only === null) printSpeed()
