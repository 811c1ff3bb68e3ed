import type { ProposedSentence } from '../../domain/proposal.ts'
import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'

type Paragraph = readonly ProposedSentence[]

/** Paragraphs without a list of skills that only names again what the others tell. */
export function withoutEchoes(paragraphs: readonly Paragraph[]): Paragraph[] {
  const isList = ({ text }: ProposedSentence) => /^My skills include /u.test(text)
  const told = new Set(
    paragraphs.flatMap((own) => own.filter((one) => !isList(one)).flatMap(({ text }) => stems(text))),
  )
  return paragraphs
    .map((own) => own.filter((one) => !isList(one) || stems(one.text).some((word) => !told.has(word))))
    .filter((own) => own.length > 0)
}

const stems = (text: string): string[] =>
  tokens(text.replace(/^My skills include /u, '')).flatMap(({ word }) =>
    word.length > 2 && word !== 'and' ? [stem(word)] : [],
  )
