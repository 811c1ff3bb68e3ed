import type { ExportFormat } from '../../shared/contract/exports.ts'
import { notesIn } from '../../shared/formats/leaving/notes-in.ts'
import { client } from '../api.ts'
import { longAct } from '../app/notices/long-act.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import { deliver } from './deliver.ts'
import { throughGate } from './leaving-gate.ts'

/** Columns of plain text that is wrapped, as mail programs and printers of old had them. */
const wrapAt = 72

const writing = 'Writing the file…'

/**
 * Writes the document in a format and hands it over as a download, once the person has decided about every claim in it that is not
 * backed and every note to themselves.
 */
export async function exportAs(
  session: WritingSession,
  format: ExportFormat,
  { wrapped = false }: { readonly wrapped?: boolean } = {},
): Promise<void> {
  const { application } = session
  await session.saver.flush()
  const wrap = wrapped ? { wrap: wrapAt } : {}
  const lines = await longAct(writing, (signal) => client.exports.preflight({ application }, { signal }))
  if (!lines) return
  const claims = lines.filter(({ level }) => level === 'flag')
  throughGate(application, { claims, notes: notesIn(session.read()) }, () => {
    void longAct(writing, (signal) => client.exports.write({ application, format, ...wrap }, { signal })).then(
      (written) => written && deliver(application, written, openWords(claims.length)),
    )
  })
}

/** Writes the document with its notes, for the writer alone: Markdown that opens again as a draft. */
export async function exportWorkingCopy(session: WritingSession): Promise<void> {
  const { application } = session
  await session.saver.flush()
  const written = await longAct(writing, (signal) =>
    client.exports.write({ application, format: 'md', notes: true }, { signal }),
  )
  if (written) await deliver(application, written)
}

/** Writes the evidence sheet of the document: each claim with the words it rests on. */
export async function exportSheet(application: string, format: ExportFormat): Promise<void> {
  const written = await longAct('Writing the evidence sheet…', (signal) =>
    client.exports.evidenceSheet({ application, format }, { signal }),
  )
  if (written) await deliver(application, written)
}

/** Writes the lines of the CV that the document cites as JSON Resume. */
export async function exportCvLines(session: WritingSession): Promise<void> {
  const { application } = session
  await session.saver.flush()
  const written = await longAct(writing, (signal) => client.exports.cvLines({ application }, { signal }))
  if (written) await deliver(application, written)
}

/** What is said of the claims that left without being backed. */
const openWords = (claims: number): string[] =>
  claims === 0 ? [] : [claims === 1 ? '1 claim in it is not backed.' : `${claims} claims in it are not backed.`]
