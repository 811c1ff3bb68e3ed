import { refuseStopped } from './until-stopped.ts'

/** So many turns, and what waited at the socket while something was worked out has been read and heard. */
const turns = 3

/**
 * Lets a wish to stop be heard that came while something was worked out without a pause: fails with `cancelled` then. For the moment before
 * what was worked out is stored.
 */
export async function chanceToStop(signal: AbortSignal | undefined, what: string, now?: string): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resume) => setImmediate(resume))
  refuseStopped(signal, what, now)
}
