/** Keys nearer to each other than this, in milliseconds, leave no room to draw a page between them. */
const hurried = 120
/** In one go of typing the pages follow at least so often. */
const longest = 1500

/**
 * Calls `act` for changes so that it does not come in the way of the next key: at once where there is time between keys, as there mostly is;
 * after a run of quick ones, or a key held down, once they pause, and now and then meanwhile.
 */
export function betweenKeys(act: () => void, now: () => number = () => performance.now()) {
  let [last, heldSince] = [Number.NEGATIVE_INFINITY, 0]
  let timer: ReturnType<typeof setTimeout> | null = null
  const run = () => {
    if (timer) clearTimeout(timer)
    timer = null
    act()
  }
  return {
    changed(): void {
      const before = last
      last = now()
      if (last - before >= hurried) {
        run()
        return
      }
      if (!timer) heldSince = last
      else clearTimeout(timer)
      timer = setTimeout(run, Math.max(0, Math.min(hurried, heldSince + longest - last)))
    },
    stop(): void {
      if (timer) clearTimeout(timer)
      timer = null
    },
  }
}
