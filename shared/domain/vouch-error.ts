import type { ErrorCode } from './error-codes.ts'

/**
 * An error a person can act on: `message` is one sentence that says what happened, to which file or field, and what to do.
 * Everything else that is thrown is a defect of the program.
 */
export class VouchError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'VouchError'
    this.code = code
  }
}
