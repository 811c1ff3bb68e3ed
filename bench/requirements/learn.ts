import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readHtml } from '../../electron/adapters/readers/html.ts'
import { readMarkdown } from '../../electron/adapters/readers/markdown.ts'
import { readText } from '../../electron/adapters/readers/text.ts'
import type { RequirementLevel } from '../../shared/domain/requirement.ts'
import { postingCandidates } from '../../shared/requirements/posting-candidates.ts'
import { placed, unitFeatures } from '../../shared/requirements/weighing/unit-features.ts'
import { weighedLevels } from '../../shared/requirements/weighing/weigh-unit.ts'
import { type LabelledPosting, labelledPostings } from './labelled-posting.ts'
import { type Example, learnWeights } from './learn-weights.ts'
import { overlap } from './overlap.ts'

/** The labelled sets that the weights are learnt from; sets whose name ends in `-untouched` are only scored and never learnt from. */
const sets = [
  'postings',
  'fresh',
  'fresh2',
  'fresh3',
  'fresh4',
  'fresh5',
  'last',
  'levels',
  'untouched-2',
  'outsiders-1',
  'outsiders-2',
  'outsiders-3',
  'outsiders-4',
  'shapes',
  'shapes-untouched',
  'chatty',
]
const readers = { md: readMarkdown, txt: readText, html: readHtml }
const inside = 0.8
const perLine = 20

/** The lines of a posting as examples: a line that lies in a label, or holds one, is of its level; any other asks for nothing. */
function examplesOf(posting: LabelledPosting): Example[] {
  const { candidates } = postingCandidates(readers[posting.format](posting.text))
  return candidates.map((candidate, index) => ({
    features: unitFeatures(placed(candidates, index, candidate)),
    level: levelOf(candidate.text, posting),
  }))
}

function levelOf(text: string, { labels }: LabelledPosting): RequirementLevel | null {
  const best = labels
    .map((label) => ({ level: label.level, share: overlap(text, label.text) }))
    .reduce((a, b) => (b.share > a.share ? b : a), { level: 'must', share: 0 })
  return best.share >= inside ? best.level : null
}

function tableOf(weights: ReadonlyMap<string, readonly number[]>): string {
  const entries = [...weights].flatMap(([feature, row]) => {
    const whole = row.map((weight) => Math.round(weight * 10))
    return whole.every((weight) => Math.abs(weight) < 2) ? [] : [`${feature}=${whole.join(',')}`]
  })
  const lines = Array.from({ length: Math.ceil(entries.length / perLine) }, (_, index) =>
    entries.slice(index * perLine, (index + 1) * perLine).join(';'),
  )
  return lines.join('\n')
}

const left = process.argv.slice(2)
const chosen = sets.filter((name) => !left.includes(name))
const examples = chosen
  .flatMap((name) => labelledPostings(join(import.meta.dirname, 'fixtures', name)))
  .flatMap(examplesOf)
const table = tableOf(learnWeights(examples, weighedLevels))
const head = `/**
 * What each feature of a line says for each level (${weighedLevels.join(', ')}) against a line that asks for nothing, in tenths.
 * Source: learnt by \`node bench/requirements/learn.ts\` from the labelled postings of this repository; never written by hand.
 */`
writeFileSync(
  join(import.meta.dirname, '../../shared/requirements/weighing/weight-table.ts'),
  `${head}\nexport const weightTable = \`\n${table.replace(/[\\`$]/gu, '\\$&')}\n\`\n`,
)
console.log(`${examples.length} lines of ${chosen.length} sets, ${table.split(/[;\n]/u).length} weights`)
