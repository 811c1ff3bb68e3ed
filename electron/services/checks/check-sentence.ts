import type { Finding } from '../../../shared/domain/finding.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Clock } from '../../ports.ts'
import type { Store } from '../../store-ports.ts'
import { found } from '../found.ts'
import { today } from '../iso-time.ts'
import { groundsFor } from './grounds-for.ts'

interface Cited {
  readonly application: Id
  readonly section: Id
  readonly text: string
  readonly evidence: readonly Id[]
}

/** What a check of one sentence finds: a proposal's, after the person reworded it. */
export async function checkSentence(
  { store, clock }: { store: Store; clock: Clock },
  cited: Cited,
): Promise<Finding[]> {
  const { posting: id } = found(store.applications.get(cited.application), 'application')
  const { document } = found(store.documents.get(cited.application), 'application')
  const section = found(
    document.sections.find((one) => one.id === cited.section),
    'section',
  )
  const { requirements, company, role } = found(store.postings.get(id), 'posting')
  const asked = requirements.filter((one) => section.requirements.includes(one.id)).map(({ text }) => text)
  const grounds = groundsFor(store.evidence.list(), store.entries.list())
  const { checkClaim } = await import('../../../shared/grounding/check-claim.ts')
  return checkClaim({
    text: cited.text,
    evidence: cited.evidence.flatMap((one) => grounds.get(one) ?? []),
    requirement: asked.join('\n') || undefined,
    company: company ?? undefined,
    role: role ?? undefined,
    today: today(clock),
  })
}
