import { applyProposal } from '../../shared/composing/documents/apply-proposal.ts'
import type { Match } from '../../shared/domain/match.ts'
import type { Strength } from '../../shared/domain/pair.ts'
import { client } from '../api.ts'
import { go } from '../app/navigation.ts'
import { longAct } from '../app/notices/long-act.ts'
import { closeReviews } from '../library/bringing/importing.ts'
import { bringSample } from './bring-sample.ts'
import { removeSample } from './remove-sample.ts'
import { samplePosting } from './sample-files.ts'

/** Items this far behind the best are left for the person to find. */
const nearBest = 0.7
const pairsEach = 2
/** So many answered sections are left unwritten, so that there is something to try. */
const leftToTry = 2

/** Opens a whole application of someone who does not exist: imported, paired, a gap marked, most of it drafted. Stopped, it leaves nothing behind. */
export async function openSample(): Promise<void> {
  let stopped = false
  await bringSample()
  closeReviews()
  const application = await longAct('Opening the sample…', async (signal) => {
    const made = await prepared(signal)
    stopped = signal.aborted
    return made
  })
  if (stopped) await removeSample()
  else if (application) go({ kind: 'application', id: application.id, view: 'write' })
}

/** Begins the application; once stopped, no further step of it is taken. */
async function prepared(signal: AbortSignal): Promise<{ readonly id: string }> {
  const posting = await client.postings.add({ text: samplePosting })
  const made = await client.applications.create({ posting: posting.id, kind: 'statement' })
  const answered = signal.aborted ? [] : await pairBest(made.id)
  if (!signal.aborted) await draftSections(made.id, answered.slice(0, -leftToTry))
  return made
}

/** Pairs the best items of each requirement that has an answer, and marks the first that has none as a gap. Gives the well answered ones in order. */
async function pairBest(application: string): Promise<string[]> {
  const matches = await client.matches.suggest({ application, top: pairsEach })
  const gap = matches.find(({ verdict }) => verdict === 'none')
  const decided = matches.filter((match) => match.verdict !== 'none' || match === gap)
  await Promise.all(
    decided.map((match) =>
      client.matches.decide({
        application,
        requirement: match.requirement,
        pairs: match === gap ? [] : pairsOf(match),
        gap: match === gap,
      }),
    ),
  )
  return matches.filter(({ verdict }) => verdict === 'strong').map(({ requirement }) => requirement)
}

function pairsOf(match: Match) {
  const strength: Strength = match.verdict === 'strong' ? 'strong' : 'partial'
  return nearTheBest(match).map(({ evidence }) => ({ evidence, strength, remark: '' }))
}

function nearTheBest({ ranked }: Pick<Match, 'ranked'>) {
  const best = ranked[0]?.score ?? 0
  return ranked.filter(({ score }) => score > 0 && score >= best * nearBest)
}

/** Writes what the composer proposes into the sections of these requirements. */
async function draftSections(application: string, requirements: readonly string[]): Promise<void> {
  const { document, revision } = await client.documents.get({ application })
  const sections = await Promise.all(
    document.sections.map(async (section) => {
      if (!section.requirements.some((id) => requirements.includes(id))) return section
      return applyProposal(section, await client.drafts.compose({ application, section: section.id }))
    }),
  )
  await client.documents.save({ application, revision, document: { ...document, sections } })
}
