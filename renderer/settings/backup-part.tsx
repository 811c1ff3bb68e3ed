import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { largestBackup } from '../../shared/open-formats/largest-backup.ts'
import { api, client } from '../api.ts'
import { localDay } from '../app/local-day.ts'
import { longAct } from '../app/notices/long-act.ts'
import { say } from '../app/notices/toasts.ts'
import { Button } from '../components/controls/button.tsx'
import { chooseBackup } from './choose-backup.ts'
import { KeptBackups } from './kept-backups.tsx'
import { lastCopy } from './last-copy.ts'
import { type FoundBackup, RestoreDialog, restored } from './restore-dialog.tsx'
import { saveBackup, saveOpenFormats } from './save-copy.ts'
import css from './settings-screen.module.css'

const tooLarge = (name: string) =>
  `“${name}” is too large for this window: restore it with the command “vouch restore FILE” while Vouch is closed.`

/** The whole library as one file, and back; and the backups that Vouch makes by itself. What a restore brings is shown first. */
export function BackupPart() {
  const [found, setFound] = useState<FoundBackup | null>(null)
  const settings = useQuery(api.settings.get.queryOptions()).data
  const look = async () => {
    const file = await chooseBackup()
    if (file && file.size > largestBackup) return say(tooLarge(file.name))
    const seen =
      file &&
      (await longAct(`Looking into ${file.name}…`, (signal) =>
        client.backups.restore({ file, dryRun: true }, { signal }),
      ))
    if (file && seen)
      setFound({
        ...seen,
        name: file.name,
        bring: (signal) => client.backups.restore({ file, dryRun: false }, { signal }),
      })
  }
  const lookAtKept = async (name: string, title: string) => {
    const bring = (dryRun: boolean) => (signal: AbortSignal) => client.backups.restoreKept({ name, dryRun }, { signal })
    const seen = await longAct('Looking into the backup…', bring(true))
    if (seen) setFound({ ...seen, name: title, bring: bring(false) })
  }
  const restore = () => {
    if (found) void restored(found)
    setFound(null)
  }
  return (
    <section className={css.part}>
      <h2 className={css.title}>Backup</h2>
      <p className={css.text}>
        Everything you brought and wrote is one file. Keep a copy wherever you like. In open formats it is an archive
        that needs no Vouch: your files as they came, Markdown, JSON Resume and JSON. Both can be restored here.
      </p>
      <div className={css.acts}>
        <Button onClick={saveBackup}>Save a backup…</Button>
        <Button onClick={saveOpenFormats}>Save everything in open formats…</Button>
        <Button onClick={look}>Restore…</Button>
      </div>
      {settings && <p className={css.text}>{lastCopy(settings.savedCopyOn, localDay())}</p>}
      <KeptBackups onRestore={lookAtKept} />
      {found && <RestoreDialog found={found} onClose={() => setFound(null)} onRestore={restore} />}
    </section>
  )
}
