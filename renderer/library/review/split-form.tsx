import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import { Button } from '../../components/button.tsx'
import { splitItem } from './item-acts.ts'
import css from './review.module.css'
import { firstSplit, sentenceStarts, splitPoints } from './split-points.ts'

/** An item's words with the point where it falls into two; arrow keys or a click on a word move the point. */
export function SplitForm({ item, onDone }: { readonly item: Evidence; readonly onDone: () => void }) {
  const words = splitPoints(item.text)
  const starts = sentenceStarts(item.text)
  const [at, setAt] = useState(() => firstSplit(item.text, words))
  const slider = useRef<HTMLDivElement>(null)
  useEffect(() => slider.current?.focus(), [])
  const split = (cuts: readonly number[]) => {
    if (cuts.length === 0) return
    onDone()
    void splitItem(item.id, cuts)
  }
  const here = () => split(at > 0 ? words.slice(at, at + 1).map(({ start }) => start) : [])
  const keys = (event: KeyboardEvent) => {
    const to = moved(event.key, { at, last: words.length - 1 })
    if (to !== null) setAt(to)
    else if (event.key === 'Enter') event.shiftKey ? split(starts) : here()
    else if (event.key === 'Escape') onDone()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={css.form}>
      <p className={css.hint}>Where does it fall into two? Click a word, or use ← and →.</p>
      <div
        ref={slider}
        className={css.words}
        role="slider"
        tabIndex={0}
        aria-label="Split before"
        aria-valuemin={1}
        aria-valuemax={Math.max(1, words.length - 1)}
        aria-valuenow={at}
        aria-valuetext={words[at]?.word ?? ''}
        onKeyDown={keys}
      >
        {words.map(({ word, start }, index) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the slider around it offers the same by keyboard
          // biome-ignore lint/a11y/useKeyWithClickEvents: the slider around it offers the same by keyboard
          <span
            key={start}
            className={index < at ? css.first : css.second}
            data-split={index === at || undefined}
            onClick={() => index > 0 && setAt(index)}
          >
            {word}{' '}
          </span>
        ))}
      </div>
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

function moved(key: string, { at, last }: { at: number; last: number }): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(last, at + 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.min(last, Math.max(1, at - 1))
  if (key === 'Home') return Math.min(1, last)
  return key === 'End' ? last : null
}
