import type { Reading } from '../../../shared/domain/reading.ts'
import type { DocumentReader, GivenFile } from '../../ports.ts'

/** Everything found in a file, before it joins the library. Fails with a VouchError that names the file. */
export async function readFile(reader: DocumentReader, file: GivenFile, signal?: AbortSignal): Promise<Reading> {
  const document = await reader.read(file, signal)
  const { readSource } = await import('../../../shared/importing/read-source.ts')
  return readSource(document)
}
