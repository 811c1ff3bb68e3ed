import { isKey } from '../../components/keys.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { isTyping } from '../keys/is-typing.ts'
import { firstAct, sentenceRows } from './sentence-rows.ts'

/** The keys of a proposal's card but for Escape: the arrows go from sentence to sentence and to what is done with all, undo and redo go to the text. */
export function proposalKey(event: React.KeyboardEvent<HTMLElement>, session: WritingSession): void {
  const run = isField(event.target) ? null : actOf(event, session)
  if (!run) return
  event.preventDefault()
  event.stopPropagation()
  run()
}

/** The card stands in the document, which takes keys itself: only a field of the card's own is typed into. */
const isField = (target: EventTarget) => target instanceof HTMLTextAreaElement && isTyping(target)

function actOf(event: React.KeyboardEvent<HTMLElement>, session: WritingSession): (() => void) | null {
  const editor = session.editor.get()
  if (editor && isKey(event, 'Mod+Z')) return () => editor.commands.undo()
  if (editor && (isKey(event, 'Mod+Shift+Z') || isKey(event, 'Mod+Y'))) return () => editor.commands.redo()
  const card = event.currentTarget
  if (isKey(event, 'ArrowDown')) return () => step(card, 1)
  return isKey(event, 'ArrowUp') ? () => step(card, -1) : null
}

function step(card: HTMLElement, by: 1 | -1): void {
  const last = card.querySelector<HTMLElement>('[data-acts] button:not(:disabled)')
  const places = [
    ...sentenceRows(card).flatMap((row) => row.querySelector<HTMLElement>(firstAct) ?? []),
    ...(last ? [last] : []),
  ]
  const active = document.activeElement
  const found = places.findIndex((place) => (place.closest('[data-sentence], [data-acts]') ?? place).contains(active))
  const at = found < 0 ? places.length - 1 : found + by
  places[Math.max(0, Math.min(places.length - 1, at))]?.focus()
}
