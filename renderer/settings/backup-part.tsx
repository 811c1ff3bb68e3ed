import { useState } from 'react'
import { client } from '../api.ts'
import { attempt, say } from '../app/toasts.ts'
import { Button } from '../components/button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { saveFile } from '../preview/save-file.ts'
import { chooseBackup } from './choose-backup.ts'
import css from './settings-screen.module.css'

interface Found {
  readonly file: File
  readonly sources: number
  readonly evidence: number
  readonly applications: number
}

/** The whole library as one file, and back. What a restore brings is shown first. */
export function BackupPart() {
  const [found, setFound] = useState<Found | null>(null)
  const make = async () => {
    const made = await attempt(() => client.backups.make())
    if (made) saveFile(made.file, made.name)
  }
  const look = async () => {
    const file = await chooseBackup()
    const seen = file && (await attempt(() => client.backups.restore({ file, dryRun: true })))
    if (file && seen) setFound({ file, ...seen })
  }
  const restore = async ({ file }: Found) => {
    setFound(null)
    const done = await attempt(() => client.backups.restore({ file, dryRun: false }))
    if (done) say('The library was restored; what was there before is kept beside it.')
  }
  return (
    <section className={css.part}>
      <h2 className={css.title}>Backup</h2>
      <p className={css.text}>Everything you brought and wrote is one file. Keep a copy wherever you like.</p>
      <div className={css.acts}>
        <Button onClick={make}>Save a backup…</Button>
        <Button onClick={look}>Restore a backup…</Button>
      </div>
      {found && (
        <Dialog
          title="Restore this backup"
          about="It takes the place of the library here, which is kept beside it as a copy."
          onClose={() => setFound(null)}
          acts={
            <>
              <Button onClick={() => setFound(null)}>Cancel</Button>
              <Button look="primary" onClick={() => restore(found)}>
                Restore
              </Button>
            </>
          }
        >
          <p>
            {found.file.name}: {found.sources} sources, {found.evidence} items, {found.applications} applications.
          </p>
        </Dialog>
      )}
    </section>
  )
}
