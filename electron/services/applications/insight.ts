import type { InsightInput } from '../../../shared/applications/insight.ts'
import type { InsightShown } from '../../../shared/contract/applications.ts'
import type { Application } from '../../../shared/domain/application.ts'
import { today } from '../iso-time.ts'
import type { ServicePorts } from '../service-ports.ts'

type Ports = Pick<ServicePorts, 'store' | 'clock'>

/** What can be learned across the applications at hand. Evidence counts as used wherever it ever was, put away or not. */
export async function insightAcross({ store, clock }: Ports): Promise<InsightShown> {
  const { insight } = await import('../../../shared/applications/insight.ts')
  const { matchRequirements } = await import('../../../shared/matching/match-requirements.ts')
  const [evidence, entries] = [store.evidence.list(), store.entries.list()]
  const inputs: (InsightInput & { readonly application: Application })[] = []
  for (const application of store.applications.list()) {
    const requirements = store.postings.get(application.posting)?.requirements ?? []
    const matches = application.archivedAt
      ? []
      : matchRequirements({ requirements, evidence, entries, top: 1, today: today(clock) })
    inputs.push({
      application,
      requirements,
      pairing: store.pairings.get(application.id),
      document: store.documents.get(application.id)?.document ?? null,
      verdicts: new Map(matches.map(({ requirement, verdict }) => [requirement, verdict])),
    })
    await breath()
  }
  const { fits, gaps } = insight(inputs.filter(({ application }) => !application.archivedAt))
  const { uses } = insight(inputs.map((one) => ({ ...one, requirements: [] })))
  return {
    fits: fits.map((fit) => ({ ...fit, missing: [...fit.missing] })),
    gaps: gaps.map((gap) => ({ ...gap, asked: [...gap.asked] })),
    uses: evidence.map(({ id }) => ({ evidence: id, uses: uses.get(id) ?? 0 })),
  }
}

/** Lets other calls be answered between two applications. */
const breath = () => new Promise((resume) => setTimeout(resume))
