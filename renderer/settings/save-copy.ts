import { client } from '../api.ts'
import { localDay } from '../app/local-day.ts'
import { longAct } from '../app/notices/long-act.ts'
import { attempt } from '../app/notices/toasts.ts'
import { saveFile } from '../exporting/save-file.ts'

/** Writes the whole library as one file that can be restored, and hands it over. */
export async function saveBackup(): Promise<void> {
  await handOver(await longAct('Making the backup…', (signal) => client.backups.make(undefined, { signal })))
}

/** Writes everything in formats that other programs read, and hands it over. */
export async function saveOpenFormats(): Promise<void> {
  const words = 'Writing everything in open formats…'
  await handOver(await longAct(words, (signal) => client.backups.makeOpen(undefined, { signal })))
}

async function handOver(made: { readonly file: File; readonly name: string } | null): Promise<void> {
  if (!made || !(await saveFile(made.file, made.name))) return
  await attempt(() => client.settings.set({ savedCopyOn: localDay() }))
}
