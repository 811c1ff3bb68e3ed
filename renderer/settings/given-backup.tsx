import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api, client, queries } from '../api.ts'
import { longAct } from '../app/notices/long-act.ts'
import { attempt } from '../app/notices/toasts.ts'
import { type FoundBackup, RestoreDialog, restored } from './restore-dialog.tsx'

/** A backup that the system asked to open: what it holds is shown, and nothing is replaced unless the person says so. */
export function GivenBackup() {
  const given = useQuery(api.backups.given.queryOptions()).data
  const [found, setFound] = useState<FoundBackup | null>(null)
  const name = given?.name
  useEffect(() => {
    let gone = false
    setFound(null)
    if (name !== undefined)
      void look(name).then((seen) => {
        if (!gone) setFound(seen)
      })
    return () => {
      gone = true
    }
  }, [name])
  if (!found) return null
  const restore = async () => {
    // Out of the way while it works, so that its message can be stopped.
    setFound(null)
    if (await restored(found)) await putAway()
    else setFound(found)
  }
  return <RestoreDialog found={found} onClose={() => void putAway()} onRestore={() => void restore()} />
}

/** What it would bring; one that cannot be read is told of and put away. */
async function look(name: string): Promise<FoundBackup | null> {
  const seen = await longAct(`Looking into ${name}…`, (signal) =>
    client.backups.restoreGiven({ dryRun: true }, { signal }),
  )
  if (seen) return { ...seen, name, bring: (signal) => client.backups.restoreGiven({ dryRun: false }, { signal }) }
  await putAway()
  return null
}

async function putAway(): Promise<void> {
  await attempt(() => client.backups.putAwayGiven())
  queries.setQueryData(api.backups.given.queryKey(), null)
}
