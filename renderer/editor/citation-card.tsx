import { useEffect, useRef, useState } from 'react'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import { useStore } from '../components/store.ts'
import { sourceLine } from '../library/source-line.ts'
import css from './citation-card.module.css'
import type { WritingSession } from './writing-session.ts'

interface Looked {
  readonly evidence: readonly string[]
  readonly left: number
  readonly top: number
}

const restBefore = 250

/** The evidence behind a cited stretch and where it is from, shown while the pointer rests on it. */
export function CitationCard({ session, view }: { readonly session: WritingSession; readonly view: LibraryView }) {
  const editor = useStore(session.editor)
  const [looked, setLooked] = useState<Looked | null>(null)
  const shown = useRef(false)
  shown.current = looked !== null
  useEffect(() => {
    if (!editor) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const over = (event: Event) => {
      clearTimeout(timer)
      const cited = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-evidence]') : null
      timer = setTimeout(() => setLooked(cited && placeOf(cited)), restBefore)
    }
    const away = () => {
      clearTimeout(timer)
      if (shown.current) setLooked(null)
    }
    const { dom } = editor.view
    dom.addEventListener('pointerover', over)
    dom.addEventListener('pointerleave', away)
    dom.addEventListener('keydown', away)
    return () => {
      clearTimeout(timer)
      dom.removeEventListener('pointerover', over)
      dom.removeEventListener('pointerleave', away)
      dom.removeEventListener('keydown', away)
    }
  }, [editor])
  if (!looked) return null
  return (
    <div className={css.card} role="tooltip" style={{ left: looked.left, top: looked.top }}>
      {looked.evidence.map((id) => {
        const item = view.evidence.find((one) => one.id === id)
        return (
          <div key={id} className={css.item}>
            {item ? `“${item.text}”` : 'This evidence is no longer in the library.'}
            {item && <div className={css.source}>{sourceLine(view, item)}</div>}
          </div>
        )
      })}
    </div>
  )
}

const width = 340

function placeOf(cited: HTMLElement): Looked {
  const lines = cited.getClientRects()
  const box = lines[lines.length - 1] ?? cited.getBoundingClientRect()
  return {
    evidence: (cited.dataset.evidence ?? '').split(' ').filter(Boolean),
    left: Math.max(8, Math.min(box.left, innerWidth - width - 8)),
    top: Math.min(box.bottom + 6, innerHeight - 120),
  }
}
