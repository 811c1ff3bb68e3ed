import { client } from '../api.ts'
import { refreshSoon } from '../app/live/live-updates.ts'
import { attempt, say } from '../app/notices/toasts.ts'
import { saveFile } from './save-file.ts'

type Written = Awaited<ReturnType<typeof client.exports.write>>

/** Hands a file that leaves an application to the person, and then says so to the host, which lists it from now on. */
export async function deliver(application: string, written: Written, more: readonly string[] = []): Promise<void> {
  const { file, name, warnings, receipt } = written
  saveFile(file, name)
  say([`Saved ${name}.`, ...more, ...warnings].join(' '))
  const kept = receipt === null ? [] : await attempt(() => client.exports.arrived({ application, receipt }))
  if (kept && kept.length > 0) say(kept.join(' '))
  refreshSoon()
}
