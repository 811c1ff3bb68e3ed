import { ORPCError } from '@orpc/client'
import { traceOf } from '../../shared/text/trace-of.ts'
import { client } from '../api.ts'

/** A fault that comes again and again is noted so often while the page is open. */
const most = 5
let noted = 0

/** Tells the host where in the page a fault arose, for the log on this computer; what it says stays here. Only defects count, not what the host refused. */
export function noteCrash(error: unknown): void {
  if (!isDefect(error) || noted >= most) return
  noted += 1
  // A host that is gone cannot note it; the page says so elsewhere.
  client.host.noteCrash({ trace: traceOf(error) }).catch(() => undefined)
}

/** Notes every fault of the page that nothing caught. */
export function noteCrashes(): void {
  addEventListener('error', ({ error }) => noteCrash(error))
  addEventListener('unhandledrejection', ({ reason }) => noteCrash(reason))
}

/** A refusal of the host is told where it happens, and an act that was stopped is none. */
const isDefect = (error: unknown): error is Error =>
  error instanceof Error && !(error instanceof ORPCError) && error.name !== 'AbortError'
