import type { DocumentBlock, Inline, Section } from '../../domain/document.ts'
import type { Proposal, ProposedSentence } from '../../domain/proposal.ts'

/** The section with a proposal's sentences added at its end, each under its citation: as a list, or as paragraphs. */
export function applyProposal(section: Section, proposal: Pick<Proposal, 'sentences' | 'bullets'>): Section {
  if (proposal.sentences.length === 0) return section
  return { ...section, blocks: [...section.blocks, ...proposalBlocks(proposal)] }
}

function proposalBlocks({ sentences, bullets }: Pick<Proposal, 'sentences' | 'bullets'>): DocumentBlock[] {
  if (!bullets) return paragraphsOf(sentences).map((own) => ({ kind: 'paragraph', content: own.flatMap(spaced) }))
  return [
    {
      kind: 'bulletList',
      items: sentences.map((sentence) => ({ content: [{ kind: 'paragraph' as const, content: [inline(sentence)] }] })),
    },
  ]
}

function paragraphsOf(sentences: readonly ProposedSentence[]): ProposedSentence[][] {
  const paragraphs: ProposedSentence[][] = []
  for (const sentence of sentences) {
    const open = paragraphs.at(-1)
    if (open && !sentence.opens) open.push(sentence)
    else paragraphs.push([sentence])
  }
  return paragraphs
}

function spaced(sentence: ProposedSentence, index: number): Inline[] {
  return index === 0 ? [inline(sentence)] : [{ kind: 'text', text: ' ', marks: [] }, inline(sentence)]
}

function inline({ text, evidence }: ProposedSentence): Inline {
  return { kind: 'text', text, marks: evidence.length > 0 ? [{ kind: 'citation', evidence: [...evidence] }] : [] }
}
