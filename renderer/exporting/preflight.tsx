import { useState } from 'react'
import type { PreflightLine } from '../../shared/contract/exports.ts'
import { Button } from '../components/controls/button.tsx'
import { Dot, type DotState } from '../components/marks/dot.tsx'
import css from './exporting.module.css'

const states: Readonly<Record<PreflightLine['level'], { dot: DotState; name: string }>> = {
  flag: { dot: 'gap', name: 'open' },
  warn: { dot: 'half', name: 'to look at' },
  ok: { dot: 'full', name: 'fine' },
}

interface PreflightProps {
  readonly lines: readonly PreflightLine[]
  readonly onPick: (line: PreflightLine) => void
}

/** So many places to look at are listed at once; the ways to save stand below them. */
const atOnce = 8

/** What a person should know before the document leaves; choosing a line goes to its place. Many lesser places in the text are folded. */
export function Preflight({ lines, onPick }: PreflightProps) {
  const [all, setAll] = useState(false)
  const lesser = lines.filter(({ level, section }) => level === 'warn' && section !== null)
  const folded = new Set(all || lesser.length <= atOnce + 1 ? [] : lesser.slice(atOnce))
  return (
    <>
      <ul className={css.lines}>
        {lines
          .filter((line) => !folded.has(line))
          .map((line) => (
            <li key={`${line.section} ${line.start} ${line.message}`}>
              <Line line={line} onPick={onPick} />
            </li>
          ))}
      </ul>
      {folded.size > 0 && (
        <div className={css.more}>
          <Button small onClick={() => setAll(true)}>
            Show {folded.size} more to look at
          </Button>
        </div>
      )}
    </>
  )
}

function Line({ line, onPick }: { readonly line: PreflightLine } & Pick<PreflightProps, 'onPick'>) {
  const { section, place, message, level } = line
  const words = (
    <>
      <Dot state={states[level].dot} name={states[level].name} />
      <span>{message}</span>
    </>
  )
  if (section === null && place === undefined) return <div className={css.line}>{words}</div>
  return (
    <button type="button" className={css.line} onClick={() => onPick(line)}>
      {words}
    </button>
  )
}
