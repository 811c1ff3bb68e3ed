import { replaceFile } from '../adapters/files/replace-file.ts'
import type { Command } from './context.ts'
import { withLibrary } from './open-library.ts'
import { onlyArgument, parseOptions } from './parse-options.ts'

/** `backup FILE`: the whole library as one file. */
export const backupCommand: Command = async (context) => {
  const { values, positionals } = parseOptions(context.args, { library: { type: 'string' } })
  const path = onlyArgument(positionals, 'FILE')
  return await withLibrary(context, values.library ?? null, async ({ ports }) => {
    const bytes = await ports.backup.make()
    await replaceFile(path, bytes)
    context.say(`The library ${ports.store.path} was written to ${path}.`)
    return 0
  })
}
