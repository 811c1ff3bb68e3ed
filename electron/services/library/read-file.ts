import type { ReadDocument, Reading } from '../../../shared/domain/reading.ts'
import type { DocumentReader, GivenFile, OnPage } from '../../ports.ts'

type ReadSource = (document: ReadDocument) => Reading

/** Everything found in a file, before it joins the library. Fails with a VouchError that names the file. */
export async function readFile(
  reader: DocumentReader,
  file: GivenFile,
  { signal, onPage }: { readonly signal?: AbortSignal | undefined; readonly onPage?: OnPage | undefined } = {},
): Promise<Reading> {
  const [document, readSource] = await Promise.all([reader.read(file, signal, onPage), rehearsed()])
  return readSource(document)
}

let ready: Promise<ReadSource> | null = null

/** What finds entries, loaded and gone through once: this takes longer than most documents and is done while another process reads the first one. */
const rehearsed = (): Promise<ReadSource> => {
  ready ??= rehearseOnce()
  return ready
}

async function rehearseOnce(): Promise<ReadSource> {
  const [{ readSource }, { rehearse }] = await Promise.all([
    import('../../../shared/importing/read-source.ts'),
    import('../../../shared/importing/rehearse.ts'),
  ])
  rehearse()
  return readSource
}
