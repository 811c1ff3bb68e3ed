import { readFileSync } from 'node:fs'

const pageSize = 4096

/** Resident memory of a process in bytes; null where the system does not tell (no procfs) or the process is gone. */
export function memoryOf(pid: number): number | null {
  try {
    const resident = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    return Number.isFinite(resident) ? resident * pageSize : null
  } catch {
    return null
  }
}
