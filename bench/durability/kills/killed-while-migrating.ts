import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openStore } from '../../../electron/adapters/store/open-store.ts'
import { migrations } from '../../../electron/adapters/store/schema/migrations.ts'
import { type Outcome, tally } from '../outcome.ts'
import { damageOf } from '../worker/damage-of.ts'
import { runWorker } from '../worker/run-worker.ts'

const rows = 2000

/** Kills a host up to 80 ms after it began to open a library of the first schema, which holds 2,000 items. */
export async function killedWhileMigrating(folder: string, rounds: number): Promise<Outcome> {
  const old = join(folder, 'first-schema.vouch')
  makeOld(old)
  const all = tally()
  for (let round = 0; round < rounds; round += 1) {
    const home = join(folder, `round-${round}`)
    mkdirSync(home)
    copyFileSync(old, join(home, 'library.vouch'))
    const worker = runWorker(home, { mode: 'type' })
    await worker.told('starting')
    await new Promise((go) => setTimeout(go, Math.random() * 80))
    worker.signal('SIGKILL')
    await worker.ended
    const store = openStore(join(home, 'library.vouch'), { now: () => Date.now() })
    const left = store.evidence.list().length
    const notices = store.notices.map(({ message }) => message)
    const found = store.evidence.search('number 1999', 5).length
    store.close()
    const lost = [...(left === rows ? [] : [`${rows - left} items`]), ...(found > 0 ? [] : ['the search index'])]
    all.add({ acknowledged: rows, lost, damage: damageOf(join(home, 'library.vouch')), notices })
  }
  return all.outcome
}

function makeOld(path: string): void {
  const database = new DatabaseSync(path)
  database.exec(`PRAGMA journal_mode = wal; ${migrations[0]}; PRAGMA user_version = 1; BEGIN`)
  const put = database.prepare("INSERT INTO evidence (id, text, written_by, links) VALUES (?, ?, 'hand', '[]')")
  for (let number = 1; number <= rows; number += 1) put.run(`e${number}`, `Wired house number ${number}`)
  database.exec('COMMIT')
  database.close()
}
