import type { RenderProcessGoneDetails } from 'electron'

/** How often a window may come back by itself within a minute before the person is asked. */
const byItself = 2
const minute = 60_000

/** `leave` for a page that ended as it should, `reload` for one that broke down, `ask` when it keeps breaking down. */
export type AfterPageCrash = 'leave' | 'reload' | 'ask'

/**
 * What happens to a window whose page is gone. What was typed is in the library but for the last second, so loading the page again is safe;
 * a page that breaks down at once each time would do so for ever. Times are milliseconds since the epoch, `earlier` those of the crashes before.
 */
export function afterPageCrash(
  reason: RenderProcessGoneDetails['reason'],
  earlier: readonly number[],
  now: number,
): AfterPageCrash {
  if (reason === 'clean-exit') return 'leave'
  return earlier.filter((time) => now - time < minute).length < byItself ? 'reload' : 'ask'
}
