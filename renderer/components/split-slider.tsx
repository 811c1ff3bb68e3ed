import { type KeyboardEvent, useEffect, useRef } from 'react'
import css from './split-slider.module.css'

interface SplitSliderProps {
  /** Words in order; `start` tells one from another. */
  readonly words: readonly { readonly word: string; readonly start: number }[]
  /** The word before which the text falls into two. */
  readonly at: number
  readonly onMove: (at: number) => void
  /** Keys that do not move the point: Enter, Escape. True when the key was used. */
  readonly onKey: (event: KeyboardEvent) => boolean
}

/** A text's words with the point where it falls into two; arrow keys or a click on a word move the point. It takes the focus. */
export function SplitSlider({ words, at, onMove, onKey }: SplitSliderProps) {
  const slider = useRef<HTMLDivElement>(null)
  useEffect(() => slider.current?.focus(), [])
  const keys = (event: KeyboardEvent) => {
    const to = moved(event.key, { at, last: words.length - 1 })
    if (to !== null) onMove(to)
    else if (!onKey(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
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
          onClick={() => index > 0 && onMove(index)}
        >
          {word}{' '}
        </span>
      ))}
    </div>
  )
}

function moved(key: string, { at, last }: { at: number; last: number }): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(last, at + 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.min(last, Math.max(1, at - 1))
  if (key === 'Home') return Math.min(1, last)
  return key === 'End' ? last : null
}
