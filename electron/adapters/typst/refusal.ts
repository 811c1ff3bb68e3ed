import { VouchError } from '../../../shared/domain/vouch-error.ts'

/** What a person reads when the pages cannot be typeset; the cause is for the log. */
export function refusal(cause: unknown): VouchError {
  const message = 'The pages could not be typeset; save the document in another format and try again.'
  return new VouchError('output-failed', message, { cause })
}
