import type { Archive, Store } from '../../store-ports.ts'

/** The whole library as one archive of open formats. */
export async function openArchive({
  store,
  archive,
}: {
  store: Store
  archive: Archive
}): Promise<Uint8Array<ArrayBuffer>> {
  const { writeOpen } = await import('./write-open.ts')
  return new Uint8Array(archive.pack(await writeOpen(store)))
}
