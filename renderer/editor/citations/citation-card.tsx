import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { isKey } from '../../components/keys.ts'
import { announce } from '../../components/messages/live-region.tsx'
import { messagesHeight } from '../../components/messages/messages-height.ts'
import { useStore } from '../../components/store.ts'
import { sourceLine } from '../../library/sources/source-line.ts'
import { findingAt } from '../editor-acts.ts'
import type { WritingSession } from '../writing-session.ts'
import css from './citation-card.module.css'

interface Looked {
  readonly evidence: readonly string[]
  readonly left: number
  readonly top: number
}

const restBefore = 250

/** The evidence behind a cited stretch and where it is from, shown while the pointer rests on it or when asked for at the caret. */
export function CitationCard({ session, view }: { readonly session: WritingSession; readonly view: LibraryView }) {
  const editor = useStore(session.editor)
  const finding = useStore(session.looked)
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
    // Who presses in the words is about to write where the card would stand; who presses a number asks for it.
    const press = (event: Event) => {
      if (!(event.target instanceof Element && event.target.closest('.chip'))) away()
    }
    const key = (event: KeyboardEvent) => {
      away()
      if (!isKey(event, 'Alt+Enter')) return
      event.preventDefault()
      event.stopPropagation()
      const found = findingAt(editor, editor.state.selection.head)
      if (found) return session.looked.set({ at: found, byKey: true })
      const cited = citedAtCaret(editor)
      setLooked(cited)
      announce(cited ? wordsOf(view, cited.evidence) : 'Nothing is cited at the caret.')
    }
    const { dom } = editor.view
    dom.addEventListener('pointerover', over)
    dom.addEventListener('pointerleave', away)
    dom.addEventListener('pointerdown', press)
    dom.addEventListener('keydown', key, { capture: true })
    return () => {
      clearTimeout(timer)
      dom.removeEventListener('pointerover', over)
      dom.removeEventListener('pointerleave', away)
      dom.removeEventListener('pointerdown', press)
      dom.removeEventListener('keydown', key, { capture: true })
    }
  }, [editor, session, view])
  if (!looked || finding) return null
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

/** The evidence cited where the caret stands, or right beside it. */
function citedAtCaret({ state, view }: Editor): Looked | null {
  const { $head } = state.selection
  const marks = [...$head.marks(), ...($head.nodeBefore?.marks ?? []), ...($head.nodeAfter?.marks ?? [])]
  const evidence: unknown = marks.find(({ type }) => type.name === 'citation')?.attrs.evidence
  if (!Array.isArray(evidence)) return null
  return { evidence: evidence.map(String), ...placeUnder(view.coordsAtPos($head.pos)) }
}

const wordsOf = (view: LibraryView, evidence: readonly string[]) =>
  evidence
    .map((id) => view.evidence.find((one) => one.id === id))
    .map((item) => (item ? `“${item.text}”, ${sourceLine(view, item)}` : 'This evidence is no longer in the library.'))
    .join(' ')

function placeOf(cited: HTMLElement): Looked {
  const lines = cited.getClientRects()
  const box = lines[lines.length - 1] ?? cited.getBoundingClientRect()
  return {
    evidence: (cited.dataset.evidence ?? '').split(' ').filter(Boolean),
    ...placeUnder(box),
  }
}

const placeUnder = ({ left, bottom }: { readonly left: number; readonly bottom: number }) => ({
  left: Math.max(8, Math.min(left, innerWidth - width - 8)),
  top: Math.min(bottom + 6, innerHeight - messagesHeight.get() - 120),
})
