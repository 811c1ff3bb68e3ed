import type { ExportFormat } from '../../shared/contract/exports.ts'
import { client } from '../api.ts'
import { attempt, say } from '../app/toasts.ts'
import { saveFile } from './save-file.ts'

/** Writes the document in a format and hands it over as a download. */
export async function exportAs(application: string, format: ExportFormat): Promise<void> {
  handOver(await attempt(() => client.exports.write({ application, format })))
}

/** Writes the evidence sheet of the document: each claim with the words it rests on. */
export async function exportSheet(application: string, format: ExportFormat): Promise<void> {
  handOver(await attempt(() => client.exports.evidenceSheet({ application, format })))
}

function handOver(written: Awaited<ReturnType<typeof client.exports.write>> | null): void {
  if (!written) return
  saveFile(written.file, written.name)
  say([`Saved ${written.name}.`, ...written.warnings].join(' '))
}
