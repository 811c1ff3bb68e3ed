import { type DraftSentence, goesAlong, isFlagged } from '../../editor/draft.ts'

/** What the button that accepts all says: how many go along when some stay, those that were kept knowingly told apart from the clean. */
export function acceptWords(undecided: readonly DraftSentence[]): string {
  const along = undecided.filter(goesAlong)
  if (along.length === undecided.length) return 'Accept'
  const kept = along.filter((sentence) => sentence.state === 'kept' && isFlagged(sentence)).length
  const clean = along.length - kept
  if (kept === 0) return `Accept the ${clean} clean`
  return clean === 0 ? `Accept the ${kept} kept` : `Accept the ${clean} clean and ${kept} kept`
}
