/**
 * Runs an act that tells how far it is and yields the newest of what it told, until it is done; then gives its result or fails as it did.
 */
export async function* whileTelling<Told, Result>(
  act: (tell: (told: Told) => void) => Promise<Result>,
): AsyncGenerator<Told, Result, void> {
  const waiting: Told[] = []
  let over = false
  let wake = () => {}
  const tell = (told: Told) => {
    waiting.push(told)
    wake()
  }
  const end = () => {
    over = true
    wake()
  }
  const done = act(tell)
  done.then(end, end)
  for (;;) {
    const newest = waiting.splice(0).at(-1)
    if (newest !== undefined) yield newest
    else if (over) return await done
    else await new Promise<void>((resolve) => (wake = resolve))
  }
}
