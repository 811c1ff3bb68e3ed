import { starParts } from '../../../shared/domain/document.ts'
import { percent, starAdvice, starNames } from './star-advice.ts'
import css from './star-line.module.css'
import type { StarShares } from './star-shares.ts'

/** How a STAR answer is made up, and what it lacks, under its section's heading. */
export function StarLine({ shares }: { readonly shares: StarShares }) {
  const { words, all } = shares
  const advice = starAdvice(shares)
  const rest = all - starParts.reduce((sum, part) => sum + words[part], 0)
  return (
    <div className={css.line}>
      <span className={css.bar} aria-hidden>
        {starParts.map((part) => (
          <span key={part} className={css[part]} style={{ flexGrow: words[part] }} />
        ))}
        <span style={{ flexGrow: rest }} />
      </span>
      {starParts.map((part) => (
        <span key={part} className={css.part}>
          <span className={`${css.dot} ${css[part]}`} aria-hidden />
          {starNames[part]} {words[part] === 0 ? 'none' : `${percent(words[part], all)} %`}
        </span>
      ))}
      {rest > 0 && <span className={css.part}>unmarked {percent(rest, all)} %</span>}
      {advice && (
        <span className={css.advice}>
          <span aria-hidden>⚠ </span>
          {advice}
        </span>
      )}
    </div>
  )
}
