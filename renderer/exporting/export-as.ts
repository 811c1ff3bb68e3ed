import type { ExportFormat } from '../../shared/contract/exports.ts'
import { notesIn } from '../../shared/formats/leaving/notes-in.ts'
import { client } from '../api.ts'
import { refreshSoon } from '../app/live/live-updates.ts'
import { longAct } from '../app/notices/long-act.ts'
import { say } from '../app/notices/toasts.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import { throughGate } from './notes-gate.ts'
import { saveFile } from './save-file.ts'

/** Columns of plain text that is wrapped, as mail programs and printers of old had them. */
const wrapAt = 72

const writing = 'Writing the file…'

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
    void longAct(writing, (signal) => client.exports.write({ application, format, ...wrap }, { signal })).then(handOver)
  })
}

/** Writes the document with its notes, for the writer alone: Markdown that opens again as a draft. */
export async function exportWorkingCopy(session: WritingSession): Promise<void> {
  const { application } = session
  await session.saver.flush()
  handOver(
    await longAct(writing, (signal) => client.exports.write({ application, format: 'md', notes: true }, { signal })),
  )
}

/** Writes the evidence sheet of the document: each claim with the words it rests on. */
export async function exportSheet(application: string, format: ExportFormat): Promise<void> {
  handOver(
    await longAct('Writing the evidence sheet…', (signal) =>
      client.exports.evidenceSheet({ application, format }, { signal }),
    ),
  )
}

/** Writes the lines of the CV that the document cites as JSON Resume. */
export async function exportCvLines(session: WritingSession): Promise<void> {
  const { application } = session
  await session.saver.flush()
  handOver(await longAct(writing, (signal) => client.exports.cvLines({ application }, { signal })))
}

function handOver(written: Awaited<ReturnType<typeof client.exports.write>> | null): void {
  if (!written) return
  saveFile(written.file, written.name)
  say([`Saved ${written.name}.`, ...written.warnings].join(' '))
  refreshSoon()
}
