import type { Settings } from '../../shared/domain/settings.ts'
import { FileNameField } from '../exporting/file-name-field.tsx'
import css from './settings-screen.module.css'

const example = {
  author: 'Ada Okafor',
  role: 'Ward Manager',
  company: 'Fernhill Hospital',
  kind: 'statement',
} as const

/** How exported files are named. */
export function FilesPart({ settings }: { readonly settings: Settings }) {
  return (
    <section className={css.part}>
      <h2 className={css.title}>Files</h2>
      <FileNameField settings={settings} example={example} className={css.text} />
    </section>
  )
}
