import type { Block } from '../../shared/domain/block.ts'
import type { CheckedSentence, Finding } from '../../shared/domain/finding.ts'
import { checkClaim } from '../../shared/grounding/check-claim.ts'
import type { ClaimContext } from '../../shared/grounding/claim.ts'
import type { GroundingEvidence } from '../../shared/grounding/grounding-evidence.ts'
import { isFraming } from '../../shared/grounding/is-framing.ts'
import type { Range } from '../../shared/text/range.ts'
import { sentences } from '../../shared/text/sentences.ts'
import { groundsFor } from '../services/checks/grounds-for.ts'
import { today } from '../services/iso-time.ts'
import { bestEvidence } from './best-evidence.ts'
import type { CommandContext } from './context.ts'
import { withEvidence } from './evidence-from.ts'
import { jsonLine } from './print-json.ts'
import { readGiven } from './read-given.ts'

export interface CheckOptions {
  readonly path: string
  readonly from: readonly string[]
  readonly job: string | null
  readonly library: string | null
  readonly json: boolean
}

/** Checks the sentences of a file, each against its best evidence. Findings are no failure: the exit code says whether all was read. */
export async function checkFile(context: CommandContext, options: CheckOptions): Promise<number> {
  const { path, json } = options
  return await withEvidence(context, options, async ({ app, posting, allRead }) => {
    const { store, reader, clock } = app.ports
    const document = await reader.read(await readGiven(path))
    const evidence = [...groundsFor(store.evidence.list(), store.entries.list()).values()]
    const about = { company: posting?.company ?? undefined, role: posting?.role ?? undefined, today: today(clock) }
    const ranges = document.blocks.filter(isWritten).flatMap((block) => sentencesIn(document.text, block))
    const checked = ranges.map((range) => checkSentence(document.text, range, { evidence, about }))
    context.print(json ? jsonLine(checkJson(checked)) : checked.map(checkedText).join(''))
    return allRead ? 0 : 1
  })
}

interface Checked {
  readonly sentence: CheckedSentence
  readonly findings: readonly Finding[]
}

interface Known {
  readonly evidence: readonly GroundingEvidence[]
  readonly about: ClaimContext
}

/** Headings repeat what the posting asks; what a person claims stands in the other blocks. */
const isWritten = ({ kind }: Block) => kind !== 'heading' && kind !== 'code'

function sentencesIn(text: string, { start, end }: Block): Range[] {
  const shift = start + (/^[\s>*+•-]*/u.exec(text.slice(start, end))?.[0].length ?? 0)
  return sentences(text.slice(shift, end)).map((range) => ({ start: range.start + shift, end: range.end + shift }))
}

function checkSentence(text: string, range: Range, { evidence, about }: Known): Checked {
  const sentence = text.slice(range.start, range.end)
  if (isFraming(sentence, about))
    return { sentence: { text: sentence, ...range, status: 'framing', evidence: [] }, findings: [] }
  const cited = bestEvidence(sentence, evidence)
  const found = checkClaim({ ...about, text: sentence, evidence: cited })
  const findings = found.map((one) => ({ ...one, start: one.start + range.start, end: one.end + range.start }))
  const flagged = found.some(({ level }) => level === 'flag')
  const status = cited.length === 0 ? 'uncited' : flagged ? 'flagged' : 'backed'
  return { sentence: { text: sentence, ...range, status, evidence: cited.map(({ id }) => id) }, findings }
}

function checkJson(checked: readonly Checked[]) {
  return {
    sentences: checked.map(({ sentence }) => sentence),
    findings: checked.flatMap(({ findings }) => findings),
  }
}

function checkedText({ sentence, findings }: Checked): string {
  const lines = findings.map(({ level, quote, why }) => `         ${level}: “${quote}” ${why}`)
  return `${[`${sentence.status.padEnd(9)}${sentence.text}`, ...lines].join('\n')}\n`
}
