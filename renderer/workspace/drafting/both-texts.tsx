import type { ReactNode } from 'react'
import { sentences } from '../../../shared/text/sentences.ts'
import { ChangedWords } from './changed-words.tsx'
import css from './proposal-card.module.css'
import { sentenceChanges } from './sentence-changes.ts'

interface BothTextsProps {
  /** The section's text when the rewriting was asked for. */
  readonly asked: string
  readonly now: string
  /** The sentences of the proposal. */
  readonly children: ReactNode
}

/** A section that changed while it was being rewritten, beside the rewriting; each shows what it changed in the text that both began from. */
export function BothTexts({ asked, now, children }: BothTextsProps) {
  return (
    <>
      <p className={`${css.left} ${css.told}`}>
        You changed this section meanwhile. Nothing of yours is overwritten: what you accept goes below your text.
      </p>
      <div className={css.beside}>
        <section className={css.yours} aria-label="Your text now">
          <SideName name="Your text now" marked="what you changed since you asked" />
          <YourText asked={asked} now={now} />
        </section>
        <section className={css.proposed} aria-label="Proposed">
          <SideName name="Proposed" marked="what it changes in the text you asked about" />
          {children}
        </section>
      </div>
    </>
  )
}

function SideName({ name, marked }: { readonly name: string; readonly marked: string }) {
  return (
    <p className={css.sideName}>
      {name} <small>· marked: {marked}</small>
    </p>
  )
}

function YourText({ asked, now }: Pick<BothTextsProps, 'asked' | 'now'>) {
  const lines = now.split('\n').map((line) => sentences(line).map(({ start, end }) => line.slice(start, end)))
  const { changes, gone } = sentenceChanges(asked, lines.flat())
  const rest = [...changes]
  const rows = lines.map((line) => rest.splice(0, line.length).map((parts) => ({ parts, key: changes.indexOf(parts) })))
  return (
    <>
      {now === '' && <p className={css.note}>Nothing stands here now.</p>}
      {rows.map((row) => (
        <p key={row[0]?.key}>
          {row.map(({ parts, key }) => (
            <span key={key}>
              <ChangedWords changes={parts} />{' '}
            </span>
          ))}
        </p>
      ))}
      {[...new Set(gone)].map((text) => (
        <p key={text}>
          <del className={css.gone}>{text}</del> <span className={css.note}>taken out by you</span>
        </p>
      ))}
    </>
  )
}
