import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chooseEvidence } from '../../shared/composing/choosing/choose-evidence.ts'
import { matchRequirements } from '../../shared/matching/match-requirements.ts'
import { type Question, readSet } from './read-set.ts'

/**
 * What a draft would tell first under each requirement of the labelled sets: fully, well or in part an answer, or none (poor); and what it leaves open though something answers (a false gap).
 * `--from DIR` for sets that stand elsewhere, `--sets NAME,NAME` for some of the sets only, `--poor` prints what is poor and what is falsely open.
 */
const { values } = parseArgs({
  options: { from: { type: 'string' }, sets: { type: 'string' }, poor: { type: 'boolean' } },
})
const today = '2026-11-21'
const folder = values.from ?? join(import.meta.dirname, 'sets')
const names = values.sets?.split(',') ?? readdirSync(folder)

const all = { told: 0, fully: 0, well: 0, part: 0, poor: 0, open: 0, falselyOpen: 0, second: 0, secondPoor: 0 }
for (const name of names)
  for (const file of readdirSync(join(folder, name)).toSorted()) {
    const { evidence, entries, postings } = readSet(readFileSync(join(folder, name, file), 'utf8'))
    for (const { questions } of postings) count(questions, { evidence, entries })
  }
console.log(all)
console.log(
  `told first: fully ${share(all.fully, all.told)}, poor ${share(all.poor, all.told)}; open though answered well: ${all.falselyOpen} of ${all.open}; told beside: poor ${share(all.secondPoor, all.second)}`,
)

function count(
  questions: readonly Question[],
  { evidence, entries }: Pick<ReturnType<typeof readSet>, 'evidence' | 'entries'>,
): void {
  const requirements = questions.map(({ requirement }) => requirement)
  const matches = matchRequirements({ requirements, evidence, entries, top: 12, today })
  const choices = chooseEvidence({ matches, requirements, evidence, entries, today })
  const textOf = new Map(evidence.map(({ id, text }) => [id, text]))
  for (const [at, { requirement, gap, grades }] of questions.entries()) {
    const told = choices[at]?.evidence ?? []
    const gradeOf = (id: string) => grades.get(id) ?? 0
    const best = gap ? 0 : Math.max(0, ...grades.values())
    const [first, ...others] = told
    for (const { id } of others) {
      all.second += 1
      if (gradeOf(id) === 0) {
        all.secondPoor += 1
        if (values.poor)
          console.log(`BESIDE ${requirement.text} ← ${textOf.get(told[0]?.id ?? '')} + ${textOf.get(id)}`)
      }
    }
    if (!first) {
      if ((choices[at]?.counted ?? []).length > 0) continue
      all.open += 1
      if (best >= 2) {
        all.falselyOpen += 1
        if (values.poor)
          console.log(`OPEN ${requirement.text} ← ${[...grades].map(([id]) => textOf.get(id)).join(' | ')}`)
      }
      continue
    }
    all.told += 1
    const grade = gradeOf(first.id)
    all[(['poor', 'part', 'well', 'fully'] as const)[grade] ?? 'poor'] += 1
    if (grade === 0 && values.poor)
      console.log(
        `POOR ${requirement.level} ${requirement.text} ← ${textOf.get(first.id)} {${matches[at]?.ranked.find(({ evidence: id }) => id === first.id)?.why.join(', ')} ${matches[at]?.ranked.find(({ evidence: id }) => id === first.id)?.score.toFixed(2)} ${matches[at]?.verdict}} BEST ${[...grades].map(([id, one]) => `${one}:${textOf.get(id)}`).join(' | ')}`,
      )
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${part}/${whole} = ${(part / whole).toFixed(3)}`
}
