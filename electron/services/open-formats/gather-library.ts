import type { Application } from '../../../shared/domain/application.ts'
import { filePlace } from '../../../shared/open-formats/file-place.ts'
import { lastIds } from '../../../shared/open-formats/last-ids.ts'
import type { OpenApplication, OpenLibrary } from '../../../shared/open-formats/open-library.ts'
import type { Store } from '../../store-ports.ts'

export interface Gathered {
  readonly library: OpenLibrary
  /** The files that the library names, by their place in the archive. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Everything that stands in a library, and its files. */
export function gatherLibrary(store: Store): Gathered {
  const files = new Map<string, Uint8Array>()
  const sources = store.sources.list().flatMap(({ id }, index) => {
    const source = store.sources.get(id)
    if (!source) return []
    const file = `sources/${filePlace(index + 1, source.name)}`
    files.set(file, store.sources.bytes(id) ?? new Uint8Array())
    return [{ ...source, file }]
  })
  const applications = store.applications
    .list()
    .map((application, index) => gatherApplication(store, application, { files, folder: folderOf(application, index) }))
  const library = {
    format: 'vouch-library' as const,
    version: 1 as const,
    sources,
    entries: store.entries.list(),
    evidence: store.evidence.list(),
    postings: store.postings.list(),
    applications,
    settled: store.settled.list(),
    details: store.details.get(),
  }
  return { library: { ...library, counters: lastIds(library) }, files }
}

/** The folder of an application in the archive. */
export const folderOf = ({ title }: Pick<Application, 'title'>, index: number): string =>
  `applications/${filePlace(index + 1, title)}`

function gatherApplication(
  store: Store,
  application: Application,
  { files, folder }: { files: Map<string, Uint8Array>; folder: string },
): OpenApplication {
  const { id } = application
  const stored = store.documents.get(id)
  const versions = store.snapshots
    .list(id)
    .toReversed()
    .flatMap((head) => store.snapshots.get(id, head.id) ?? [])
  const exports = store.exports
    .list(id)
    .toReversed()
    .flatMap((record, index) => {
      const left = store.exports.get(id, record.id)
      if (!left) return []
      const { bytes, ...rest } = left
      const file = `${folder}/left/${filePlace(index + 1, record.name)}`
      files.set(file, bytes)
      return [{ ...rest, file }]
    })
  const document = stored && { revision: stored.revision, savedAt: stored.savedAt, document: stored.document }
  const pairing = store.pairings.get(id)
  return { ...application, pairing, document, style: store.documents.style(id), versions, exports }
}
