import type { Requirement } from '../../shared/domain/requirement.ts'
import { requirementLevels } from '../../shared/domain/requirement-levels.ts'
import type { RequirementActs } from './requirement-acts.ts'
import type { RowMode } from './requirement-pane.tsx'

interface RowKeys {
  readonly requirements: readonly Requirement[]
  readonly current: string | null
  readonly acts: RequirementActs
  readonly onPick: (id: string) => void
  readonly onMode: (mode: RowMode) => void
  readonly onLeave: () => void
  /** The posting is about to change; the row at hand keeps the focus. */
  readonly onChange: () => void
}

/**
 * The keys of the list: arrows or j and k go to the next and previous requirement, with Alt they move it; 1 to 5 set the level; e edits, s splits,
 * m merges with the next, i ignores, Delete removes; the left arrow goes to the text.
 */
export function rowKey(event: React.KeyboardEvent, keys: RowKeys): void {
  if (event.ctrlKey || event.metaKey || (event.target instanceof Element && event.target.closest('[data-form]'))) return
  const run = event.altKey ? withAlt(event.key, keys) : actOf(event.key, keys, event.currentTarget)
  if (!run) return
  event.preventDefault()
  run()
}

function withAlt(key: string, { requirements, current, acts, onChange }: RowKeys): (() => void) | null {
  const by = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0
  if (by === 0 || !requirements.some(({ id }) => id === current)) return null
  return () => {
    onChange()
    acts.move(current ?? '', by)
  }
}

function actOf(key: string, keys: RowKeys, list: Element): (() => void) | null {
  const { requirements, current, acts, onMode, onLeave, onChange } = keys
  if (key === 'ArrowDown' || key === 'j') return () => step(keys, list, 1)
  if (key === 'ArrowUp' || key === 'k') return () => step(keys, list, -1)
  if (key === 'ArrowLeft') return onLeave
  const one = requirements.find(({ id }) => id === current)
  if (!one) return null
  const change = (act: () => unknown) => () => {
    onChange()
    act()
  }
  const level = requirementLevels[Number(key) - 1]
  if (level) return change(() => acts.level(one.id, level))
  if (key === 'e' || key === 'F2') return () => onMode('edit')
  if (key === 's') return () => onMode('split')
  if (key === 'm') return one === requirements.at(-1) ? null : change(() => acts.merge(one.id))
  if (key === 'i') return change(() => leave(keys, () => acts.ignore(one.id)))
  return key === 'Delete' || key === 'Backspace' ? change(() => leave(keys, () => acts.remove(one.id))) : null
}

function step({ requirements, current, onPick }: RowKeys, list: Element, by: 1 | -1): void {
  const at = requirements.findIndex(({ id }) => id === current)
  const next = requirements[at < 0 ? 0 : Math.max(0, Math.min(requirements.length - 1, at + by))]
  if (!next) return
  onPick(next.id)
  list.querySelector<HTMLElement>(`[data-item="${CSS.escape(next.id)}"] button`)?.focus()
}

/** An act after which the requirement at hand is gone: the next takes its place. */
function leave({ requirements, current, onPick }: RowKeys, act: () => unknown): void {
  const at = requirements.findIndex(({ id }) => id === current)
  const next = requirements[at + 1] ?? requirements[at - 1]
  if (next) onPick(next.id)
  act()
}
