import { closingDay } from '../../../shared/applications/closing-day.ts'
import type { ApplicationSummary } from '../../../shared/contract/applications.ts'
import type { Application } from '../../../shared/domain/application.ts'
import { askedFor } from '../../../shared/domain/asked-for.ts'
import type { Posting } from '../../../shared/domain/posting.ts'
import type { Requirement, RequirementLevel } from '../../../shared/domain/requirement.ts'
import type { Store } from '../../store-ports.ts'

/** What the document has to answer; only a form's has to be looked at for that. */
function askedIn(store: Store, { id, kind }: Application, { requirements }: Posting): readonly Requirement[] {
  const sections = kind === 'answers' ? (store.documents.get(id)?.document.sections ?? []) : []
  return askedFor(requirements, kind, sections)
}

/** An application with how far it is. */
export function summaryOf(store: Store, application: Application): ApplicationSummary {
  const posting = store.postings.get(application.posting)
  const requirements = posting ? askedIn(store, application, posting) : []
  const known = new Set(requirements.map(({ id }) => id))
  const { pairs, gaps } = store.pairings.get(application.id)
  const levels: Partial<Record<RequirementLevel, number>> = {}
  for (const { level } of requirements) levels[level] = (levels[level] ?? 0) + 1
  const called = new Set(gaps.filter((id) => known.has(id)))
  const paired = new Set(pairs.map(({ requirement }) => requirement).filter((id) => known.has(id) && !called.has(id)))
  const closes = posting?.closes ?? null
  const stated = posting && closes !== null ? closingDay(closes, posting.addedAt.slice(0, 10)) : null
  const due = application.deadline === undefined ? stated : application.deadline
  return {
    ...application,
    requirements: requirements.length,
    paired: paired.size,
    gaps: called.size,
    levels,
    due,
    closes,
  }
}
