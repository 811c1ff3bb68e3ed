import { readFileSync } from 'node:fs'

/** Linux counts a process's work in hundredths of a second, whatever the machine (proc(5), `USER_HZ`). */
const millisecondsPerTick = 10

/** Milliseconds of processor time a process has used, all its threads together; null where the system does not tell (no procfs) or the process is gone. */
export function processorTimeOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number)
    const ticks = (user ?? Number.NaN) + (system ?? Number.NaN)
    return Number.isFinite(ticks) ? ticks * millisecondsPerTick : null
  } catch {
    return null
  }
}
