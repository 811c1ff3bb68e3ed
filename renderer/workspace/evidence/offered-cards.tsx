import { useRef } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Strength } from '../../../shared/domain/pair.ts'
import type { Target } from '../pairing/pairing-acts.ts'
import css from './evidence-panel.module.css'
import { SuggestedCard } from './suggested-card.tsx'
import { useHeldCards } from './use-held-cards.ts'

interface OfferedCardsProps {
  readonly target: Target
  readonly view: LibraryView
  /** What is offered, best first; what is paired already is left out. */
  readonly cards: readonly { readonly evidence: string; readonly why: readonly string[]; readonly strength: Strength }[]
  readonly taken: ReadonlySet<string>
  readonly most?: number
  readonly other: string
  readonly uses: ReadonlyMap<string, readonly string[]>
}

/** Cards to pair from. One that is paired by pointer keeps its place until the pointer leaves them: no other may come under it unread. */
export function OfferedCards({ target, view, cards, taken, most = Infinity, other, uses }: OfferedCardsProps) {
  const list = useRef<HTMLUListElement>(null)
  const { held, ...hold } = useHeldCards(list, taken)
  const here = cards.filter(({ evidence }) => held.has(evidence) || !taken.has(evidence))
  return (
    <ul ref={list} className={css.list} {...hold}>
      {here.slice(0, most + held.size).map((card) => (
        <SuggestedCard
          key={card.evidence}
          {...card}
          paired={taken.has(card.evidence)}
          target={target}
          view={view}
          other={other}
          uses={uses.get(card.evidence)?.length ?? 0}
        />
      ))}
    </ul>
  )
}
