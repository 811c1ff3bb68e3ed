import type { PostingReading } from '../../../shared/domain/posting.ts'
import type { ReadDocument } from '../../../shared/domain/reading.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { GivenFile } from '../../ports.ts'
import type { ServicePorts } from '../service-ports.ts'

export type GivenPosting = { readonly text: string } | { readonly file: File }

/** A posting that was read and not yet stored. */
export interface ReadPosting {
  readonly name: string
  readonly document: ReadDocument
  readonly reading: PostingReading
}

/**
 * Reads postings as they are given. The last one is kept, because a person looks at what was read and then begins with the same; it is read
 * to the end even when nobody waits any more.
 */
export function postingReader({ reader, hash }: Pick<ServicePorts, 'reader' | 'hash'>) {
  let last: { readonly key: string; readonly read: Promise<ReadPosting> } | null = null
  return async (given: GivenPosting): Promise<ReadPosting> => {
    const file = await fileOf(given)
    const key = `${file.name} ${hash.of(file.bytes)}`
    if (last?.key === key) return last.read
    const read = readFile(reader, file)
    const entry = { key, read }
    last = entry
    read.catch(() => {
      if (last === entry) last = null
    })
    return read
  }
}

async function readFile(reader: ServicePorts['reader'], file: GivenFile): Promise<ReadPosting> {
  const document = await reader.read(file)
  const { readPosting } = await import('../../../shared/requirements/read-posting.ts')
  return { name: file.name, document, reading: readPosting(document) }
}

const pasted = 'Pasted posting'

async function fileOf(given: GivenPosting): Promise<GivenFile> {
  if ('file' in given) return { name: given.file.name, bytes: new Uint8Array(await given.file.arrayBuffer()) }
  if (given.text.trim() === '')
    throw new VouchError('posting-empty', 'The posting is empty; paste its text or choose its file.')
  return { name: pasted, bytes: new TextEncoder().encode(given.text) }
}
