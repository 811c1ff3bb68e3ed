import type { CheckedSentence, Finding } from '../../shared/domain/finding.ts'
import { checkText } from '../../shared/grounding/check-text.ts'
import { groundsFor } from '../services/checks/grounds-for.ts'
import { today } from '../services/iso-time.ts'
import type { CommandContext } from './context.ts'
import { withEvidence } from './evidence-from.ts'
import { jsonLine } from './print-json.ts'
import { readGiven } from './read-given.ts'
import { readJob } from './read-job.ts'

export interface CheckOptions {
  readonly path: string
  readonly from: readonly string[]
  readonly job: string | null
  readonly library: string | null
  readonly json: boolean
}

/** Checks the sentences of a file, each against its best evidence. Findings are no failure: the exit code says whether all was read. */
export async function checkFile(context: CommandContext, { path, from, job, library, json }: CheckOptions): Promise<number> {
  return await withEvidence(context, { from, library }, async ({ ports }, allRead) => {
    const { store, reader, clock } = ports
    const document = await reader.read(await readGiven(path))
    const posting = job === null ? null : await readJob(reader, job)
    const evidence = [...groundsFor(store.evidence.list(), store.entries.list()).values()]
    const context_ = { company: posting?.company ?? undefined, role: posting?.role ?? undefined, today: today(clock) }
    const { sentences, findings } = checkText({ ...context_, text: document.text, evidence })
    context.print(json ? jsonLine({ sentences, findings }) : checkText_(sentences, findings))
    return allRead ? 0 : 1
  })
}

function checkText_(sentences: readonly CheckedSentence[], findings: readonly Finding[]): string {
  const lines = sentences.flatMap(({ text, status, start, end }) => {
    const inside = findings.filter((one) => one.start >= start && one.end <= end)
    return [`${status.padEnd(9)}${text}`, ...inside.map(({ level, quote, why }) => `         ${level}: “${quote}” ${why}`)]
  })
  return [...lines, ''].join('\n')
}
