import { Pin, Send } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Snapshot } from '../../shared/contract/documents.ts'
import { stepButtons } from '../components/controls/step-buttons.ts'
import rows from '../components/lists/dated-rows.module.css'
import css from './history.module.css'
import { versionCause, versionDay, versionName, versionTime, wordsSince } from './version-words.ts'

interface TimelineProps {
  readonly versions: readonly Snapshot[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** The versions by day, newest first; the arrows go from one to the next. */
export function Timeline({ versions, chosen, onChoose }: TimelineProps) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The versions may come late: who is naming one by then keeps the field.
    if (document.activeElement instanceof HTMLInputElement) return
    root.current?.querySelector<HTMLElement>('[aria-current=true]')?.focus()
  }, [])
  const now = new Date()
  const days = Map.groupBy(versions, ({ at }) => versionDay(at, now))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows are a shortcut between the buttons inside
    <div className={css.timeline} ref={root} onKeyDown={stepButtons}>
      {[...days].map(([day, own]) => (
        <section key={day} aria-label={day}>
          <h3 className={css.day}>{day}</h3>
          <ol className={css.list}>
            {own.map((version) => {
              const before = versions[versions.indexOf(version) + 1]
              const cause = versionCause(version)
              return (
                <li key={version.id}>
                  <button
                    type="button"
                    className={rows.row}
                    aria-current={version.id === chosen}
                    onClick={() => onChoose(version.id)}
                  >
                    <span className={rows.time}>{versionTime(version.at)}</span>
                    <span className={rows.what}>
                      <span className={version.name === undefined ? undefined : css.named}>{versionName(version)}</span>
                      <small>
                        {cause && `${cause} · `}
                        {version.words === 1 ? '1 word' : `${version.words} words`}{' '}
                        {wordsSince(version.words, before?.words)}
                      </small>
                    </span>
                    {version.name !== undefined && <Pin size={13} aria-hidden />}
                    {version.name === undefined && version.why === 'sent' && <Send size={13} aria-hidden />}
                  </button>
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </div>
  )
}
