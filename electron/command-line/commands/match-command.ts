import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { Match } from '../../../shared/domain/match.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { today } from '../../services/iso-time.ts'
import type { Store } from '../../store-ports.ts'
import type { Command } from '../context.ts'
import { jsonLine } from '../output/print-json.ts'
import { countOption, parseOptions } from '../parse-options.ts'
import { needEvidence, withEvidence } from '../reading/evidence-from.ts'
import { withRequirements } from '../reading/read-job.ts'
import { UsageError } from '../usage-error.ts'

/** `match --from FILE... --job FILE`: evidence ranked for each requirement of a posting. */
export const matchCommand: Command = async (context) => {
  const { values, positionals } = parseOptions(context.args, {
    from: { type: 'string', multiple: true, default: [] },
    job: { type: 'string' },
    top: { type: 'string' },
    json: { type: 'boolean' },
    library: { type: 'string' },
  })
  const { job, from, library = null } = values
  if (job === undefined) throw new UsageError('--job FILE is missing')
  if (positionals.length > 0) throw new UsageError(`“${positionals[0]}” is not expected; give evidence with --from`)
  const top = countOption(values.top, '--top') ?? 5
  return await withEvidence(context, { from, library, job }, async (gathered) => {
    const { app, posting, allRead } = gathered
    needEvidence(gathered, from, 'match')
    const { store, clock } = app.ports
    const { requirements } = withRequirements(posting, job)
    const { matchRequirements } = await import('../../../shared/matching/match-requirements.ts')
    const evidence = store.evidence.list()
    const entries = store.entries.list()
    const matches = matchRequirements({ requirements, evidence, entries, top, today: today(clock) })
    const shown = shownMatches(matches, requirements, { evidence, names: sourceNames(store) })
    context.print(values.json ? jsonLine({ matches: shown }) : shown.map(matchText).join('\n'))
    return allRead ? 0 : 1
  })
}

type Shown = ReturnType<typeof shownMatches>[number]

interface Known {
  readonly evidence: readonly Evidence[]
  /** Names of the sources by id. */
  readonly names: ReadonlyMap<string, string>
}

function shownMatches(matches: readonly Match[], requirements: readonly Requirement[], { evidence, names }: Known) {
  const texts = new Map(requirements.map(({ id, text }) => [id, text]))
  const items = new Map(evidence.map((item) => [item.id, item]))
  return matches.map(({ requirement, verdict, ranked }) => ({
    requirement: { id: requirement, text: texts.get(requirement) ?? '' },
    verdict,
    evidence: ranked.map(({ evidence: id, score, why }) => {
      const item = items.get(id)
      return { id, text: item?.text ?? '', source: names.get(item?.origins[0]?.source ?? '') ?? null, score, why }
    }),
  }))
}

function sourceNames(store: Store): ReadonlyMap<string, string> {
  return new Map(store.sources.list().map(({ id, name }) => [id, name]))
}

function matchText({ requirement, verdict, evidence }: Shown): string {
  const lines = evidence.map(({ score, text, why }) => {
    const reasons = why.length > 0 ? `\n          ${why.join('; ')}` : ''
    return `    ${score.toFixed(2)}  ${text}${reasons}`
  })
  return [`${verdict.padEnd(8)}${requirement.text}`, ...lines, ''].join('\n')
}
