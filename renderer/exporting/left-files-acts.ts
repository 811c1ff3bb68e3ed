import type { ExportFormat, ExportRecord } from '../../shared/contract/exports.ts'
import { client } from '../api.ts'
import { refreshSoon } from '../app/live/live-updates.ts'
import { localDay } from '../app/local-day.ts'
import { longAct } from '../app/notices/long-act.ts'
import { attempt, say } from '../app/notices/toasts.ts'
import { deliver } from './deliver.ts'
import { saveFile } from './save-file.ts'

interface LeftFileId {
  readonly application: string
  readonly id: string
}

/** Hands over a file exactly as it left. */
export async function saveAgain(file: LeftFileId): Promise<void> {
  const again = await attempt(() => client.exports.again(file))
  if (again && (await saveFile(again.file, again.name))) say(`Saved ${again.name} as it was.`)
}

/** Writes what a file said in another format. */
export async function saveIn(file: LeftFileId, format: ExportFormat): Promise<void> {
  const written = await longAct('Writing the file…', (signal) =>
    client.exports.rewrite({ ...file, format }, { signal }),
  )
  if (written) await deliver(file.application, written)
}

/** Says that a file was sent today, or takes that back. */
export async function toggleSent(application: string, { id, sentOn }: ExportRecord): Promise<void> {
  const on = sentOn === undefined ? localDay() : null
  if (await attempt(() => client.exports.markSent({ application, id, on }))) refreshSoon()
}
