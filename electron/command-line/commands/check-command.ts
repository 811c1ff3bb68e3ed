import { checkBatch } from '../checking/check-batch.ts'
import type { Command } from '../context.ts'
import { outputFile } from '../output/output-file.ts'
import { onlyArgument, parseOptions } from '../parse-options.ts'
import { UsageError } from '../usage-error.ts'

/** `check FILE --from FILE...`: every claim of a text against evidence, with `--sheet` also as an evidence sheet; `check --batch`: claims from standard input. */
export const checkCommand: Command = async (context) => {
  const { values, positionals } = parseOptions(context.args, {
    from: { type: 'string', multiple: true, default: [] },
    job: { type: 'string' },
    batch: { type: 'boolean' },
    json: { type: 'boolean' },
    sheet: { type: 'string' },
    library: { type: 'string' },
  })
  if (values.batch) {
    if (positionals.length > 0) throw new UsageError('--batch reads standard input and takes no FILE')
    return await checkBatch(context)
  }
  const path = onlyArgument(positionals, 'FILE')
  const { checkFile } = await import('../checking/check-file.ts')
  const { from, job = null, library = null, json = false } = values
  const sheet = values.sheet === undefined ? null : outputFile(values.sheet)
  return await checkFile(context, { path, from, job, library, json, sheet })
}
