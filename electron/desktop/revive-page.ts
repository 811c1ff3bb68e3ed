import type { RenderProcessGoneDetails } from 'electron'
import { afterPageCrash } from './after-page-crash.ts'

/** What is needed of Electron's `WebContents`. */
interface RevivablePage {
  on(
    event: 'render-process-gone',
    listener: (event: unknown, details: Pick<RenderProcessGoneDetails, 'reason'>) => void,
  ): unknown
  reload(): void
}

interface Revival {
  readonly now: () => number
  /** Asks whether to try once more; false ends the program. */
  readonly askToReload: () => boolean
}

/** Loads the page of a window again when its process broke down, instead of leaving a white window. */
export function revivePage(page: RevivablePage, { now, askToReload }: Revival): void {
  const crashes: number[] = []
  page.on('render-process-gone', (_, { reason }) => {
    const next = afterPageCrash(reason, crashes, now())
    crashes.push(now())
    if (next === 'reload' || (next === 'ask' && askToReload())) page.reload()
  })
}
