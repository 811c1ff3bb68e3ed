import type { PreflightLine } from '../../shared/contract/exports.ts'
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

/** What a person should know before the document leaves; choosing a line goes to its place. */
export function Preflight({ lines, onPick }: PreflightProps) {
  return (
    <ul className={css.lines}>
      {lines.map((line) => {
        const { section, start, place, message } = line
        const words = (
          <>
            <Dot state={states[line.level].dot} name={states[line.level].name} />
            <span>{message}</span>
          </>
        )
        return (
          <li key={`${section} ${start} ${message}`}>
            {section !== null || place !== undefined ? (
              <button type="button" className={css.line} onClick={() => onPick(line)}>
                {words}
              </button>
            ) : (
              <div className={css.line}>{words}</div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
