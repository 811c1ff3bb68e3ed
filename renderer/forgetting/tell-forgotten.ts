import { say } from '../app/notices/toasts.ts'
import { announce } from '../components/messages/live-region.tsx'
import { forgetDialog } from './forget-state.ts'

interface Forgotten {
  readonly copies: number
  readonly left: readonly string[]
}

/** Says that something was deleted for good, and names what could not be cleaned. */
export function tellForgotten(what: string, { copies, left }: Forgotten): void {
  const said = `${what} was deleted for good${copies > 0 ? ', also from the copies Vouch keeps' : ''}.`
  say(said)
  announce(said)
  if (left.length > 0) forgetDialog.set({ kind: 'left', paths: left })
}
