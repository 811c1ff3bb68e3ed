import type { Forgotten } from '../../shared/contract/forgotten.ts'
import { longAct } from '../app/notices/long-act.ts'
import { say } from '../app/notices/toasts.ts'
import { announce } from '../components/messages/live-region.tsx'
import { tellForgotten } from './tell-forgotten.ts'

interface Forgetting {
  /** What is deleted, by its name. */
  readonly name: string
  readonly forget: (signal: AbortSignal) => Promise<Forgotten>
  /** Whether it is still in the library, asked when the person stopped the act. */
  readonly isThere: () => Promise<boolean>
}

/** Deletes for good, which can be stopped until the library itself is cleaned, and says how it ended. True when it is gone. */
export async function forgetForGood({ name, forget, isThere }: Forgetting): Promise<boolean> {
  let stopped = false
  const done = await longAct(`Deleting ${name} for good…`, (signal) => {
    signal.addEventListener('abort', () => {
      stopped = true
    })
    return forget(signal)
  })
  if (done) tellForgotten(name, done)
  else if (stopped) return !(await tellStopped(name, isThere))
  return done !== null
}

/** The wish to stop may come too late, so the library is asked. */
async function tellStopped(name: string, isThere: () => Promise<boolean>): Promise<boolean> {
  const there = await isThere().catch(() => null)
  if (there === null) return true
  const said = there
    ? `Stopped: ${name} is still in your library. Copies that were cleaned already hold it no more.`
    : `${name} was already deleted for good when you stopped.`
  say(said)
  announce(said)
  return there
}
