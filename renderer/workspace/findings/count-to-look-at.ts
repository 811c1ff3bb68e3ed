import type { Remark, SectionCheck } from '../../../shared/contract/checks.ts'
import type { WritingSession } from '../../editor/writing-session.ts'

/** How many things the last check found that the person should look at. */
export function countToLookAt({ findings, checks }: Pick<WritingSession, 'findings' | 'checks'>): number {
  const remarks = (checks.get() ?? []).flatMap((check) => check.remarks ?? [])
  return findings.get().length + remarks.filter(isToLookAt).length
}

/** The same for one section: what is said of the whole document stands beside. All sections and the whole are what `countToLookAt` counts. */
export function countInSection({ findings, remarks = [] }: SectionCheck): number {
  return findings.length + remarks.filter((one) => isToLookAt(one) && !ofWhole.has(one.kind)).length
}

const ofWhole: ReadonlySet<string> = new Set(['frame', 'document'])

/** A section without an answer is nothing to look at yet: the requirements that nothing covers are counted beside. */
const isToLookAt = ({ kind }: Remark) => kind !== 'unanswered'
