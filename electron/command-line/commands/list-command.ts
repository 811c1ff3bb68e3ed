import type { ApplicationSummary } from '../../../shared/contract/applications.ts'
import { summaryOf } from '../../services/applications/summary-of.ts'
import type { Command } from '../context.ts'
import { count } from '../output/count.ts'
import { jsonLine } from '../output/print-json.ts'
import { parseOptions } from '../parse-options.ts'
import { withLibrary } from '../reading/open-library.ts'
import { UsageError } from '../usage-error.ts'

/** `list`: the applications of the library. */
export const listCommand: Command = async (context) => {
  const { values, positionals } = parseOptions(context.args, { json: { type: 'boolean' }, library: { type: 'string' } })
  if (positionals.length > 0) throw new UsageError(`“${positionals[0]}” is not expected`)
  return await withLibrary(context, values.library ?? null, async ({ ports: { store } }) => {
    const applications = store.applications.list().map((application) => summaryOf(store, application))
    const sources = store.sources.list().map(({ id, name, kind, importedAt }) => ({ id, name, kind, importedAt }))
    if (values.json) context.print(jsonLine({ library: store.path, applications, sources }))
    else context.print([...applications.map(applicationLine), ...empty(applications, sources.length), ''].join('\n'))
    return 0
  })
}

function applicationLine({ id, title, company, status, requirements, paired, gaps }: ApplicationSummary): string {
  const what = [title, company].filter(Boolean).join(', ')
  return `${id.padEnd(5)}${status.padEnd(11)}${what} (${paired} of ${requirements} paired, ${count(gaps, 'gap')})`
}

function empty(applications: readonly ApplicationSummary[], sources: number): string[] {
  return applications.length > 0 ? [] : [`No applications yet; the library has ${count(sources, 'source')}.`]
}
