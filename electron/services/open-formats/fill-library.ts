import type { OpenApplication, OpenLibrary } from '../../../shared/open-formats/open-library.ts'
import type { Hash } from '../../ports.ts'
import type { Store } from '../../store-ports.ts'

export interface Filling {
  readonly library: OpenLibrary
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly hash: Hash
}

/** Puts an open library into an empty store, parents before children. How many of the files it names were missing. */
export function fillLibrary(store: Store, { library, files, hash }: Filling): number {
  let missing = 0
  const bytesOf = (place: string): Uint8Array => {
    const bytes = files.get(place)
    if (!bytes) missing += 1
    return bytes ?? new Uint8Array()
  }
  for (const { file, ...source } of library.sources) {
    const bytes = bytesOf(file)
    const changed = bytes.length > 0 ? { hash: hash.of(bytes), size: bytes.length } : {}
    store.sources.add({ ...source, ...changed }, bytes)
  }
  for (const entry of library.entries) store.entries.put(entry)
  for (const one of library.evidence) store.evidence.put(one)
  for (const posting of library.postings) store.postings.put(posting)
  for (const application of library.applications) fillApplication(store, application, bytesOf)
  for (const key of library.settled) store.settled.add(key)
  if (library.details) store.details.put(library.details)
  return missing
}

function fillApplication(store: Store, given: OpenApplication, bytesOf: (place: string) => Uint8Array): void {
  const { pairing, document, style, versions, exports, ...application } = given
  const { id } = application
  store.applications.put(application)
  store.pairings.put(id, pairing)
  if (document) store.documents.put({ application: id, ...document })
  if (style) store.documents.putStyle(id, style)
  for (const version of versions) store.snapshots.add(id, version)
  for (const { file, size: _, ...left } of exports) store.exports.add(id, { ...left, bytes: bytesOf(file) })
}
