import { type Draft, type DraftAlternative, type DraftSentence, isFlagged } from '../../editor/draft.ts'

/** What earlier proposals said: each sentence once, with the latest that had it, none that is proposed now and none that is flagged. */
export function otherProposals({
  sentences,
  earlier,
}: Pick<Draft, 'sentences' | 'earlier'>): readonly DraftAlternative[] {
  const known = new Set(sentences.map(({ text }) => text))
  const isNew = (sentence: DraftSentence) => {
    const fresh = !known.has(sentence.text) && !isFlagged(sentence)
    known.add(sentence.text)
    return fresh
  }
  return earlier
    .map((one) => ({ ...one, sentences: one.sentences.filter(isNew) }))
    .filter((one) => one.sentences.length > 0)
}
