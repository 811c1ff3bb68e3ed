import { client } from '../api.ts'
import { refreshSoon } from '../app/live/live-updates.ts'
import { attempt, say } from '../app/notices/toasts.ts'
import { saveFile } from './save-file.ts'

type Written = Awaited<ReturnType<typeof client.exports.write>>

/** Hands a file that leaves an application to the person; once they have it the host lists it. */
export async function deliver(application: string, written: Written, more: readonly string[] = []): Promise<void> {
  const { file, name, warnings, receipt } = written
  if (!(await saveFile(file, name))) return
  say([`Saved ${name}.`, ...more, ...warnings].join(' '))
  const kept = receipt === null ? [] : await attempt(() => client.exports.arrived({ application, receipt }))
  if (kept && kept.length > 0) say(kept.join(' '))
  refreshSoon()
}
