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

/** `check --batch`: one claim with its cited texts on each line of JSON in, its findings on a line out, in the same order. */
export async function checkBatch({ input, print, say }: CommandContext): Promise<number> {
  const now = today(systemClock)
  let number = 0
  let bad = 0
  for await (const line of linesOf(input)) {
    number += 1
    if (line.trim() === '') continue
    const given = caseSchema.safeParse(parsed(line))
    if (given.success) print(jsonLine({ id: given.data.id, findings: findingsOf(given.data, now) }))
    else {
      bad += 1
      say(
        `Line ${number} is no case: ${z.prettifyError(given.error).split('\n')[0]}. Write {"id","text","evidence":["…"]} on it.`,
      )
    }
  }
  return bad > 0 ? 1 : 0
}

function findingsOf({ text, evidence, requirement, company }: z.infer<typeof caseSchema>, now: string) {
  const cited = evidence.map((words, index) => ({ id: `e${index + 1}`, text: words }))
  return checkClaim({
    text,
    evidence: cited,
    today: now,
    ...(requirement ? { requirement } : {}),
    ...(company ? { company } : {}),
  })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
