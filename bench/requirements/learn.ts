import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { weighedLevels } from '../../shared/requirements/weighing/weigh-unit.ts'
import { examplesOf, learntPostings } from './learn-examples.ts'
import { learnWeights } from './learn-weights.ts'

const perLine = 20

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
const postings = learntPostings(left)
const examples = postings.flatMap(examplesOf)
const table = tableOf(learnWeights(examples, weighedLevels))
const head = `/**
 * What each feature of a line says for each level (${weighedLevels.join(', ')}) against a line that asks for nothing, in tenths.
 * Source: learnt by \`node bench/requirements/learn.ts\` from the labelled postings of this repository; never written by hand.
 */`
writeFileSync(
  join(import.meta.dirname, '../../shared/requirements/weighing/weight-table.ts'),
  `${head}\nexport const weightTable = \`\n${table.replace(/[\\`]|\$(?=\{)/gu, '\\$&')}\n\`\n`,
)
console.log(`${examples.length} lines of ${postings.length} postings, ${table.split(/[;\n]/u).length} weights`)
