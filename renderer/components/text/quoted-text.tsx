import { memo, useEffect, useMemo, useRef } from 'react'
import { rowCells } from '../lists/row-cells.ts'
import { scrollMotion } from '../panes/scroll-motion.ts'
import css from './quoted-text.module.css'
import { type Line, textLines } from './text-lines.ts'
import { type TextRange, textSegments } from './text-segments.ts'

interface QuotedTextProps {
  readonly text: string
  readonly ranges: readonly TextRange[]
  readonly current: string | null
  readonly onPick: (id: string) => void
  /** Lines to show as headings although nothing in the text marks them. */
  readonly headings?: ReadonlySet<string>
  readonly name: string
  /** Where to begin; what stands before is shown elsewhere. */
  readonly from?: number
}

/** A whole text as a page, with the stretches that something was made of marked. Every character keeps its offset in `data-start`. */
export function QuotedText({ text, ranges, current, onPick, headings, name, from = 0 }: QuotedTextProps) {
  const root = useRef<HTMLElement>(null)
  const lines = useMemo(() => textLines(text, headings).filter((line) => line.start >= from), [text, headings, from])
  const sorted = useMemo(() => ranges.toSorted((a, b) => a.start - b.start), [ranges])
  useEffect(() => {
    if (current === null) return
    const found = root.current?.querySelector(`[data-range="${CSS.escape(current)}"]`)
    found?.scrollIntoView({ block: 'center', behavior: scrollMotion() })
  }, [current])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the text offers the same by keyboard
    <section
      className={css.page}
      ref={root}
      aria-label={name}
      onClick={(event) => {
        const picked = event.target instanceof Element ? event.target.closest('[data-range]') : null
        const id = picked?.getAttribute('data-range')
        if (id && getSelection()?.isCollapsed !== false) onPick(id)
      }}
    >
      {lines.map((line) => (
        <LineRow key={line.start} line={line} text={text} ranges={sorted} current={current} />
      ))}
    </section>
  )
}

interface LineRowProps {
  readonly line: Line
  readonly text: string
  readonly ranges: readonly TextRange[]
  readonly current: string | null
}

const LineRow = memo(
  function LineRow({ line, text, ranges, current }: LineRowProps) {
    const from = line.start + line.marker
    const number = /^\s*(\d+[.)])/.exec(text.slice(line.start, from))?.[1]
    if (line.kind === 'row')
      return (
        <div className={css.row}>
          {rowCells(text, line).map(({ start, end }) => (
            <div key={start}>
              <Segments start={start} end={end} text={text} ranges={ranges} current={current} />
            </div>
          ))}
        </div>
      )
    return (
      <div
        className={css[line.kind]}
        data-mark={line.kind === 'bullet' ? (number ?? '•') : undefined}
        style={line.indent ? { marginLeft: `${line.indent * 1.2}em` } : {}}
      >
        <Segments start={from} end={line.end} text={text} ranges={ranges} current={current} />
      </div>
    )
  },
  (before, after) =>
    before.line === after.line &&
    before.ranges === after.ranges &&
    !touches(after.line, after.ranges, before.current) &&
    !touches(after.line, after.ranges, after.current),
)

const touches = (line: Line, ranges: readonly TextRange[], id: string | null) =>
  id !== null && ranges.some((range) => range.id === id && range.start < line.end && range.end > line.start)

interface SegmentsProps extends Omit<LineRowProps, 'line'> {
  readonly start: number
  readonly end: number
}

function Segments({ start: from, end: to, text, ranges, current }: SegmentsProps) {
  return textSegments(from, to, ranges).map(({ start, end, range }) => (
    <span
      key={start}
      data-start={start}
      data-range={range?.id}
      data-tag={range && range.start === start ? range.tag : undefined}
      className={
        range ? [css.range, css[range.tone], range.id === current && css.current].filter(Boolean).join(' ') : ''
      }
    >
      {text.slice(start, end)}
    </span>
  ))
}
