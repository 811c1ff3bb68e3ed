import type { EvidenceUse } from '../../../shared/contract/library.ts'
import type { Application } from '../../../shared/domain/application.ts'
import type { DocumentBlock, Inline } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Store } from '../../store-ports.ts'

/** Every place where evidence is paired or cited, in the order of the applications. */
export function whereUsed(store: Store): EvidenceUse[] {
  return store.applications
    .list()
    .flatMap((application) => [...pairsOf(store, application), ...citationsOf(store, application)])
}

const about = ({ id, title, company }: Application) => ({ application: id, title, company })

function pairsOf(store: Store, application: Application): EvidenceUse[] {
  const { pairs } = store.pairings.get(application.id)
  if (pairs.length === 0) return []
  const words = new Map(store.postings.get(application.posting)?.requirements.map(({ id, text }) => [id, text]))
  return pairs.map(({ evidence, requirement }) => ({
    ...about(application),
    evidence,
    how: 'pair',
    requirement,
    where: words.get(requirement) ?? '',
  }))
}

function citationsOf(store: Store, application: Application): EvidenceUse[] {
  const sections = store.documents.get(application.id)?.document.sections ?? []
  return sections.flatMap(({ heading, requirements, blocks }) =>
    [...new Set(blocks.flatMap(citedBy))].map((evidence) => ({
      ...about(application),
      evidence,
      how: 'citation' as const,
      requirement: requirements[0] ?? null,
      where: heading,
    })),
  )
}

function citedBy(block: DocumentBlock): readonly Id[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.content.flatMap(citations)
    case 'quote':
      return block.content.flatMap(citedBy)
    case 'bulletList':
    case 'orderedList':
      return block.items.flatMap((item) => item.content.flatMap(citedBy))
  }
}

const citations = (inline: Inline): readonly Id[] =>
  inline.kind === 'text' ? inline.marks.flatMap((mark) => (mark.kind === 'citation' ? mark.evidence : [])) : []
