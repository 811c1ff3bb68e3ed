import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { Button } from '../components/button.tsx'
import css from './posting-view.module.css'
import type { RequirementActs } from './requirement-acts.ts'
import { firstSplit, splitPoints } from './split-points.ts'

interface SplitFormProps {
  readonly one: Requirement
  readonly text: string
  readonly acts: RequirementActs
  readonly onDone: () => void
}

/** A requirement's words with the point where it falls into two; arrow keys or a click on a word move the point. */
export function SplitForm({ one, text, acts, onDone }: SplitFormProps) {
  const words = splitPoints(text, one)
  const [at, setAt] = useState(() => firstSplit(words))
  const slider = useRef<HTMLDivElement>(null)
  useEffect(() => slider.current?.focus(), [])
  const split = () => {
    const point = words[at]
    if (!point || at === 0) return
    onDone()
    void acts.split(one.id, point.start)
  }
  const keys = (event: KeyboardEvent) => {
    const to = moved(event.key, { at, words })
    if (to !== null) setAt(to)
    else if (event.key === 'Enter') split()
    else if (event.key === 'Escape') onDone()
    else return
    event.preventDefault()
  }
  return (
    <div className={css.form} data-form>
      <p className={css.verbatim}>Where does it fall into two? Click a word, or use ← and →; Tab goes on.</p>
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
            className={index < at ? css.firstPart : css.secondPart}
            data-split={index === at || undefined}
            onClick={() => index > 0 && setAt(index)}
          >
            {word}{' '}
          </span>
        ))}
      </div>
      <div className={css.formActs}>
        <Button small keys="Esc" onClick={onDone}>
          Cancel
        </Button>
        <Button small look="primary" keys="Enter" disabled={at === 0} onClick={split}>
          Split here
        </Button>
      </div>
    </div>
  )
}

function moved(key: string, { at, words }: { at: number; words: readonly unknown[] }): number | null {
  const last = words.length - 1
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(last, at + 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.min(last, Math.max(1, at - 1))
  if (key === 'Home') return Math.min(1, last)
  return key === 'End' ? last : null
}
