import { type KeyboardEvent, useEffect, useRef } from 'react'
import css from './split-slider.module.css'

interface SplitSliderProps {
  /** Words in order; `start` tells one from another. */
  readonly words: readonly { readonly word: string; readonly start: number }[]
  /** The word before which the text falls into two. */
  readonly at: number
  readonly onMove: (at: number) => void
  /** Words before which the text falls apart, where there may be several; `at` is then only where the keys stand. */
  readonly cuts?: ReadonlySet<number>
  /** A click on a word that may be one of several cuts; without it a click moves the point. */
  readonly onPick?: (at: number) => void
  /** Keys that do not move the point: Enter, Escape. True when the key was used. */
  readonly onKey: (event: KeyboardEvent) => boolean
}

/**
 * A text's words with the point where it falls into two, or with several; arrow keys move the point, a click on a word does too or picks
 * one of several. It takes the focus.
 */
export function SplitSlider({ words, at, onMove, cuts, onPick = onMove, onKey }: SplitSliderProps) {
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
      aria-valuetext={valueText(words[at]?.word ?? '', cuts && { on: cuts.has(at), count: cuts.size })}
      onKeyDown={keys}
    >
      {words.map(({ word, start }, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the slider around it offers the same by keyboard
        // biome-ignore lint/a11y/useKeyWithClickEvents: the slider around it offers the same by keyboard
        <span
          key={start}
          className={isFirst(index, at, cuts) ? css.first : css.second}
          data-split={(cuts ? cuts.has(index) : index === at) || undefined}
          data-here={(cuts && index === at && !cuts.has(index)) || undefined}
          onClick={() => index > 0 && onPick(index)}
        >
          {word}{' '}
        </span>
      ))}
    </div>
  )
}

/** Parts are told apart by turns. */
function isFirst(index: number, at: number, cuts: ReadonlySet<number> | undefined): boolean {
  if (!cuts) return index < at
  return [...cuts].filter((cut) => cut <= index).length % 2 === 0
}

/** Which word the point is at; with several cuts also whether one is there. */
function valueText(word: string, several: { readonly on: boolean; readonly count: number } | undefined): string {
  if (!several || several.count < 2) return word
  return `${word}, ${several.on ? 'splits here' : 'no split here'}, ${several.count + 1} parts`
}

function moved(key: string, { at, last }: { at: number; last: number }): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(last, at + 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.min(last, Math.max(1, at - 1))
  if (key === 'Home') return Math.min(1, last)
  return key === 'End' ? last : null
}
