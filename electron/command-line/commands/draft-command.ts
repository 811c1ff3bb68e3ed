import { documentKindSchema, documentKinds } from '../../../shared/domain/document.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { Command } from '../context.ts'
import { refuseForbidden } from '../drafting/forbidden-model.ts'
import { chosenServer, modelWords } from '../drafting/model-option.ts'
import { outputFile } from '../output/output-file.ts'
import { writeOutput } from '../output/write-output.ts'
import { countOption, parseOptions } from '../parse-options.ts'
import { needEvidence, withEvidence } from '../reading/evidence-from.ts'
import { withRequirements } from '../reading/read-job.ts'
import { UsageError } from '../usage-error.ts'

/** `draft --from FILE... --job FILE --out FILE`: a whole document from evidence; gaps and findings are listed on stderr. */
export const draftCommand: Command = async (context) => {
  const { kind, limit, out, model: words, ...given } = draftOptions(context.args)
  const done = withEvidence(context, given, async (gathered) => {
    const {
      app: { ports },
      posting,
      allRead,
    } = gathered
    needEvidence(gathered, given.from, 'draft')
    const { draftDocument } = await drafting
    const job = withRequirements(posting, given.job)
    if (words) refuseForbidden(ports.store, job)
    const model = words && (await chosenServer(words, context.env, ports.model))
    for (const { code, message } of job.warnings) if (pointedOut.has(code)) context.say(`Warning: ${message}`)
    if (model && out === null) {
      const { shownRequests } = await import('../drafting/shown-requests.ts')
      context.print(shownRequests(ports, { posting: job, kind, limit, model }))
      return allRead ? 0 : 1
    }
    const wish = { posting: job, kind, limit, model, say: context.say }
    const { document, lines, problem } = await draftDocument(ports, wish)
    for (const line of lines) context.say(line)
    if (document.sections.length === 0) throw new VouchError('not-found', nothing)
    if (out) await writeOutput(ports, { document }, { out, context })
    if (problem !== null) context.say(`${problem} The rest is the composer's.`)
    return allRead && problem === null ? 0 : 1
  })
  // Loaded while other processes read the files, because both take about as long.
  const drafting = import('../drafting/draft-document.ts')
  return await done
}

/** Warnings of the posting that matter to whoever sends a draft. */
const pointedOut = new Set(['hidden-text', 'addresses-ai'])

const nothing = 'Nothing in the evidence answers any requirement, so nothing was written; add files with --from.'

function draftOptions(args: readonly string[]) {
  const { values, positionals } = parseOptions(args, {
    from: { type: 'string', multiple: true, default: [] },
    job: { type: 'string' },
    kind: { type: 'string', default: 'statement' },
    limit: { type: 'string' },
    model: { type: 'string' },
    'model-name': { type: 'string' },
    'key-env': { type: 'string' },
    'show-sent': { type: 'boolean', default: false },
    out: { type: 'string' },
    library: { type: 'string' },
  })
  const { job, from, library = null } = values
  if (positionals.length > 0) throw new UsageError(`“${positionals[0]}” is not expected; give evidence with --from`)
  if (job === undefined) throw new UsageError('--job FILE is missing')
  const model = modelWords(values)
  const shows = values['show-sent']
  if (shows && !model) throw new UsageError('--model URL is missing; --show-sent shows what it would be sent')
  const kind = documentKindSchema.safeParse(values.kind)
  if (!kind.success) throw new UsageError(`--kind takes ${documentKinds.join(', ')}, not “${values.kind}”`)
  return {
    job,
    from,
    library,
    kind: kind.data,
    limit: countOption(values.limit, '--limit'),
    model,
    // What is only shown is written nowhere.
    out: shows ? null : outputFile(values.out),
  }
}
