import { openDraft } from '../../shared/formats/from-markdown.ts'
import type { Command } from './context.ts'
import { withLibrary } from './open-library.ts'
import { outputFile } from './output-file.ts'
import { onlyArgument, parseOptions } from './parse-options.ts'
import { readGiven } from './read-given.ts'
import { writeOutput } from './write-output.ts'

/** `convert DRAFT.md --out FILE`: opens an alignment draft as an application and exports it, its notes listed on stderr. */
export const convertCommand: Command = async (context) => {
  const { values, positionals } = parseOptions(context.args, { out: { type: 'string' }, library: { type: 'string' } })
  const path = onlyArgument(positionals, 'DRAFT.md')
  const out = outputFile(values.out)
  return await withLibrary(context, ':memory:', async ({ ports }) => {
    const { text } = await ports.reader.read(await readGiven(path))
    const { document, notes, style } = openDraft(text)
    for (const note of notes) context.say(`Left out (a note to yourself): ${note.text}`)
    await writeOutput(ports, { document, style }, { out, context })
    return 0
  })
}
