import { cueText } from '../../requirements/cues/cue-text.ts'
import { addressesAi } from '../../requirements/texts/addresses-ai.ts'
import { sentences } from '../../text/sentences.ts'

const longestText = 200_000

/** Sentences of a posting that speak to AI tools, each with the one after it (which often holds the word to plant), and text hidden from people. */
export function suspiciousLines({
  text,
  hidden,
}: {
  readonly text: string
  readonly hidden: readonly string[]
}): string[] {
  const part = text.slice(0, longestText)
  const all = sentences(part).map(({ start, end }) => part.slice(start, end))
  const speaks = all.map((sentence) => addressesAi(cueText(sentence)))
  return [...all.filter((_, at) => speaks[at] || speaks[at - 1]), ...hidden]
}
