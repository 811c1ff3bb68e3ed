import type { Fixes } from '../../../shared/contract/checks.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Clock } from '../../ports.ts'
import type { Store } from '../../store-ports.ts'
import { pairedItems } from '../drafts/paired-items.ts'
import { found } from '../found.ts'
import { today } from '../iso-time.ts'
import { groundsFor } from './grounds-for.ts'

interface Wrong {
  readonly application: Id
  readonly section: Id
  readonly text: string
  readonly evidence: readonly Id[]
  readonly bullet: boolean
}

/** Ways to put one claim of an application's document right. */
export async function fixes(
  { store, clock }: { store: Store; clock: Clock },
  { application, section: id, text, evidence, bullet }: Wrong,
): Promise<Fixes> {
  const { posting } = found(store.applications.get(application), 'application')
  const { document } = found(store.documents.get(application), 'application')
  const section = found(
    document.sections.find((one) => one.id === id),
    'section',
  )
  const { requirements, company, role } = found(store.postings.get(posting), 'posting')
  const asked = requirements.filter((one) => section.requirements.includes(one.id)).map((one) => one.text)
  const pairs = evidence.map((one) => ({
    requirement: 'claim',
    evidence: one,
    strength: 'strong' as const,
    remark: '',
  }))
  const { claimFixes } = await import('./claim-fixes.ts')
  return claimFixes({
    text,
    cited: pairedItems(store, { pairs, gaps: [] }, ['claim']),
    bullet,
    known: new Set(),
    grounds: groundsFor(store.evidence.list(), store.entries.list()),
    context: {
      requirement: asked.join('\n') || undefined,
      company: company ?? undefined,
      role: role ?? undefined,
      today: today(clock),
    },
  })
}
