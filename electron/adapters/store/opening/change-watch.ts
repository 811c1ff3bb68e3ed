import type { Sql } from '../sql.ts'

export interface ChangeWatch {
  /** What is another after every change by this or another host, read cheaply; two that are equal stand for the same content. */
  stamp(): string
  /** Call after a transaction was taken back: what was read in it is no more, and `total_changes()` does not say so. */
  rolledBack(): void
  listen(callback: () => void): () => void
  /** Call after every write of this connection. */
  check(): void
  stop(): void
}

/** Milliseconds between looks for another host's changes, while someone listens. */
const interval = 500

/**
 * Notices changes of the library: another connection's through `PRAGMA data_version`, its own through `total_changes()`.
 * Polls only while someone listens, so that an idle host stays idle.
 */
export function changeWatch(sql: Sql): ChangeWatch {
  const listeners = new Set<() => void>()
  let rollbacks = 0
  const current = () => {
    const row = sql.one('SELECT data_version AS theirs, total_changes() AS ours FROM pragma_data_version')
    return `${row?.theirs} ${row?.ours} ${rollbacks}`
  }
  // A library that cannot be read at the moment is told of by the next act; a look in between, which nobody waits for, must not end the program.
  const currentOrNull = () => {
    try {
      return current()
    } catch {
      return null
    }
  }
  let seen: string | null = current()
  let timer: NodeJS.Timeout | null = null
  const check = () => {
    if (listeners.size === 0) return
    const now = currentOrNull()
    if (now === null || now === seen) return
    seen = now
    for (const listener of listeners) listener()
  }
  const stop = () => {
    if (timer) clearInterval(timer)
    timer = null
  }
  return {
    stamp: current,
    rolledBack: () => {
      rollbacks += 1
    },
    check,
    stop() {
      listeners.clear()
      stop()
    },
    listen(callback) {
      if (listeners.size === 0) seen = currentOrNull()
      listeners.add(callback)
      timer ??= setInterval(check, interval)
      timer.unref()
      return () => {
        listeners.delete(callback)
        if (listeners.size === 0) stop()
      }
    },
  }
}
