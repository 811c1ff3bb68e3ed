import { undoLast } from '../pairing/pairing-undo.ts'
import { toEvidence } from './to-evidence.ts'

interface ListActs {
  readonly gap: () => void
  readonly next: () => void
}

/** The keys of the requirement list: j and k go to the next and previous requirement, g marks a gap, n goes to the next open one, the right arrow to the evidence, u takes back. */
export function listKey(event: React.KeyboardEvent, root: HTMLElement | null, acts: ListActs): void {
  if (!root || event.ctrlKey || event.metaKey || event.altKey) return
  const run = actOf(event.key, root, acts)
  if (!run) return
  event.preventDefault()
  run()
}

function actOf(key: string, root: HTMLElement, acts: ListActs): (() => void) | null {
  if (key === 'j' || key === 'ArrowDown') return () => step(root, 1)
  if (key === 'k' || key === 'ArrowUp') return () => step(root, -1)
  if (key === 'ArrowRight') return toEvidence
  if (key === 'u') return undoLast
  if (key === 'g') return acts.gap
  return key === 'n' ? acts.next : null
}

function step(root: HTMLElement, by: 1 | -1): void {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-requirement]')]
  const at = rows.findIndex((row) => row.getAttribute('aria-current') === 'true')
  const next = rows[Math.max(0, Math.min(rows.length - 1, at + by))]
  next?.focus()
  next?.click()
}
