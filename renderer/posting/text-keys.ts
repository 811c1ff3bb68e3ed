import type { RefObject } from 'react'
import type { Posting } from '../../shared/domain/posting.ts'
import type { RequirementLevel } from '../../shared/domain/requirement.ts'
import { requirementLevels } from '../../shared/domain/requirement-levels.ts'
import { announce } from '../components/messages/live-region.tsx'
import { selectOffsets } from './select-offsets.ts'
import { selectedOffsets } from './selected-offsets.ts'
import { textUnits } from './text-units.ts'

export interface TextKeys {
  readonly posting: Posting
  readonly paper: RefObject<HTMLElement | null>
  /** Where the shown text begins. */
  readonly from: number
  readonly onAdd: (level: RequirementLevel) => void
  /** Goes to a requirement in the list. */
  readonly onGo: (id: string) => void
}

/**
 * The keys of the posting's text: the arrows select the next or previous sentence, with Shift one more or one word more, 1 to 5 make a requirement
 * of what is selected, Enter goes to the requirement that stands there.
 */
export function textKey(event: React.KeyboardEvent, keys: TextKeys): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target !== keys.paper.current) return
  const run = actOf(event, keys)
  if (!run) return
  event.preventDefault()
  run()
}

function actOf({ key, shiftKey }: React.KeyboardEvent, keys: TextKeys): (() => void) | null {
  const level = requirementLevels[Number(key) - 1]
  const selected = selectedIn(keys)
  if (level) return selected && (() => keys.onAdd(level))
  if (key === 'ArrowDown') return () => step(keys, 1, shiftKey)
  if (key === 'ArrowUp') return () => step(keys, -1, shiftKey)
  if (key === 'ArrowRight' && shiftKey && selected) return () => byWord(keys, 'forward')
  if (key === 'ArrowLeft' && shiftKey && selected) return () => byWord(keys, 'backward')
  if (key === 'Escape' && selected) return () => getSelection()?.removeAllRanges()
  if (key === 'Enter') {
    const here = selected && requirementAt(keys.posting, selected.start)
    return here ? () => keys.onGo(here) : null
  }
  return null
}

const selectedIn = ({ paper }: TextKeys) => (paper.current ? selectedOffsets(paper.current, getSelection()) : null)

function step(keys: TextKeys, by: 1 | -1, extend: boolean): void {
  const { posting, paper, from } = keys
  if (!paper.current) return
  const units = textUnits(posting.text, from)
  const selected = selectedIn(keys)
  const next = selected
    ? by > 0
      ? units.find(({ start }) => start >= selected.end)
      : units.findLast(({ end }) => end <= (extend ? selected.end - 1 : selected.start))
    : units[by > 0 ? 0 : units.length - 1]
  if (!next) return
  const range = extend && selected ? { start: Math.min(selected.start, next.start), end: next.end } : next
  selectOffsets(paper.current, range)
  tell(posting, range)
}

function byWord(keys: TextKeys, direction: 'forward' | 'backward'): void {
  getSelection()?.modify('extend', direction, 'word')
  const range = selectedIn(keys)
  if (range) tell(keys.posting, range)
}

function tell({ text, requirements }: Posting, { start, end }: { start: number; end: number }): void {
  const level = requirements.find(({ quote }) => quote.start < end && quote.end > start)?.level
  announce(`${text.slice(start, end)}${level ? `, ${level}` : ''}`)
}

/** The requirement that stands at an offset. */
export function requirementAt({ requirements }: Posting, at: number): string | null {
  const here = requirements.find(({ quote, more = [] }) =>
    [quote, ...more].some(({ start, end }) => start <= at && at < end),
  )
  return here?.id ?? null
}
