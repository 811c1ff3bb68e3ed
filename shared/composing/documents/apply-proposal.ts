import type { DocumentBlock, Inline, Section } from '../../domain/document.ts'
import type { Proposal, ProposedSentence } from '../../domain/proposal.ts'

/** The section with a proposal's sentences added at its end, each under its citation: as a list, or as one paragraph. */
export function applyProposal(section: Section, proposal: Pick<Proposal, 'sentences' | 'bullets'>): Section {
  if (proposal.sentences.length === 0) return section
  return { ...section, blocks: [...section.blocks, proposalBlock(proposal)] }
}

function proposalBlock({ sentences, bullets }: Pick<Proposal, 'sentences' | 'bullets'>): DocumentBlock {
  if (!bullets) return { kind: 'paragraph', content: sentences.flatMap(spaced) }
  return {
    kind: 'bulletList',
    items: sentences.map((sentence) => ({ content: [{ kind: 'paragraph' as const, content: [inline(sentence)] }] })),
  }
}

function spaced(sentence: ProposedSentence, index: number): Inline[] {
  return index === 0 ? [inline(sentence)] : [{ kind: 'text', text: ' ', marks: [] }, inline(sentence)]
}

function inline({ text, evidence }: ProposedSentence): Inline {
  return { kind: 'text', text, marks: evidence.length > 0 ? [{ kind: 'citation', evidence: [...evidence] }] : [] }
}
