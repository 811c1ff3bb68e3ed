import { Keys } from '../../components/controls/button.tsx'
import css from './evidence-panel.module.css'

const keys = [
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'pair'],
  ['p', 'as partial'],
  ['s', 'strength'],
  ['r', 'remark'],
  ['x', 'unpair'],
  ['Alt+↑↓', 'order'],
  ['u', 'undo'],
  ['/', 'search'],
] as const

/** The panel's keys, shown where they work. Those of the acts below stand on their buttons. */
export function EvidenceKeys() {
  return (
    <details className={css.keys}>
      <summary>
        <Keys keys="j" /> <Keys keys="k" /> move, <Keys keys="Enter" /> pair, <Keys keys="u" /> undo
      </summary>
      <div className={css.allkeys}>
        {keys.slice(3).map(([key, name]) => (
          <span key={key}>
            <Keys keys={key} /> {name}
          </span>
        ))}
      </div>
    </details>
  )
}
