import { statSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../../electron/adapters/store/open-store.ts'
import { damageOf } from './damage-of.ts'

export interface Losses {
  /** Acknowledged acts looked for. */
  readonly acknowledged: number
  /** What was acknowledged and is not there. */
  readonly lost: readonly string[]
  /** What SQLite's own check finds wrong, if anything. */
  readonly damage: string | null
  /** Sentences that opening the library said. */
  readonly notices: readonly string[]
}

/** Opens the library of a folder as the next start would and looks for everything that workers were told was kept. */
export function findLosses(folder: string, told: readonly string[], file = 'library.vouch'): Losses {
  const path = join(folder, file)
  const store = openStore(path, { now: () => Date.now() })
  try {
    const written = store.applications
      .list()
      .flatMap(({ id }) => [
        JSON.stringify(store.documents.get(id)?.document ?? ''),
        ...store.snapshots.list(id).map((head) => JSON.stringify(store.snapshots.get(id, head.id)?.document ?? '')),
      ])
    const sources = new Set(store.sources.list().map(({ name }) => name))
    const applications = new Set(store.applications.list().map(({ id }) => id))
    const wanted = lastSaves(told).concat(
      told.filter((line) => /^(?:read|applied|paired|drafted|exported) /u.test(line)),
    )
    const kept = (line: string): boolean => {
      const [act = '', one = '', two = ''] = line.split(' ')
      if (act === 'saved') return written.some((document) => saveIn(document, one) >= Number(two))
      if (act === 'read') return sources.has(`cv-${one}-${two}.md`)
      if (act === 'applied') return applications.has(one)
      if (act === 'paired') return store.pairings.get(one).pairs.length > 0
      if (act === 'drafted') return (store.documents.get(one)?.revision ?? 0) >= Number(two)
      return (statSync(join(folder, 'out.md'), { throwIfNoEntry: false })?.size ?? 0) > 0
    }
    return {
      acknowledged: wanted.length,
      lost: wanted.filter((line) => !kept(line)),
      damage: damageOf(path),
      notices: store.notices.map(({ message }) => message),
    }
  } finally {
    store.close()
  }
}

/** Which save of a worker a document is; a save may be kept and its worker killed before it told so. */
const saveIn = (document: string, worker: string): number =>
  Number(new RegExp(`save ${worker}-(\\d+)`, 'u').exec(document)?.[1] ?? -1)

/** The last acknowledged save of each worker; those before it were overwritten by it. */
function lastSaves(told: readonly string[]): string[] {
  const last = new Map<string, string>()
  for (const line of told) if (line.startsWith('saved ')) last.set(line.split(' ')[1] ?? '', line)
  return [...last.values()]
}
