import { implement } from '@orpc/server'
import { contract } from '../../shared/contract/index.ts'
import type { Log } from '../ports.ts'
import { toProblem } from './to-problem.ts'

/** The contract, ready to be implemented: whatever an operation throws reaches the caller as an error for people. */
export function operations(log: Log) {
  return implement(contract).use(async ({ next, path }) => {
    try {
      return await next()
    } catch (error) {
      throw toProblem(error, path.join('.'), log)
    }
  })
}

export type Operations = ReturnType<typeof operations>
