import type { LibraryView } from '../../shared/domain/library-view.ts'
import { client } from '../api.ts'
import { go, place } from '../app/navigation.ts'
import { counted } from './counted.ts'
import { forgetForGood } from './forget-for-good.ts'
import { ForgetQuestion } from './forget-question.tsx'
import css from './forgetting.module.css'
import { onlyFrom } from './only-from.ts'

interface ForgetSourceProps {
  readonly view: LibraryView
  readonly source: LibraryView['sources'][number]
  readonly onClose: () => void
}

/** Asks before a source is deleted for good, and says exactly what goes and what stays. */
export function ForgetSourceDialog({ view, source, onClose }: ForgetSourceProps) {
  const { items, entries, reworded } = onlyFrom(view, source.id)
  const forget = async () => {
    onClose()
    const gone = await forgetForGood({
      name: source.name,
      forget: (signal) => client.library.forgetSource({ id: source.id }, { signal }),
      isThere: async () => (await client.library.view()).sources.some(({ id }) => id === source.id),
    })
    if (gone && place.get()?.kind === 'library') go({ kind: 'library' })
  }
  return (
    <ForgetQuestion name={source.name} onForget={forget} onClose={onClose}>
      <p>These go, here and in the copies and backups that Vouch keeps:</p>
      <ul className={css.goes}>
        <li>the file as you brought it, and its text</li>
        <li>{counted(items, 'item')} that no other source says, with their pairs</li>
        <li>{counted(entries, 'entry', 'entries')} that then say nothing</li>
        <li>what could still be undone in this library</li>
      </ul>
      <p className={css.stays}>
        {reworded > 0 && `${counted(reworded, 'item')} that you reworded ${reworded === 1 ? 'stays' : 'stay'}. `}
        What you wrote in applications stays, and so do files you exported or backups you saved elsewhere: those are
        yours to delete.
      </p>
    </ForgetQuestion>
  )
}
