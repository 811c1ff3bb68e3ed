import { replaceFile } from '../../adapters/files/replace-file.ts'
import { openArchive } from '../../services/open-formats/open-archive.ts'
import type { Command } from '../context.ts'
import { onlyArgument, parseOptions } from '../parse-options.ts'
import { withLibrary } from '../reading/open-library.ts'

/** `backup FILE`: the whole library as one file; as an archive of open formats when the file is called `.zip`. */
export const backupCommand: Command = async (context) => {
  const { values, positionals } = parseOptions(context.args, { library: { type: 'string' } })
  const path = onlyArgument(positionals, 'FILE')
  return await withLibrary(context, values.library ?? null, async ({ ports }) => {
    const open = /\.zip$/iu.test(path)
    await replaceFile(path, open ? await openArchive(ports) : await ports.backup.make())
    context.say(`The library ${ports.store.path} was written to ${path}.`)
    return 0
  })
}
