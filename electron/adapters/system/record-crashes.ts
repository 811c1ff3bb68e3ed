import { traceOf } from '../../../shared/text/trace-of.ts'
import type { Log } from '../../ports.ts'

/** Notes in the local log what ends the program, and where in it; it ends all the same. Nothing is sent. The returned function stops it. */
export function recordCrashes(log: Log, program: Pick<NodeJS.Process, 'on' | 'off'> = process): () => void {
  const note = (error: unknown) => log.write('crash', { error: traceOf(error) })
  program.on('uncaughtExceptionMonitor', note)
  return () => {
    program.off('uncaughtExceptionMonitor', note)
  }
}
