import { client } from '../../api.ts'
import { attempt, say } from '../../app/notices/toasts.ts'
import { announce } from '../../components/messages/live-region.tsx'

/** What this window did to the library and can take back, newest last. */
const undos: string[] = []

/** One act runs after the other, so that what is taken back is the last one also when keys come fast. */
let line: Promise<unknown> = Promise.resolve()

function inLine<Result>(run: () => Promise<Result>): Promise<Result> {
  const next = line.then(run)
  line = next.catch(() => null)
  return next
}

/** Does an act on the library and says what was done, with a way to take it back. Null when it failed. */
export function reviewed<Done extends { readonly undo: string }>(
  said: string,
  act: () => Promise<Done>,
): Promise<Done | null> {
  return inLine(async () => {
    const done = await attempt(act)
    if (!done) return null
    undos.push(done.undo)
    say(said, { label: 'Undo', keys: 'Mod+Z', run: () => void inLine(() => takeBack(done.undo)) }, 'library')
    announce(said)
    return done
  })
}

/** Takes the last act back; nothing where there is none. */
export function undoLast(): void {
  void inLine(async () => {
    const last = undos.at(-1)
    if (last !== undefined) await takeBack(last)
  })
}

async function takeBack(undo: string): Promise<void> {
  const at = undos.indexOf(undo)
  if (at >= 0) undos.splice(at, 1)
  const done = await attempt(() => client.review.undo({ undo }))
  if (!done) return
  if (done.again === null) say('This can no longer be taken back.')
  else announce('Taken back.')
}
