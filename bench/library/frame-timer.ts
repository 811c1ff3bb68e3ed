declare global {
  interface Window {
    frameTimer: { start(): void; stop(): readonly number[] }
  }
}

/** Runs in the page before anything else: the time from each frame to the next while it is on, in milliseconds. */
export function installFrameTimer(): void {
  let frames: number[] = []
  let before: number | null = null
  let on = false
  const tick = (now: number) => {
    if (!on) return
    if (before !== null) frames.push(now - before)
    before = now
    requestAnimationFrame(tick)
  }
  Object.assign(window, {
    frameTimer: {
      start: () => {
        frames = []
        before = null
        on = true
        requestAnimationFrame(tick)
      },
      stop: () => {
        on = false
        return frames
      },
    },
  })
}
