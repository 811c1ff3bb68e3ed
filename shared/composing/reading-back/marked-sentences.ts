import type { Id } from '../../domain/ids.ts'
import { checkText } from '../../grounding/check-text.ts'
import type { GroundingEvidence } from '../../grounding/grounding-evidence.ts'

/** A reader who has a text and the whole library and no citations. */
export interface UncitedReader {
  readonly evidence: readonly GroundingEvidence[]
  /** The person's names as the sources have them. */
  readonly names: readonly string[]
  /** The posting, where the reader has it too; they may as well have the text alone. */
  readonly about: { readonly role: string | null; readonly company: string | null }
  /** YYYY-MM-DD. */
  readonly today: string
}

interface Sentence {
  readonly text: string
  readonly evidence: readonly Id[]
}

/** The sentences of paragraphs in which a reader without the citations marks anything, whether the posting lies beside the text or not. */
export function markedSentences<One extends Sentence>(
  paragraphs: readonly (readonly One[])[],
  { evidence, names, about, today }: UncitedReader,
): readonly One[] {
  const { text, placed } = laidOut(paragraphs)
  const posting = { role: about.role ?? undefined, company: about.company ?? undefined }
  const ends = [{}, posting].flatMap((beside) =>
    checkText({ text, evidence, names, today, ...beside }).findings.map(({ start, end }) => ({ start, end })),
  )
  return placed
    .filter(({ start, end }) => ends.some((found) => found.start < end && start < found.end))
    .map(({ sentence }) => sentence)
}

/** The text as it leaves, with where each sentence stands in it. */
function laidOut<One extends Sentence>(paragraphs: readonly (readonly One[])[]) {
  const placed: { readonly sentence: One; readonly start: number; readonly end: number }[] = []
  let text = ''
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph) {
      const start = text.length
      text += sentence.text
      placed.push({ sentence, start, end: text.length })
      text += ' '
    }
    text = `${text.trimEnd()}\n\n`
  }
  return { text, placed }
}
