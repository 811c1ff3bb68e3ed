import { type KeyboardEvent, useState } from 'react'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import { Button } from '../../components/controls/button.tsx'
import { SplitSlider } from '../../components/panes/split-slider.tsx'
import { splitItem } from './item-acts.ts'
import css from './review.module.css'
import { chosenAt, movedTo, proposedCut } from './split-cuts.ts'
import { firstSplit, sentenceStarts, splitPoints } from './split-points.ts'

/** An item's words with the places where it falls apart: a click on a word, or arrow keys and the space bar, choose as many as wanted. */
export function SplitForm({ item, onDone }: { readonly item: Evidence; readonly onDone: () => void }) {
  const words = splitPoints(item.text)
  const starts = sentenceStarts(item.text)
  const [chosen, setChosen] = useState(() => proposedCut(firstSplit(item.text, words)))
  const { at, cuts } = chosen
  const split = (places: readonly number[]) => {
    if (places.length === 0) return
    onDone()
    void splitItem(item.id, places)
  }
  const here = () => split(words.filter((_, index) => cuts.has(index)).map(({ start }) => start))
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.shiftKey ? split(starts) : here()
    else if (event.key === ' ') setChosen(chosenAt(chosen, at))
    else if (event.key === 'Escape') onDone()
    else return false
    return true
  }
  return (
    <div className={css.form}>
      <p className={css.hint}>Where does it fall apart? Click each word that begins a part, or use ← → and Space.</p>
      <SplitSlider
        words={words}
        at={at}
        cuts={cuts}
        onMove={(to) => setChosen(movedTo(chosen, to))}
        onPick={(to) => setChosen(chosenAt(chosen, to))}
        onKey={onKey}
      />
      <div className={css.acts}>
        <Button small keys="Esc" onClick={onDone}>
          Cancel
        </Button>
        {starts.length > 0 && (
          <Button small keys="Shift+Enter" onClick={() => split(starts)}>
            Into {starts.length + 1} sentences
          </Button>
        )}
        <Button small look="primary" keys="Enter" disabled={cuts.size === 0} onClick={here}>
          {cuts.size > 1 ? `Split into ${cuts.size + 1}` : 'Split here'}
        </Button>
      </div>
    </div>
  )
}
