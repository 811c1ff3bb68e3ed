import { useState } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { SharedWords } from '../../components/text/shared-words.tsx'
import type { DraftSentence } from '../../editor/draft.ts'
import { sourceLine } from '../../library/sources/source-line.ts'
import css from './proposal-card.module.css'

interface CitationChipsProps {
  readonly sentence: DraftSentence
  readonly view: LibraryView
  /** Evidence in the order of its numbers. */
  readonly order: readonly string[]
}

/** What a drafted sentence cites: a chip for each item, which opens the person's own words with those that the sentence uses marked. */
export function CitationChips({ sentence, view, order }: CitationChipsProps) {
  const [open, setOpen] = useState<string | null>(null)
  const item = view.evidence.find(({ id }) => id === open)
  return (
    <>
      <span className={css.chips}>
        {sentence.evidence.map((id) => (
          <button
            key={id}
            type="button"
            className={css.chip}
            aria-label={`Evidence ${order.indexOf(id) + 1}`}
            aria-expanded={open === id}
            title={view.evidence.find((one) => one.id === id)?.text}
            onClick={() => setOpen(open === id ? null : id)}
          >
            {order.indexOf(id) + 1}
          </button>
        ))}
      </span>
      {open !== null && (
        <span className={css.cited} role="status">
          {item ? (
            <>
              “<SharedWords text={item.text} other={sentence.text} />” <span>{sourceLine(view, item)}</span>
            </>
          ) : (
            'This evidence is no longer in the library.'
          )}
        </span>
      )}
    </>
  )
}
