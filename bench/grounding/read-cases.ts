import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { GroundingEvidence } from '../../shared/grounding/grounding-evidence.ts'
import { citedBy } from './check-case.ts'
import type { Person } from './read-person.ts'

/** One sentence with what it cites, what kind of falsehood it is (`null` for an honest one), and the posting around it. */
export interface LabelledCase {
  readonly text: string
  readonly evidence: readonly GroundingEvidence[]
  readonly falsehood: string | null
  readonly role: string
  readonly company: string
  readonly requirement: string | undefined
}

const label = z.object({
  text: z.string().optional(),
  honest: z.boolean().optional(),
  kind: z.string().optional(),
  cls: z.string().optional(),
  label: z.enum(['honest', 'false']).optional(),
  id: z.string().optional(),
})
const named = (kind: string): z.infer<typeof label> => ({ kind })
const given = z.object({
  id: z.string(),
  text: z.string(),
  evidence: z.array(z.string()),
  requirement: z.string().optional(),
  company: z.string().optional(),
})

/** The sentences of a person of our own sets. */
export function casesOf(person: Person): LabelledCase[] {
  const { role, company } = person
  const read = (one: Person['faithful'][number], falsehood: string | null): LabelledCase => ({
    text: one.text,
    evidence: citedBy(person, one),
    falsehood,
    role,
    company,
    requirement: falsehood === null ? one.requirement : undefined,
  })
  return [
    ...person.faithful.map((one) => read(one, null)),
    ...person.mutants.map((one) => read(one, one.kind ?? 'unnamed')),
  ]
}

/**
 * Sentences of somebody else: `FILE.jsonl` as `check --batch` takes it, `LABELS.json` with `{honest}`, `{label}`, `{kind}` or `{cls}` for each id, as
 * a record (of these or of the bare kinds) or as a list. A label whose kind is `honest`, or whose id begins with an h where it only has a `cls`, is of an honest sentence.
 */
export function readOutside(sentences: string, labels: string): LabelledCase[] {
  if (!existsSync(sentences) || !existsSync(labels)) throw new Error(`No such set: ${sentences} with ${labels}`)
  const read = z
    .union([z.array(label), z.record(z.string(), z.union([label, z.string().transform(named)]))])
    .parse(JSON.parse(readFileSync(labels, 'utf8')))
  const of = new Map(Array.isArray(read) ? read.map((one) => [one.id ?? '', one] as const) : Object.entries(read))
  return readFileSync(sentences, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => given.parse(JSON.parse(line)))
    .flatMap((one) => {
      const known = of.get(one.id)
      if (!known) return []
      const said = known.honest ?? (known.label ? known.label === 'honest' : undefined)
      const honest = said ?? (known.kind ? known.kind === 'honest' : one.id.startsWith('h'))
      return [
        {
          text: one.text,
          evidence: one.evidence.map((text, at) => ({ id: `e${at}`, text, entry: null, parent: null })),
          falsehood: honest ? null : (known.kind ?? known.cls ?? 'unnamed'),
          role: '',
          company: one.company ?? '',
          requirement: one.requirement,
        },
      ]
    })
}
