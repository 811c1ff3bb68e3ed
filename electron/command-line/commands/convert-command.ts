import { draftMarkdown } from '../../../shared/formats/drafts/draft-markdown.ts'
import { openDraft } from '../../../shared/formats/markdown/from-markdown.ts'
import type { Command } from '../context.ts'
import { type OutputFile, outputFile } from '../output/output-file.ts'
import { writeOutput } from '../output/write-output.ts'
import { countOption, onlyArgument, parseOptions } from '../parse-options.ts'
import { withLibrary } from '../reading/open-library.ts'
import { readGiven } from '../reading/read-given.ts'
import { UsageError } from '../usage-error.ts'

/**
 * `convert DRAFT --out FILE`: opens an alignment draft as an application and exports it, its notes listed on stderr. `--with-notes`
 * writes a working copy in Markdown that keeps them; `--author` names the writer in the file; `--wrap` wraps plain text.
 */
export const convertCommand: Command = async (context) => {
  const { path, out, notes: kept, author, wrap } = convertOptions(context.args)
  return await withLibrary(context, ':memory:', async ({ ports }) => {
    const given = await readGiven(path)
    const read = await ports.reader.read(given)
    const { document, notes, style, posting } = openDraft(draftMarkdown(read, given.name))
    for (const { message } of [...read.warnings, ...posting.warnings]) context.say(`Warning: ${message}`)
    if (!kept) for (const note of notes) context.say(`Left out (a note to yourself): ${note.text}`)
    const named = author === undefined ? document : { ...document, author }
    await writeOutput(ports, { document: named, style, notes: kept, wrap }, { out, context })
    return 0
  })
}

function convertOptions(args: readonly string[]) {
  const { values, positionals } = parseOptions(args, {
    out: { type: 'string' },
    'with-notes': { type: 'boolean', default: false },
    author: { type: 'string' },
    wrap: { type: 'string' },
    library: { type: 'string' },
  })
  const path = onlyArgument(positionals, 'DRAFT.md')
  const out = outputFile(values.out)
  const notes = values['with-notes']
  if (notes && out.format !== 'md') throw new UsageError('--with-notes writes a working copy; give --out FILE.md')
  return { path, out, notes, author: values.author, wrap: wrapOption(values.wrap, out) }
}

/** Columns for plain text; null when lines are not to be wrapped. */
export function wrapOption(given: string | undefined, { format }: OutputFile): number | null {
  const wrap = countOption(given, '--wrap')
  if (wrap !== null && format !== 'txt') throw new UsageError('--wrap wraps plain text; give --out FILE.txt')
  return wrap
}
