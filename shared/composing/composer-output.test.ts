import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPerson } from '../../bench/grounding/read-person.ts'
import { type Entry, entrySchema } from '../domain/entry.ts'
import { evidenceOf } from '../domain/testing/evidence-of.ts'
import { checkText } from '../grounding/check-text.ts'
import type { GroundingEvidence } from '../grounding/grounding-evidence.ts'
import { pointFaults } from './aloud/point-faults.ts'
import { sentenceFaults } from './aloud/sentence-faults.ts'
import { composeSection } from './compose-section.ts'
import type { PairedItem } from './paired-item.ts'

const folder = join(import.meta.dirname, '../../bench/grounding/people')
const people = readdirSync(folder).map((name) => readPerson(readFileSync(join(folder, name), 'utf8')))

/** An entry of the bench as the library holds it; items of one entry share it. */
function entryOf({ entry }: GroundingEvidence, known: Map<unknown, Entry>): Entry | null {
  if (!entry) return null
  const made = known.get(entry) ?? entrySchema.parse({ ...entry, id: `r${known.size + 1}`, doubts: [], origins: [] })
  known.set(entry, made)
  return made
}

function pairedItems(evidence: readonly GroundingEvidence[]): PairedItem[] {
  const known = new Map<unknown, Entry>()
  return evidence.map((item, index) => ({
    evidence: evidenceOf(item.text, { id: item.id, entry: entryOf(item, known)?.id ?? null }),
    entry: entryOf(item, known),
    strength: index % 3 === 0 ? 'partial' : 'strong',
  }))
}

const arrangements = people.flatMap((person) =>
  [true, false].flatMap((bullets) =>
    [0, 1, 2].flatMap((variant) => {
      const pairs = pairedItems(person.evidence)
      const { sentences, bullets: points } = composeSection({ section: 's1', pairs, bullets, variant, limit: null })
      return sentences.map(({ text, evidence }) => ({
        person: person.name,
        text,
        faults: points ? pointFaults(text) : sentenceFaults(text),
        cited: person.evidence.filter(({ id }) => evidence.includes(id)),
      }))
    }),
  ),
)

/** Arrangements repeat sentences: each is judged once. */
const drafted = [...new Map(arrangements.map((line) => [line.text, line])).values()]

describe('what the composer writes', () => {
  it('holds the words of eight people of different professions', () => expect(drafted.length).toBeGreaterThan(150))

  it('has no flag and no underline when checked against what it cites', () => {
    const found = drafted.flatMap(({ person, text, cited }) =>
      checkText({ text, evidence: cited }).findings.map(
        (finding) => `${person}: ${finding.level} “${finding.quote}” in “${text}”: ${finding.why}`,
      ),
    )
    expect(found).toEqual([])
  }, 30_000)

  it('reads well aloud, but for what stands as it was written', () => {
    const told = drafted.filter(
      ({ text, cited }) => !cited.some((item) => text.startsWith(item.text.replace(/(?:\s*\([^()]*\))?\.?$/u, ''))),
    )
    expect(told.flatMap(({ text, faults }) => faults.map((fault) => `${fault}: ${text}`))).toEqual([])
    expect(told.length / drafted.length).toBeGreaterThan(0.9)
  })
})
