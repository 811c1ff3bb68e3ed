import { chooseEvidence } from '../../shared/composing/choose-evidence.ts'
import { type ComposedDocument, composeDocument } from '../../shared/composing/compose-document.ts'
import { documentKindSchema, documentKinds } from '../../shared/domain/document.ts'
import type { PostingReading } from '../../shared/domain/posting.ts'
import { VouchError } from '../../shared/domain/vouch-error.ts'
import { matchRequirements } from '../../shared/matching/match-requirements.ts'
import type { Store } from '../ports.ts'
import { checkSection } from '../services/checks/check-section.ts'
import { groundsFor } from '../services/checks/grounds-for.ts'
import { today } from '../services/iso-time.ts'
import type { ServicePorts } from '../services/service-ports.ts'
import type { Command, CommandContext } from './context.ts'
import { withEvidence } from './evidence-from.ts'
import { outputFile } from './output-file.ts'
import { countOption, parseOptions } from './parse-options.ts'
import { withRequirements } from './read-job.ts'
import { UsageError } from './usage-error.ts'
import { writeOutput } from './write-output.ts'

/** `draft --from FILE... --job FILE --out FILE`: a whole document from evidence; gaps and findings are listed on stderr. */
export const draftCommand: Command = async (context) => {
  const options = draftOptions(context.args)
  return await withEvidence(context, options, async ({ app: { ports }, posting, allRead }) => {
    const job = withRequirements(posting, options.job)
    const composed = compose(ports, job, options)
    tell(context, ports.store, composed)
    for (const line of findingLines(ports, job, composed)) context.say(line)
    if (composed.document.sections.length === 0)
      throw new VouchError(
        'not-found',
        'Nothing in the evidence answers any requirement, so nothing was written; add files with --from.',
      )
    await writeOutput(ports, { document: composed.document }, { out: options.out, context })
    return allRead ? 0 : 1
  })
}

type DraftOptions = ReturnType<typeof draftOptions>

function draftOptions(args: readonly string[]) {
  const { values, positionals } = parseOptions(args, {
    from: { type: 'string', multiple: true, default: [] },
    job: { type: 'string' },
    kind: { type: 'string', default: 'statement' },
    limit: { type: 'string' },
    model: { type: 'string' },
    'model-name': { type: 'string' },
    'key-env': { type: 'string' },
    out: { type: 'string' },
    library: { type: 'string' },
  })
  const { job, from, library = null } = values
  if (positionals.length > 0) throw new UsageError(`“${positionals[0]}” is not expected; give evidence with --from`)
  if (job === undefined) throw new UsageError('--job FILE is missing')
  const kind = documentKindSchema.safeParse(values.kind)
  if (!kind.success) throw new UsageError(`--kind takes ${documentKinds.join(', ')}, not “${values.kind}”`)
  if (values.model !== undefined || values['model-name'] !== undefined)
    throw new VouchError('model-unreachable', 'This build drafts with the built-in composer only; leave --model out.')
  return {
    job,
    from,
    library,
    kind: kind.data,
    limit: countOption(values.limit, '--limit'),
    out: outputFile(values.out),
  }
}

function compose(
  { store, clock }: ServicePorts,
  posting: PostingReading,
  { kind, limit }: DraftOptions,
): ComposedDocument {
  const evidence = store.evidence.list()
  const entries = store.entries.list()
  const now = today(clock)
  const matches = matchRequirements({ requirements: posting.requirements, evidence, entries, top: 8, today: now })
  const basics = store.sources.list().map((source) => source.basics)
  const choices = chooseEvidence(matches, evidence)
  return composeDocument({
    kind,
    posting,
    choices,
    entries,
    evidence,
    basics,
    words: limit,
    today: now,
    newId: store.nextId,
  })
}

/** What a check of the written sentences against their citations finds; from the composer alone it should be nothing. */
function findingLines(
  { store, clock }: ServicePorts,
  posting: PostingReading,
  { document }: ComposedDocument,
): string[] {
  const grounds = groundsFor(store.evidence.list(), store.entries.list())
  const texts = new Map(posting.requirements.map(({ id, text }) => [id, text]))
  const about = { company: posting.company ?? undefined, role: posting.role ?? undefined, today: today(clock) }
  const checked = document.sections.map((section) => {
    const requirement = section.requirements.flatMap((id) => texts.get(id) ?? []).join('\n') || undefined
    return checkSection(section, grounds, { ...about, requirement })
  })
  const labels = { flag: 'Flag', underline: 'Underlined', note: 'Note' }
  return checked.flatMap(({ findings }) =>
    findings.map(({ level, quote, why }) => `${labels[level]}: “${quote}” ${why}`),
  )
}

function tell({ say }: CommandContext, store: Store, { gaps, left, warnings }: ComposedDocument): void {
  for (const { message } of warnings) say(`Warning: ${message}`)
  for (const { text } of gaps) say(`Gap: ${text}`)
  for (const { evidence, why } of left) say(`Left out (${why}): ${store.evidence.get(evidence)?.text ?? evidence}`)
}
