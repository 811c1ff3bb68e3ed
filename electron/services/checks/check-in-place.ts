import type { Checker } from '../../ports.ts'

/** Checks in this thread: for a program that does one thing and ends. The checks load when they are first needed. */
export const checkInPlace: Checker = {
  check: async (asked) => (await import('./check-all.ts')).checkAll(asked),
}
