import { closeTopic, say } from '../../app/notices/toasts.ts'
import { announce } from '../../components/messages/live-region.tsx'

const topic = 'pairing'
const kept = 100

interface Done {
  readonly said: string
  readonly takeBack: () => Promise<boolean>
}

let done: readonly Done[] = []

/** What took something away is said on the page too, with its Undo; what shows at once where it was done is only told to those who hear the page. */
export type Telling = 'shown' | 'told'

/** Says what an act did, and keeps how to take it back; the newest of them is what `u` takes back. */
export function keepUndo(said: string, telling: Telling, takeBack: () => Promise<boolean>): void {
  const one = { said, takeBack }
  done = [...done.slice(1 - kept), one]
  if (telling === 'shown') say(said, { label: 'Undo', keys: 'u', run: () => void undo(one) }, topic)
  else closeTopic(topic)
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
