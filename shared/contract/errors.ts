import { oc } from '@orpc/contract'
import { problemSchema } from './problem.ts'

/** Every operation may fail with one error type, whose data is a code of the closed set and a sentence for people. */
export const operation = oc.errors({ PROBLEM: { status: 422, data: problemSchema } })
