import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, skipped, tally } from '../outcome.ts'
import { findLosses } from '../worker/find-losses.ts'
import { runWorker } from '../worker/run-worker.ts'
import { remount, withSmallDisk } from './with-small-disk.ts'

/** Makes the disk read-only, lets a worker try, makes it writable again and looks. */
export async function readOnlyFolder(folder: string): Promise<Outcome> {
  const all = tally()
  const disk = join(folder, 'disk')
  const could = await withSmallDisk(disk, '16m', async () => {
    const begin = runWorker(disk, { mode: 'work', acts: 6 })
    await begin.ended
    const before = readFileSync(join(disk, 'library.vouch'))
    remount(disk, 'ro')
    const worker = runWorker(disk, { mode: 'work', acts: 3 })
    await worker.ended
    const same = before.equals(readFileSync(join(disk, 'library.vouch')))
    remount(disk, 'rw')
    const losses = findLosses(disk, begin.lines())
    all.add(same ? losses : { ...losses, damage: 'a read-only library was changed' }, worker.lines())
  })
  return could ? all.outcome : skipped('a disk can be mounted read-only by root on Linux only')
}
