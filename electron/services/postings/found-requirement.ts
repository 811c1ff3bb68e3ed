import type { Id } from '../../../shared/domain/ids.ts'
import type { Posting } from '../../../shared/domain/posting.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { found } from '../found.ts'

/** The posting's requirement of this id; fails with `not-found`. */
export function foundRequirement({ requirements }: Posting, id: Id): Requirement {
  return found(
    requirements.find((one) => one.id === id),
    'requirement',
  )
}
