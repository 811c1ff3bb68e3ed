import { VouchError } from '../../shared/domain/vouch-error.ts'
import type { Composition } from '../compose.ts'
import type { CommandContext } from './context.ts'
import { importGiven } from './import-given.ts'
import { withLibrary } from './open-library.ts'

export interface EvidenceOptions {
  /** Files to use as evidence; when empty the library's own is used. */
  readonly from: readonly string[]
  readonly library: string | null
}

/** Runs an act on a library that holds the evidence: a temporary one of the given files, else the library itself. */
export async function withEvidence<Result>(
  context: CommandContext,
  { from, library }: EvidenceOptions,
  act: (app: Composition, allRead: boolean) => Promise<Result>,
): Promise<Result> {
  if (from.length === 0) return await withLibrary(context, library, (app) => act(app, true))
  return await withLibrary(context, ':memory:', async (app) => {
    const imported = await importGiven(app, from, context.say)
    if (imported.length === 0)
      throw new VouchError(
        'file-missing',
        'None of the files given with --from could be read; check them and try again.',
      )
    return await act(app, imported.length === from.length)
  })
}
