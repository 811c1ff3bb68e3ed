import { z } from 'zod'
import { checkClaim } from '../../../shared/grounding/check-claim.ts'
import { jsonLine } from '../output/print-json.ts'

const caseSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  evidence: z.array(z.string()),
  requirement: z.string().nullish(),
  company: z.string().nullish(),
})

type Case = z.infer<typeof caseSchema>

/** Some lines of `check --batch`, and the day (`YYYY-MM-DD`) it is. */
export interface LinesAsked {
  readonly lines: readonly string[]
  readonly today: string
}

/** What a line is answered with: a line to print, what is wrong with it, or nothing where it is blank. */
export type LineAnswer =
  | { readonly kind: 'answer'; readonly line: string }
  | { readonly kind: 'fault'; readonly why: string }
  | { readonly kind: 'blank' }

/** Answers each line of `check --batch`, in order; plain data in and out, so that another thread can do it. */
export function answerLines({ lines, today }: LinesAsked): LineAnswer[] {
  return lines.map((line) => answerLine(line, today))
}

function answerLine(line: string, today: string): LineAnswer {
  if (line.trim() === '') return { kind: 'blank' }
  const value = parsed(line)
  if (value === undefined) return { kind: 'fault', why: 'is not JSON' }
  const given = caseSchema.safeParse(value)
  if (!given.success) return { kind: 'fault', why: `is no case: ${faults(given.error)}` }
  return { kind: 'answer', line: jsonLine({ id: given.data.id, findings: findingsOf(given.data, today) }) }
}

function findingsOf({ text, evidence, requirement, company }: Case, today: string) {
  const cited = evidence.map((words, index) => ({ id: `e${index + 1}`, text: words }))
  return checkClaim({
    text,
    evidence: cited,
    today,
    ...(requirement ? { requirement } : {}),
    ...(company ? { company } : {}),
  })
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
