import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Match } from '../../shared/domain/match.ts'
import { type AnswerSigns, gapChance } from '../../shared/matching/judging/answer-chance.ts'
import { matchOne } from '../../shared/matching/match-one.ts'
import { indexLibrary } from '../../shared/matching/ranking/index-library.ts'
import { fitGap } from './calibrate.ts'
import { draftSet } from './draft.ts'
import { hit, ndcg, recall, reciprocalRank } from './measures.ts'
import { peers } from './peers.ts'
import { type MatchSet, type Question, readSet, types } from './read-set.ts'
import { printSpeed } from './speed.ts'

const today = '2026-11-21'
/** The sets and how they were used: a number counts only where nobody looked at the mistakes. */
const kinds = {
  development: 'worked on',
  untouched:
    'only scored while the lexicon and the rules were made, mistakes read once near the end; the chance of a gap is fitted on it too',
  paraphrased: 'worked on; wordings that share few words',
  independent: 'worked on; people and postings written by others',
  fresh: 'worked on; people and postings graded before the lexicon was read',
  languages: 'worked on; requirement and evidence both German, French, Spanish or Dutch',
  'independent-untouched':
    'mistakes never read, but the threshold of a gap was chosen with its figures in sight; people and postings written by others, grades given before any ranking',
  'fresh-untouched':
    'only scored; graded before the lexicon was read, but the lexicon was extended afterwards by the same hand',
  'languages-untouched':
    'only scored; both German, French, Spanish or Dutch; the translations were made afterwards by the same hand',
  'everyday-untouched':
    'people who write as they speak, graded before any ranking, mistakes never read; but the table of spoken ways was written afterwards by the same hand, so no proof',
  'outsiders-1': 'by one who had not seen the code, graded before any ranking; mistakes read and mended on since',
  strangers:
    'CVs and postings by two who had not seen the code, graded before any ranking, as import and reader make of them; read and mended on since',
  'strangers-2':
    'six CVs and postings by another who had not seen the code, graded before any ranking, as import and reader make of them; read and mended on since',
  'many-trades': 'written and graded before the rules of this round were read; mistakes read and mended on since',
  'many-trades-untouched':
    'written and graded together with many-trades, mistakes never read; scored before and after the rules changed (gap precision 21/34, then 24/39), but the table of wider crafts was written afterwards by the same hand, so its figures are no proof any more',
  newer: 'three trades new to the bench, written and graded before any run on them; read and mended on since',
  'newer-untouched': 'two trades written and graded together with newer, mistakes never read',
  newest: 'two trades written and graded before any run on them; read and mended on since',
  'newest-untouched': 'two trades written and graded together with newest, mistakes never read',
  last: 'written and graded after the lexicon was finished, mistakes never read, gap figures seen while the gap chance was last changed; one person',
} as const

/** What the chance of a gap is fitted on: sets with mistakes that shaped the lexicon, and one with mistakes that did not. */
const worked = [
  'development',
  'untouched',
  'paraphrased',
  'independent',
  'fresh',
  'languages',
  'outsiders-1',
  'strangers',
  'strangers-2',
  'newer',
  'newest',
  'many-trades',
]

interface Outcome {
  readonly question: Question
  readonly match: Match
  readonly signs: AnswerSigns
  readonly others: Readonly<Record<string, readonly string[]>>
}

/** The sets of one folder. */
function load(folder: string): MatchSet[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => readSet(readFileSync(join(folder, name), 'utf8')))
}

function run({ evidence, entries, postings }: MatchSet): Outcome[] {
  const library = indexLibrary(evidence, entries)
  const rankers = Object.entries(peers(evidence, entries))
  return postings.flatMap(({ questions }) =>
    questions.map((question) => {
      const others = Object.fromEntries(rankers.map(([name, rank]) => [name, rank(question.requirement.text)]))
      return { question, others, ...matchOne(question.requirement, { library, top: evidence.length, today }) }
    }),
  )
}

const mean = (values: readonly number[]): string =>
  values.length === 0 ? '  -  ' : (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3)

const ours = (kind: string): MatchSet[] => load(join(import.meta.dirname, 'sets', kind))

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
    `  ${name.padEnd(34)} n ${String(judged.length).padStart(3)}  nDCG@5 ${values[0]}  recall@5 ${values[1]}  hit@3 ${values[2]}  MRR ${values[3]}`,
  )
}

/** Gap precision: of the requirements we call unanswered, how many are; recall: of those that are, how many we call so. */
function printGaps(name: string, outcomes: readonly Outcome[]): void {
  const said = outcomes.filter(({ match }) => match.verdict === 'none')
  const gaps = outcomes.filter(({ question }) => question.gap)
  const both = said.filter(({ question }) => question.gap).length
  const strong = outcomes.filter(({ match }) => match.verdict === 'strong')
  console.log(
    `  ${name}: precision ${share(both, said.length)}, recall ${share(both, gaps.length)}; called strong: ${strong.length}, of them gaps ${strong.filter(({ question }) => question.gap).length}`,
  )
}

