import { Keys } from '../components/button.tsx'
import css from './evidence-panel.module.css'

const keys = [
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'pair'],
  ['g', 'gap'],
  ['n', 'next open'],
  ['/', 'search'],
] as const

/** The panel's keys, shown where they work. */
export function EvidenceKeys() {
  return (
    <div className={css.keys}>
      {keys.map(([key, name]) => (
        <span key={key}>
          <Keys keys={key} /> {name}
        </span>
      ))}
    </div>
  )
}
