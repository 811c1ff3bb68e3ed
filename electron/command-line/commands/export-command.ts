import type { Application } from '../../../shared/domain/application.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { notesIn } from '../../../shared/formats/leaving/notes-in.ts'
import { leavingDocument } from '../../services/exports/leaving-document.ts'
import { preflight } from '../../services/exports/preflight.ts'
import { recordExport } from '../../services/exports/record-export.ts'
import { sheetOf } from '../../services/exports/sheet-of.ts'
import type { Store } from '../../store-ports.ts'
import type { Command } from '../context.ts'
import { outputFile } from '../output/output-file.ts'
import { writeOutput } from '../output/write-output.ts'
import { onlyArgument, parseOptions } from '../parse-options.ts'
import { withLibrary } from '../reading/open-library.ts'
import { UsageError } from '../usage-error.ts'
import { wrapOption } from './convert-command.ts'

/** `export APPLICATION --out FILE`: writes an application, named by its id or title, or with `--evidence` its evidence sheet; what is still open is listed on stderr, and the file in the application's history. */
export const exportCommand: Command = async (context) => {
  const { values, positionals } = parseOptions(context.args, {
    out: { type: 'string' },
    'with-notes': { type: 'boolean', default: false },
    evidence: { type: 'boolean', default: false },
    wrap: { type: 'string' },
    library: { type: 'string' },
  })
  const name = onlyArgument(positionals, 'APPLICATION')
  const out = outputFile(values.out)
  const notes = values['with-notes']
  if (notes && out.format !== 'md') throw new UsageError('--with-notes writes a working copy; give --out FILE.md')
  if (notes && values.evidence) throw new UsageError('--evidence writes the evidence sheet, which holds no notes')
  const wrap = wrapOption(values.wrap, out)
  return await withLibrary(context, values.library ?? null, async ({ ports }) => {
    const { store } = ports
    const { id } = applicationNamed(store, name)
    const stored = store.documents.get(id)
    if (!stored) throw new VouchError('not-found', `The application ${name} has no document; open it in Vouch first.`)
    for (const { level, message } of await preflight(ports, id))
      if (level !== 'ok') context.say(`${level === 'flag' ? 'Flag' : 'Open'}: ${message}`)
    if (values.evidence) {
      const document = await sheetOf(ports, id)
      const file = await writeOutput(ports, { document }, { out, context })
      for (const warning of recordExport(ports, id, { ...file, what: 'evidence', document })) context.say(warning)
      return 0
    }
    if (!notes) for (const note of notesIn(stored.document)) context.say(`Left out (a note to yourself): ${note.text}`)
    const style = store.documents.style(id)
    const document = notes ? stored.document : leavingDocument(store, id)
    const file = await writeOutput(ports, { document, style, notes, wrap }, { out, context })
    if (!notes)
      for (const warning of recordExport(ports, id, { ...file, what: 'document', document, whole: stored.document }))
        context.say(warning)
    return 0
  })
}

function applicationNamed(store: Store, name: string): Application {
  const all = store.applications.list()
  const byId = all.find(({ id }) => id === name)
  const byTitle = all.filter(({ title }) => title.toLowerCase() === name.toLowerCase())
  const application = byId ?? (byTitle.length === 1 ? byTitle[0] : undefined)
  if (application) return application
  const why = byTitle.length > 1 ? 'several applications have this title' : 'no application has this id or title'
  throw new VouchError('not-found', `“${name}” cannot be exported: ${why}; vouch list shows the ids.`)
}
