import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { Composition } from '../../compose.ts'
import type { CommandContext } from '../context.ts'
import { importGiven } from './import-given.ts'
import { withLibrary } from './open-library.ts'
import { type JobReading, readJob } from './read-job.ts'

export interface EvidenceOptions {
  /** Files to use as evidence; when empty the library's own is used. */
  readonly from: readonly string[]
  readonly library: string | null
  /** The posting to read at the same time, if any. */
  readonly job: string | null
}

export interface Gathered {
  readonly app: Composition
  readonly posting: JobReading | null
  /** False when one of the files could not be read; it was told then. */
  readonly allRead: boolean
}

/** Runs an act on a library that holds the evidence (a temporary one of the given files, else the library itself) and the posting. */
export async function withEvidence<Result>(
  context: CommandContext,
  { from, library, job }: EvidenceOptions,
  act: (gathered: Gathered) => Promise<Result>,
): Promise<Result> {
  return await withLibrary(context, from.length > 0 ? ':memory:' : library, async (app) => {
    const posting = job === null ? Promise.resolve(null) : readJob(app.ports.reader, job)
    posting.catch(() => undefined)
    const imported = await importGiven(app, from, context.say)
    if (from.length > 0 && imported.length === 0)
      throw new VouchError(
        'file-missing',
        'None of the files given with --from could be read; check them and try again.',
      )
    return await act({ app, posting: await posting, allRead: imported.length === from.length })
  })
}

/** Fails when a command that lives on evidence has none: no files were given and the library is empty. */
export function needEvidence({ app }: Gathered, from: readonly string[], what: string): void {
  if (from.length > 0 || app.ports.store.evidence.list().length > 0) return
  throw new VouchError(
    'not-found',
    `There is nothing to ${what} with: the library ${app.ports.store.path} holds no evidence; give files with --from, or import them first.`,
  )
}
