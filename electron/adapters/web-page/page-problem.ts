import { VouchError } from '../../../shared/domain/vouch-error.ts'

const instead = 'open it in your browser, select all of its text, copy it and paste it here'

/** An address Vouch does not go to, and what to do instead. */
export const refused = (why: string): VouchError => new VouchError('address-refused', `${why}: ${instead}.`)

/** A page that could not be had, and what to do instead. */
export const failed = (why: string, cause?: unknown): VouchError =>
  new VouchError('page-failed', `${why}: ${instead}.`, { cause })
