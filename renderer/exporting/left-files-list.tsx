import { Send } from 'lucide-react'
import type { ExportRecord } from '../../shared/contract/exports.ts'
import { stepButtons } from '../components/controls/step-buttons.ts'
import rows from '../components/lists/dated-rows.module.css'
import { versionDay, versionTime } from '../history/version-words.ts'
import { fileWords } from './format-names.ts'
import css from './left-files.module.css'

interface LeftFilesListProps {
  readonly files: readonly ExportRecord[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** The files that left by day, newest first; the arrows go from one to the next. */
export function LeftFilesList({ files, chosen, onChoose }: LeftFilesListProps) {
  const now = new Date()
  const days = Map.groupBy(files, ({ at }) => versionDay(at, now))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows are a shortcut between the buttons inside
    <div className={css.list} onKeyDown={stepButtons}>
      {[...days].map(([day, own]) => (
        <section key={day} aria-label={day}>
          <h3 className={css.day}>{day}</h3>
          <ol className={css.files}>
            {own.map((file) => (
              <li key={file.id}>
                <button
                  type="button"
                  className={rows.row}
                  aria-current={file.id === chosen}
                  onClick={() => onChoose(file.id)}
                >
                  <span className={rows.time}>{versionTime(file.at)}</span>
                  <span className={rows.what}>
                    <span className={css.name}>{file.name}</span>
                    <small>
                      {fileWords(file)}
                      {file.sentOn !== undefined && ` · sent on ${file.sentOn}`}
                    </small>
                  </span>
                  {file.sentOn !== undefined && <Send size={13} aria-hidden />}
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
