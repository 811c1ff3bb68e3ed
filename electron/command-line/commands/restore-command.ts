import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { broughtFrom } from '../../services/open-formats/brought-from.ts'
import type { Command } from '../context.ts'
import { count } from '../output/count.ts'
import { jsonLine } from '../output/print-json.ts'
import { onlyArgument, parseOptions } from '../parse-options.ts'
import { withLibrary } from '../reading/open-library.ts'
import { readBackup } from '../reading/read-backup.ts'

/** `restore FILE`: replaces the library by a backup or an archive of open formats, after a copy of what was there; `--dry-run` only says what it holds. */
export const restoreCommand: Command = async (context) => {
  const { values, positionals } = parseOptions(context.args, {
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    library: { type: 'string' },
  })
  const path = onlyArgument(positionals, 'FILE')
  const bytes = await readBackup(path)
  return await withLibrary(context, values.library ?? null, async ({ ports }) => {
    const { store } = ports
    const restored = !values['dry-run']
    const counts = await named(path, () => broughtFrom(ports, bytes, { dryRun: !restored }))
    const { sources, evidence, applications, unreadable } = counts
    const holds = `${count(sources, 'source')}, ${evidence} evidence and ${count(applications, 'application')}`
    if (unreadable > 0) context.say(`${path} is damaged; what could be read of it is all that it can bring.`)
    if (values.json) context.print(jsonLine({ ...counts, restored }))
    else context.print(restored ? `${store.path} now holds ${holds}.\n` : `${path} would bring ${holds}.\n`)
    return 0
  })
}

/** The same error, with the file it is about. */
async function named<Result>(path: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof VouchError && error.code === 'file-damaged') {
      const archive = /^This archive(.+)$/su.exec(error.message)?.[1]
      const why = archive ?? ' is no backup of Vouch, or nothing in it can be read; nothing was changed.'
      throw new VouchError(error.code, `${path}${why}`, { cause: error })
    }
    throw error
  }
}
