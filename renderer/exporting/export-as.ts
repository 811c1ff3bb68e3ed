import type { ExportFormat } from '../../shared/contract/exports.ts'
import { notesIn } from '../../shared/formats/leaving/notes-in.ts'
import { client } from '../api.ts'
import { refreshSoon } from '../app/live/live-updates.ts'
import { attempt, say } from '../app/notices/toasts.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import { throughGate } from './notes-gate.ts'
import { saveFile } from './save-file.ts'

/** Columns of plain text that is wrapped, as mail programs and printers of old had them. */
const wrapAt = 72

/** Writes the document in a format and hands it over as a download, once every note in it is resolved or kept out knowingly. */
export async function exportAs(
  session: WritingSession,
  format: ExportFormat,
  { wrapped = false }: { readonly wrapped?: boolean } = {},
): Promise<void> {
  const { application } = session
  await session.saver.flush()
  const wrap = wrapped ? { wrap: wrapAt } : {}
  throughGate(application, notesIn(session.read()), () => {
    void attempt(() => client.exports.write({ application, format, ...wrap })).then(handOver)
  })
}

/** Writes the document with its notes, for the writer alone: Markdown that opens again as a draft. */
export async function exportWorkingCopy(session: WritingSession): Promise<void> {
  const { application } = session
  await session.saver.flush()
  handOver(await attempt(() => client.exports.write({ application, format: 'md', notes: true })))
}

/** Writes the evidence sheet of the document: each claim with the words it rests on. */
export async function exportSheet(application: string, format: ExportFormat): Promise<void> {
  handOver(await attempt(() => client.exports.evidenceSheet({ application, format })))
}

/** Writes the lines of the CV that the document cites as JSON Resume. */
export async function exportCvLines(session: WritingSession): Promise<void> {
  const { application } = session
  await session.saver.flush()
  handOver(await attempt(() => client.exports.cvLines({ application })))
}

function handOver(written: Awaited<ReturnType<typeof client.exports.write>> | null): void {
  if (!written) return
  saveFile(written.file, written.name)
  say([`Saved ${written.name}.`, ...written.warnings].join(' '))
  refreshSoon()
}
