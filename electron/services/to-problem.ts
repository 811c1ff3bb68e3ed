import { ORPCError } from '@orpc/server'
import { VouchError } from '../../shared/domain/vouch-error.ts'
import { traceOf } from '../../shared/text/trace-of.ts'
import type { Log } from '../ports.ts'

const defect =
  'Something went wrong inside Vouch. What you wrote so far is saved; try again, and restart Vouch if it happens again.'

/**
 * What was thrown, as it may cross to a person: a VouchError with its code and sentence, a refused input with the place of the
 * fault, anything else as one general sentence. The details of a defect stay in the local log.
 */
export function toProblem(error: unknown, operation: string, log: Log): ORPCError<string, unknown> {
  if (error instanceof VouchError) return problem(error.code, error.message)
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST')
    return problem('invalid-input', `Vouch could not use what was sent to it (${operation}).`)
  if (error instanceof ORPCError && error.code === 'PROBLEM') return error
  log.write('defect', { operation, error: traceOf(error) })
  return new ORPCError('INTERNAL_SERVER_ERROR', { message: defect })
}

function problem(code: VouchError['code'], message: string): ORPCError<string, unknown> {
  return new ORPCError('PROBLEM', { status: 422, message, data: { code, message } })
}
