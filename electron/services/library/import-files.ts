import type { ImportEvent } from '../../../shared/contract/library.ts'
import type { Reading } from '../../../shared/domain/reading.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { GivenFile, OnPage } from '../../ports.ts'
import { found } from '../found.ts'
import type { ServicePorts } from '../service-ports.ts'
import { toProblem } from '../to-problem.ts'
import { type ImportedFile, keepReading } from './keep-reading.ts'
import { olderVersion } from './older-version.ts'
import { readFile } from './read-file.ts'
import { whileTelling } from './while-telling.ts'

type Ports = Pick<ServicePorts, 'store' | 'reader' | 'clock' | 'hash' | 'log'>

/** Imports files one after the other and tells how each went. A bad one never spoils the others; stops between files when aborted. */
export async function* importFiles(
  ports: Ports,
  files: readonly File[],
  signal?: AbortSignal,
): AsyncGenerator<ImportEvent, void, void> {
  for (const [index, file] of files.entries()) {
    if (signal?.aborted) return
    const reading = { kind: 'reading' as const, name: file.name, index, of: files.length }
    yield reading
    yield yield* whileTelling<ImportEvent, ImportEvent>((tell) =>
      outcome(ports, file, { signal, onPage: (page, pages) => tell({ ...reading, page, pages }) }),
    )
  }
}

interface Listening {
  readonly signal: AbortSignal | undefined
  readonly onPage: OnPage
}

async function outcome(ports: Ports, file: File, listening: Listening): Promise<ImportEvent> {
  const { name } = file
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const reading = await readFile(ports.reader, { name, bytes }, listening)
    const { source, added, undo } = keepUndoably(ports, { name, bytes }, reading)
    const older = added ? olderVersion(ports.store, source) : null
    return { kind: 'done', name, added, undo, ...counts(ports, source), ...(older ? { older } : {}) }
  } catch (error) {
    return { kind: 'failed', name, problem: problemOf(ports, name, error) }
  }
}

function keepUndoably(ports: Ports, file: GivenFile, reading: Reading) {
  const done: ImportedFile[] = []
  const undo = ports.store.undoable(() => void done.push(keepReading(ports, file, reading)))
  return { ...found(done[0], 'file'), undo }
}

function counts({ store }: Ports, source: string) {
  const from = ({ origins }: { origins: readonly { source: string }[] }) =>
    origins.some((origin) => origin.source === source)
  const entries = store.entries.list().filter(from)
  return {
    source,
    entries: entries.length,
    evidence: store.evidence.list().filter(from).length,
    doubts: entries.filter(({ doubts }) => doubts.length > 0).length,
    unplaced: store.sources.get(source)?.unplaced.length ?? 0,
  }
}

function problemOf({ log }: Ports, name: string, error: unknown) {
  if (error instanceof VouchError) return { code: error.code, message: error.message }
  toProblem(error, 'library.import', log)
  const message = `${name} could not be read because of a fault in Vouch; save it in another format and try again.`
  return { code: 'file-damaged' as const, message }
}
