import { say } from '../../app/notices/toasts.ts'
import { announce } from '../../components/messages/live-region.tsx'

const topic = 'pairing'
const kept = 100

interface Done {
  readonly said: string
  readonly takeBack: () => Promise<boolean>
}

let done: readonly Done[] = []

/** Says what an act did, with a way to take it back; the newest of them is what `u` takes back. */
export function keepUndo(said: string, takeBack: () => Promise<boolean>): void {
  const one = { said, takeBack }
  done = [...done.slice(1 - kept), one]
  say(said, { label: 'Undo', keys: 'u', run: () => void undo(one) }, topic)
  announce(said)
}

/** Takes the newest act of pairing back, and the one before it the next time. */
export function undoLast(): void {
  const last = done.at(-1)
  if (last) void undo(last)
  else announce('Nothing to undo.')
}

async function undo(one: Done): Promise<void> {
  done = done.filter((other) => other !== one)
  if (!(await one.takeBack())) return
  const said = `Taken back: ${one.said.charAt(0).toLowerCase()}${one.said.slice(1)}`
  say(said, undefined, topic)
  announce(said)
}