/** What the best graded item makes of a requirement, and what the verdict made of it. */
function printVerdicts(outcomes: readonly Outcome[]): void {
  const named = ['nothing', 'in part', 'well', 'fully'] as const
  const rows = named.map((name, grade) => {
    const some = outcomes.filter(({ question }) => bestGrade(question) === grade)
    const count = (verdict: Match['verdict']) => some.filter(({ match }) => match.verdict === verdict).length
    return `${name} ${count('none')}/${count('partial')}/${count('strong')}`
  })
  console.log(`  verdicts none/partial/strong where the library answers: ${rows.join(', ')}`)
}

/** "Pair all strong suggestions" takes the first item of a requirement called strong, but for those that count years, from this score and this lead on (renderer/workspace/pairing). */
const takenUnread = { score: 0.6, lead: 0.05 }

/**
 * What a person would trust: of the requirements called strong those that something answers fully, and those with such an item
 * in the first place; of the pairs taken unread in one go, those that answer fully or well.
 */
function printTrust(outcomes: readonly Outcome[]): void {
  const strong = outcomes.filter(({ match }) => match.verdict === 'strong')
  const answered = outcomes.filter(({ question }) => bestGrade(question) === fully)
  const taken = strong.filter(({ question, match: { ranked } }) => {
    const [best = 0, second = 0] = ranked.map(({ score }) => score)
    return !question.requirement.years && best >= takenUnread.score && best - second >= takenUnread.lead
  })
  const count = (some: readonly Outcome[], least: number) => some.filter((one) => firstGrade(one) >= least).length
  const right = strong.filter(({ question }) => bestGrade(question) === fully).length
  console.log(
    `  strong: answered fully ${share(right, strong.length)}, such an item first ${share(count(strong, fully), strong.length)}, of all answered fully ${share(right, answered.length)}; paired unread: fully ${share(count(taken, fully), taken.length)}, fully or well ${share(count(taken, fully - 1), taken.length)}`,
  )
}

const fully = 3

const firstGrade = ({ question, match }: Outcome): number => question.grades.get(match.ranked[0]?.evidence ?? '') ?? 0

const bestGrade = ({ gap, grades }: Question): number => (gap ? 0 : Math.max(0, ...grades.values()))

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

/** How often a requirement given a chance of being a gap is one, in fifths of the chance; then the weights a fresh fit gives. */
function printReliability(outcomes: readonly Outcome[]): void {
  console.log('chance of a gap as computed, and how often it is one (sets it is fitted on):')
  for (const least of [0, 0.2, 0.4, 0.6, 0.8]) {
    const some = outcomes.filter(({ signs }) => gapChance(signs) >= least && gapChance(signs) < least + 0.2)
    const gaps = some.filter(({ question }) => question.gap).length
    console.log(`  ${least.toFixed(1)} to ${(least + 0.2).toFixed(1)}: ${share(gaps, some.length)}`)
  }
  console.log('weights fitted now:', fitGap(outcomes.map(({ signs, question }) => ({ signs, gap: question.gap }))))
}

/** `--name=VALUE` or `--name VALUE`. */
function option(name: string): string | null {
  const at = process.argv.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`))
  const word = process.argv[at] ?? ''
  return at < 0 ? null : word.includes('=') ? word.slice(name.length + 3) : (process.argv[at + 1] ?? null)
}

function print(name: string, sets: readonly MatchSet[]): void {
  const outcomes = sets.map((set) => ({ set, outcomes: run(set) }))
  const all = outcomes.flatMap((each) => each.outcomes)
  console.log(`${name}: ${sets.length} people, ${all.length} requirements`)
  printRanking('vouch', all, ids)
  for (const type of types) {
    const some = all.filter(({ question }) => question.type === type)
    printRanking(`  ${type}`, some, ids)
  }
  for (const peer of Object.keys(all[0]?.others ?? {})) printRanking(peer, all, ({ others }) => others[peer] ?? [])
  printVerdicts(all)
  printTrust(all)
  printGaps('gaps', all)
  for (const type of types)
    printGaps(
      `  ${type}`,
      all.filter(({ question }) => question.type === type),
    )
  if (process.argv.includes('--mistakes')) for (const each of outcomes) printMistakes(each.outcomes, each.set)
}

/** `--set NAME` runs one set, `--from DIR` the sets of a folder that stands elsewhere, `--mistakes` lists what went wrong, `--draft FILE` with `--others FILE,FILE` measures on a private draft. */
const only = option('set')
const draft = option('draft')
const from = option('from')
const alone = draft !== null || from !== null
for (const [kind, use] of Object.entries(kinds))
  if (only === kind || (only === null && !alone)) print(`${kind} (${use})`, ours(kind))
if (from) print(from, load(from))
if (draft) print('draft', [await draftSet(draft, option('others')?.split(',') ?? [])])
if (only === null && !alone) {
  console.log('all sets together:')
  printTrust(Object.keys(kinds).flatMap(ours).flatMap(run))
  printReliability(worked.flatMap(ours).flatMap(run))
  printSpeed()
}
