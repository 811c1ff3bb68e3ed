import type { Id } from '../../../shared/domain/ids.ts'
import type { Posting } from '../../../shared/domain/posting.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { collapse } from '../../../shared/text/collapse.ts'
import { followEdit, followOrder } from './following-sections.ts'
import { foundRequirement } from './found-requirement.ts'
import { inApplications, type PostingAct } from './posting-state.ts'

/** What to change of a requirement; undefined stays as it is. */
export interface RequirementEdit {
  readonly requirement: Id
  readonly text?: string | undefined
  readonly level?: Requirement['level'] | undefined
  readonly group?: Requirement['group'] | undefined
  readonly years?: Requirement['years'] | undefined
  readonly limit?: Requirement['limit'] | undefined
}

/** Changes a requirement; its quote stays. In another group it stands at the end of that group. */
export const editRequirement =
  (edit: RequirementEdit): PostingAct =>
  (state) => {
    const before = foundRequirement(state.posting, edit.requirement)
    const after = edited(before, edit)
    const replaced = state.posting.requirements.map((one) => (one === before ? after : one))
    const regrouped = after.group !== before.group
    const posting: Posting = { ...state.posting, requirements: regrouped ? inItsGroup(replaced, after) : replaced }
    const order = posting.requirements.findIndex(({ id }) => id === after.id)
    const moved = state.posting.requirements[order]?.id !== after.id
    return inApplications({ ...state, posting }, ({ document }) => {
      const followed = document && followEdit(document, before, after)
      return { document: followed && moved ? followOrder(followed, posting.requirements, after.id) : followed }
    })
  }

function edited(before: Requirement, { text, level, group, years, limit }: RequirementEdit): Requirement {
  if (years?.max != null && years.max < years.min)
    throw new VouchError('invalid-input', 'The most years are fewer than the least; correct one of them.')
  return {
    ...withWords(before, text),
    level: level ?? before.level,
    group: group === undefined ? before.group : group,
    years: years === undefined ? before.years : years,
    limit: limit === undefined ? before.limit : limit,
  }
}

function withWords(before: Requirement, text: string | undefined): Requirement {
  if (text === undefined) return before
  const words = collapse(text)
  if (words === '')
    throw new VouchError('invalid-input', 'A requirement needs words; ignore it or remove it if it asks for nothing.')
  const { original: kept, ...rest } = before
  const original = kept ?? before.text
  return words === original ? { ...rest, text: words } : { ...rest, text: words, original }
}

/** The requirements with this one behind the last of its group; where it stood when the group is new. */
function inItsGroup(all: readonly Requirement[], one: Requirement): Requirement[] {
  const others = all.filter((other) => other !== one)
  const last = others.findLastIndex(({ group }) => group === one.group)
  if (last < 0) return [...all]
  return [...others.slice(0, last + 1), one, ...others.slice(last + 1)]
}
