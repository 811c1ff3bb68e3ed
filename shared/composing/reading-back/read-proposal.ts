import type { Proposal, ProposedSentence } from '../../domain/proposal.ts'
import { markedSentences, type UncitedReader } from './marked-sentences.ts'
import { readBack } from './read-back.ts'
import { whyWithheld, withheldAtFirst } from './too-long.ts'
import type { Withheld } from './withheld.ts'

/** A composer's proposal in which a reader who has the library and no citations marks nothing; what cites nothing and is marked after all is left out. */
export function readProposal(compose: (withheld: Withheld) => Proposal, reader: UncitedReader): Proposal {
  const marked = (proposal: Proposal) => markedSentences(paragraphsOf(proposal), reader)
  const { composed, withheld } = readBack({ from: withheldAtFirst(reader.evidence), compose, marked })
  const struck = new Set(marked(composed))
  const told = new Set(composed.sentences.flatMap(({ evidence }) => evidence))
  const items = new Map(reader.evidence.map((item) => [item.id, item]))
  const unsaid = [...withheld.quoted]
    .filter((id) => !told.has(id))
    .map((evidence) => ({ evidence, why: whyWithheld(items.get(evidence)) }))
  return {
    ...composed,
    sentences: composed.sentences.filter((sentence) => !struck.has(sentence)),
    left: [
      ...composed.left,
      ...unsaid.filter((one) => !composed.left.some(({ evidence }) => evidence === one.evidence)),
    ],
  }
}

/** The points of a list, or paragraphs of running text. */
function paragraphsOf({ sentences, bullets }: Proposal): ProposedSentence[][] {
  return sentences.reduce<ProposedSentence[][]>((paragraphs, sentence) => {
    const open = paragraphs.at(-1)
    if (open && !bullets && !sentence.opens) open.push(sentence)
    else paragraphs.push([sentence])
    return paragraphs
  }, [])
}
