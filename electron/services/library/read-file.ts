import type { Reading } from '../../../shared/domain/reading.ts'
import type { DocumentReader, GivenFile, OnPage } from '../../ports.ts'

/** Everything found in a file, before it joins the library. Fails with a VouchError that names the file. */
export async function readFile(
  reader: DocumentReader,
  file: GivenFile,
  { signal, onPage }: { readonly signal?: AbortSignal | undefined; readonly onPage?: OnPage | undefined } = {},
): Promise<Reading> {
  const document = await reader.read(file, signal, onPage)
  const { readSource } = await import('../../../shared/importing/read-source.ts')
  return readSource(document)
}
