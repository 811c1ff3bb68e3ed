import { basename } from 'node:path'
import { type CheckedText, checkText } from '../../../shared/grounding/check-text.ts'
import { groundsFor } from '../../services/checks/grounds-for.ts'
import { statedOf } from '../../services/details/basics-of.ts'
import { today } from '../../services/iso-time.ts'
import type { CommandContext } from '../context.ts'
import type { OutputFile } from '../output/output-file.ts'
import { jsonLine } from '../output/print-json.ts'
import { writeOutput } from '../output/write-output.ts'
import { type EvidenceOptions, withEvidence } from '../reading/evidence-from.ts'
import { readGiven } from '../reading/read-given.ts'
import { checkedSheet } from './checked-sheet.ts'

export interface CheckOptions extends EvidenceOptions {
  readonly path: string
  readonly json: boolean
  /** Where the evidence sheet goes, if one is wanted. */
  readonly sheet: OutputFile | null
}

/** Checks the sentences of a file, each against its closest evidence. Findings are no failure: the exit code says whether all was read. */
export async function checkFile(context: CommandContext, options: CheckOptions): Promise<number> {
  return await withEvidence(context, options, async ({ app, posting, allRead }) => {
    const { store, reader, clock } = app.ports
    const { text } = await reader.read(await readGiven(options.path))
    const checked = checkText({
      text,
      evidence: [...groundsFor(store.evidence.list(), store.entries.list()).values()],
      company: posting?.company ?? undefined,
      role: posting?.role ?? undefined,
      names: statedOf(store).flatMap(({ name }) => (name === null ? [] : [name])),
      addresses: statedOf(store).flatMap(({ location }) => (location === null ? [] : [location])),
      today: today(clock),
    })
    const { sentences, findings } = checked
    if (options.sheet) {
      const document = checkedSheet(store, { checked, text, name: basename(options.path), today: today(clock) })
      await writeOutput(app.ports, { document }, { out: options.sheet, context })
    }
    context.print(options.json ? jsonLine({ sentences, findings }) : checkedText(checked))
    return allRead ? 0 : 1
  })
}

function checkedText({ sentences, findings }: CheckedText): string {
  const lines = sentences.flatMap(({ text, status, start, end }) => {
    const inside = findings.filter((one) => one.start >= start && one.end <= end)
    const found = inside.map(({ level, quote, why }) => `         ${level}: “${quote}” ${why}`)
    return [`${status.padEnd(9)}${text.replace(/\s+/gu, ' ')}`, ...found]
  })
  return [...lines, ''].join('\n')
}
