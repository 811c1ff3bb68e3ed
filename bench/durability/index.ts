import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openStore } from '../../electron/adapters/store/open-store.ts'

/**
 * Kills a host that writes without pause, at random moments, and looks what is left: `npm run bench -- durability --rounds=500`.
 * Lost means: a save that was acknowledged is not in the library that opens next.
 */
const rounds = Number(process.argv.find((word) => word.startsWith('--rounds='))?.split('=')[1] ?? 60)
const folder = mkdtempSync(join(tmpdir(), 'vouch-durability-'))
const path = join(folder, 'library.vouch')
const writer = resolve(import.meta.dirname, 'writer.ts')

/** Starts a writer, kills it up to 400 ms after its first save; the last number it told. */
async function killed(): Promise<number> {
  const child = spawn(process.execPath, [writer, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  let told = ''
  child.stdout.on('data', (part) => {
    told += part
  })
  await once(child.stdout, 'data')
  await new Promise((done) => setTimeout(done, Math.random() * 400))
  child.kill('SIGKILL')
  await once(child, 'close')
  return Number(told.slice(0, told.lastIndexOf('\n')).split('\n').at(-1))
}

/** What the next start finds: the number of the last save, whether the file is whole, whether anything was set aside. */
function found(): { number: number; whole: boolean; setAside: boolean } {
  const store = openStore(path, { now: () => Date.now() })
  const [application] = store.applications.list()
  const document = application ? store.documents.get(application.id)?.document : undefined
  const setAside = store.notices.length > 0
  store.close()
  const database = new DatabaseSync(path)
  const whole = database.prepare('PRAGMA integrity_check').get()?.integrity_check === 'ok'
  database.close()
  return { number: Number(JSON.stringify(document).match(/number (\d+)/u)?.[1] ?? -1), whole, setAside }
}

const total = { saves: 0, lost: 0, broken: 0, setAside: 0 }
for (let round = 0; round < rounds; round += 1) {
  const told = await killed()
  const { number, whole, setAside } = found()
  total.saves = number
  if (number < told) total.lost += 1
  if (!whole) total.broken += 1
  if (setAside) total.setAside += 1
}
rmSync(folder, { recursive: true })
console.log(`kill -9 while writing: ${rounds} rounds, ${total.saves} saves of a 5,000-word document`)
console.log(`lost documents: ${total.lost}   damaged libraries: ${total.broken}   set aside: ${total.setAside}`)
if (total.lost + total.broken + total.setAside > 0) process.exitCode = 1
