import { client } from '../../api.ts'
import { attempt, say } from '../../app/toasts.ts'
import { announce } from '../../components/live-region.tsx'

/** What this window did to the library and can take back, newest last. */
const undos: string[] = []

/** Does an act on the library and says what was done, with a way to take it back. Null when it failed. */
export async function reviewed<Done extends { readonly undo: string }>(
  said: string,
  act: () => Promise<Done>,
): Promise<Done | null> {
  const done = await attempt(act)
  if (!done) return null
  undos.push(done.undo)
  const run = () => void takeBack(done.undo)
  say(said, { label: 'Undo', keys: 'Mod+Z', run }, 'library')
  announce(said)
  return done
}

/** Takes the last act back; false when there is none. */
export function undoLast(): boolean {
  const last = undos.at(-1)
  if (last === undefined) return false
  void takeBack(last)
  return true
}

async function takeBack(undo: string): Promise<void> {
  const at = undos.indexOf(undo)
  if (at >= 0) undos.splice(at, 1)
  const done = await attempt(() => client.review.undo({ undo }))
  if (!done) return
  if (done.again === null) say('This can no longer be taken back.')
  else announce('Taken back.')
}
