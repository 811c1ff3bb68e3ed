import { clockThatJumps } from './faults/clock-that-jumps.ts'
import { damagedPages } from './faults/damaged-pages.ts'
import { diskThatFails } from './faults/disk-that-fails.ts'
import { diskThatFills } from './faults/disk-that-fills.ts'
import { filesTakenAway } from './faults/files-taken-away.ts'
import { readOnlyFolder } from './faults/read-only-folder.ts'
import { twoHosts } from './faults/two-hosts.ts'
import { killedUnderAWindow } from './kills/killed-under-a-window.ts'
import { killedWhileMigrating } from './kills/killed-while-migrating.ts'
import { killedWhileWorking } from './kills/killed-while-working.ts'
import type { Outcome } from './outcome.ts'

/** A kind of fault: `share` of the rounds asked for, done `slice` at a time. */
export interface FaultKind {
  readonly name: string
  readonly share: number
  readonly slice: number
  /** `done` counts the rounds of earlier slices. */
  readonly run: (folder: string, rounds: number, done: number) => Promise<Outcome>
}

/** The shares of the kills add up to the rounds asked for; the other faults come on top. */
export const kinds: readonly FaultKind[] = [
  {
    name: 'kill -9 while typing',
    share: 0.3,
    slice: 10,
    run: (folder, rounds) => killedWhileWorking(folder, { mode: 'type', rounds }),
  },
  {
    name: 'kill -9 while importing, drafting, exporting',
    share: 0.3,
    slice: 10,
    run: (folder, rounds) => killedWhileWorking(folder, { mode: 'work', rounds }),
  },
  { name: 'kill -9 while migrating from the first schema', share: 0.2, slice: 10, run: killedWhileMigrating },
  {
    name: 'kill -9 of the browser while its window types',
    share: 0.1,
    slice: 5,
    run: (folder, rounds) => killedUnderAWindow(folder, { victim: 'browser', rounds }),
  },
  {
    name: 'kill -9 of the host under a window that types',
    share: 0.1,
    slice: 5,
    run: (folder, rounds) => killedUnderAWindow(folder, { victim: 'host', rounds }),
  },
  { name: 'two hosts on one library, one stopped now and then', share: 0.02, slice: 10, run: twoHosts },
  { name: 'a clock that leaps by up to half a year', share: 0.02, slice: 10, run: clockThatJumps },
  { name: 'library deleted, moved or replaced while open', share: 0.05, slice: 12, run: filesTakenAway },
  { name: 'a page of the file torn', share: 0.1, slice: 60, run: damagedPages },
  { name: 'disk full, swept in steps of 4 KB', share: 0.4, slice: 20, run: diskThatFills },
  { name: 'fsync, write and rename that fail', share: 0.06, slice: 30, run: diskThatFails },
  { name: 'folder that became read-only', share: 0.002, slice: 1, run: readOnlyFolder },
]
