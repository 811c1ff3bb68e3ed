import { type KeyboardEvent, useState } from 'react'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import { Button } from '../../components/button.tsx'
import { SplitSlider } from '../../components/split-slider.tsx'
import { splitItem } from './item-acts.ts'
import css from './review.module.css'
import { firstSplit, sentenceStarts, splitPoints } from './split-points.ts'

/** An item's words with the point where it falls into two; arrow keys or a click on a word move the point. */
export function SplitForm({ item, onDone }: { readonly item: Evidence; readonly onDone: () => void }) {
  const words = splitPoints(item.text)
  const starts = sentenceStarts(item.text)
  const [at, setAt] = useState(() => firstSplit(item.text, words))
  const split = (cuts: readonly number[]) => {
    if (cuts.length === 0) return
    onDone()
    void splitItem(item.id, cuts)
  }
  const here = () => split(at > 0 ? words.slice(at, at + 1).map(({ start }) => start) : [])
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.shiftKey ? split(starts) : here()
    else if (event.key === 'Escape') onDone()
    else return false
    return true
  }
  return (
    <div className={css.form}>
      <p className={css.hint}>Where does it fall into two? Click a word, or use ← and →.</p>
      <SplitSlider words={words} at={at} onMove={setAt} onKey={onKey} />
      <div className={css.acts}>
        <Button small keys="Esc" onClick={onDone}>
          Cancel
        </Button>
        {starts.length > 0 && (
          <Button small keys="Shift+Enter" onClick={() => split(starts)}>
            Into {starts.length + 1} sentences
          </Button>
        )}
        <Button small look="primary" keys="Enter" disabled={at === 0} onClick={here}>
          Split here
        </Button>
      </div>
    </div>
  )
}
