import { VouchError } from '../../shared/domain/vouch-error.ts'

/** The thing, or a `not-found` error that names it. */
export function found<Thing>(thing: Thing | null | undefined, name: string): Thing {
  if (thing === null || thing === undefined)
    throw new VouchError(
      'not-found',
      `This ${name} is no longer in the library; it may have been removed in another window.`,
    )
  return thing
}
