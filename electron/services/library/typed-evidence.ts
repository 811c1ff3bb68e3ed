import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { Id } from '../../../shared/domain/ids.ts'

interface Typed {
  readonly text: string
  readonly entry: Id | null
  /** YYYY-MM-DD: nothing but the person's word stands behind it, so it keeps the day it was given. */
  readonly on: string
  /** Made of a claim that nothing backed. */
  readonly ofClaim?: true | undefined
}

/** Evidence that the person typed in rather than brought in a file. */
export const typedEvidence = (id: Id, { text, entry, on, ofClaim }: Typed): Evidence => ({
  id,
  text,
  entry,
  parent: null,
  by: 'hand',
  original: null,
  origins: [],
  links: [],
  said: null,
  typedOn: on,
  ...(ofClaim ? { ofClaim } : {}),
})
