/** Faults between the sentences of a paragraph of running text: neighbours that open alike. */
export function paragraphFaults(sentences: readonly string[]): readonly string[] {
  const opening = (text: string | undefined) => text?.split(' ').slice(0, 3).join(' ')
  return sentences.flatMap((sentence, at) =>
    at > 0 && opening(sentence) === opening(sentences[at - 1]) ? [`opens twice with “${opening(sentence)}”`] : [],
  )
}
