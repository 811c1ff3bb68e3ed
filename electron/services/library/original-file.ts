import { largestOriginal } from '../../../shared/contract/library.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { SourceKind } from '../../../shared/domain/source-kind.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import type { Store } from '../../store-ports.ts'
import { found } from '../found.ts'

/** A source's file as it was given, byte for byte. Fails with `not-found`, and `file-too-large` above the limit of the contract. */
export function originalFile({ sources }: Pick<Store, 'sources'>, id: Id): File {
  const { name, kind } = found(sources.get(id), 'source')
  const bytes = found(sources.bytes(id), 'source')
  if (bytes.length > largestOriginal)
    throw new VouchError('file-too-large', `“${name}” is too large to be shown as it was given: read its text instead.`)
  return new File([new Uint8Array(bytes)], name, { type: types[kind] ?? 'application/octet-stream' })
}

/** Only what the window shows as it is has a type of its own. */
const types: Readonly<Partial<Record<SourceKind, string>>> = { pdf: 'application/pdf' }
