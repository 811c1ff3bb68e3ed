import { z } from 'zod'
import { checkClaim } from '../../shared/grounding/check-claim.ts'
import { systemClock } from '../adapters/system/system.ts'
import { today } from '../services/iso-time.ts'
import type { CommandContext } from './context.ts'
import { linesOf } from './lines-of.ts'
import { jsonLine } from './print-json.ts'

const caseSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  evidence: z.array(z.string()),
  requirement: z.string().nullish(),
  company: z.string().nullish(),
})

type Case = z.infer<typeof caseSchema>

/** `check --batch`: one claim with its cited texts on each line of JSON in, its findings on a line out, in the same order. */
export async function checkBatch({ input, print, say }: CommandContext): Promise<number> {
  const now = today(systemClock)
  let number = 0
  let bad = 0
  for await (const line of linesOf(input)) {
    number += 1
    if (line.trim() === '') continue
    const given = readCase(line)
    if (given.kind === 'case') print(jsonLine({ id: given.case.id, findings: findingsOf(given.case, now) }))
    else {
      bad += 1
      say(`Line ${number} ${given.why}. Write {"id","text","evidence":["…"]} on it.`)
    }
  }
  return bad > 0 ? 1 : 0
}

function findingsOf({ text, evidence, requirement, company }: Case, now: string) {
  const cited = evidence.map((words, index) => ({ id: `e${index + 1}`, text: words }))
  return checkClaim({
    text,
    evidence: cited,
    today: now,
    ...(requirement ? { requirement } : {}),
    ...(company ? { company } : {}),
  })
}

type ReadCase = { readonly kind: 'case'; readonly case: Case } | { readonly kind: 'none'; readonly why: string }

function readCase(line: string): ReadCase {
  const value = parsed(line)
  if (value === undefined) return { kind: 'none', why: 'is not JSON' }
  const given = caseSchema.safeParse(value)
  if (given.success) return { kind: 'case', case: given.data }
  return { kind: 'none', why: `is no case: ${faults(given.error)}` }
}

/** What is wrong, with the names of the fields: `text: Invalid input: expected string, received undefined`. */
function faults({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) => [...(path.length > 0 ? [path.join('.')] : []), message].join(': '))
    .join('; ')
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
