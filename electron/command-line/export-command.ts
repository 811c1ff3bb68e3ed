import type { Application } from '../../shared/domain/application.ts'
import { VouchError } from '../../shared/domain/vouch-error.ts'
import type { Store } from '../ports.ts'
import { preflight } from '../services/exports/preflight.ts'
import type { Command } from './context.ts'
import { withLibrary } from './open-library.ts'
import { outputFile } from './output-file.ts'
import { onlyArgument, parseOptions } from './parse-options.ts'
import { writeOutput } from './write-output.ts'

/** `export APPLICATION --out FILE`: writes an application, named by its id or title; what is still open is listed on stderr. */
export const exportCommand: Command = async (context) => {
  const { values, positionals } = parseOptions(context.args, { out: { type: 'string' }, library: { type: 'string' } })
  const name = onlyArgument(positionals, 'APPLICATION')
  const out = outputFile(values.out)
  return await withLibrary(context, values.library ?? null, async ({ ports }) => {
    const { store } = ports
    const { id } = applicationNamed(store, name)
    const stored = store.documents.get(id)
    if (!stored) throw new VouchError('not-found', `The application ${name} has no document; open it in Vouch first.`)
    for (const { level, message } of await preflight(ports, id))
      if (level !== 'ok') context.say(`${level === 'flag' ? 'Flag' : 'Open'}: ${message}`)
    await writeOutput(ports, { document: stored.document, style: store.documents.style(id) }, { out, context })
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
