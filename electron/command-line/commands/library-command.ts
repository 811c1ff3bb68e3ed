import { extname } from 'node:path'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { replaceFile } from '../../adapters/files/replace-file.ts'
import { resumeFile } from '../../services/library/resume-file.ts'
import type { Command } from '../context.ts'
import { parseOptions } from '../parse-options.ts'
import { withLibrary } from '../reading/open-library.ts'
import { UsageError } from '../usage-error.ts'

/** `library --out FILE.json`: the whole library as JSON Resume, which other programs read and `import` reads back. */
export const libraryCommand: Command = async (context) => {
  const { values, positionals } = parseOptions(context.args, { out: { type: 'string' }, library: { type: 'string' } })
  const { out } = values
  if (positionals.length > 0) throw new UsageError(`“${positionals[0]}” has no place here`)
  if (!out) throw new UsageError('--out FILE.json is missing')
  if (extname(out).toLowerCase() !== '.json')
    throw new VouchError('output-type-unknown', `${out} has no ending that a library is written as; use .json.`)
  return await withLibrary(context, values.library ?? null, async ({ ports }) => {
    const { file, warnings } = resumeFile(ports.store)
    await replaceFile(out, new Uint8Array(await file.arrayBuffer()))
    for (const warning of warnings) context.say(warning)
    return 0
  })
}
