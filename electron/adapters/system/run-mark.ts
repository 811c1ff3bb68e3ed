import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { uptime } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

const markSchema = z.strictObject({ library: z.string(), since: z.number() })

export interface RunMark {
  /** True when a host of this library ended before it could close: killed, or the power went. */
  readonly endedSuddenly: boolean
  /** Takes the mark of this host away: it closed as it should. */
  remove(): void
}

interface Marked {
  /** Where the marks are, one small file for each running host. */
  readonly folder: string
  readonly library: string
  readonly pid?: number
}

/**
 * Marks that a host of this library runs. A mark whose process is gone, or is older than the system's start, was left by a host that never closed; it is
 * told of once. Where no mark can be written nothing is told: losable by design, the library itself needs none of it.
 */
export function runMark({ folder, library, pid = process.pid }: Marked): RunMark {
  const own = join(folder, `${pid}.json`)
  const left = leftMarks(folder).filter((path) => path === own || !isRunning(path))
  const endedSuddenly = left.map((path) => read(path)).some((mark) => mark?.library === library)
  for (const path of left) quietly(() => rmSync(path, { force: true }))
  quietly(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(own, JSON.stringify({ library, since: Date.now() }), { mode: 0o600 })
  })
  return { endedSuddenly, remove: () => quietly(() => rmSync(own, { force: true })) }
}

function leftMarks(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^\d+\.json$/u.test(name))
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}

function isRunning(path: string): boolean {
  const mark = read(path)
  if (!mark || mark.since < Date.now() - uptime() * 1000) return false
  try {
    process.kill(Number(/(\d+)\.json$/u.exec(path)?.[1]), 0)
    return true
  } catch (error) {
    // A process of another user is running, too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function read(path: string): z.infer<typeof markSchema> | null {
  try {
    return markSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

function quietly(act: () => void): void {
  try {
    act()
  } catch {
    // Without a mark nothing is told after a sudden end; nothing is lost by that.
  }
}
