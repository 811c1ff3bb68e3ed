import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from 'playwright'
import { ensureBuilt } from '../../scripts/ensure-built.ts'
import { browserPath } from '../import/writers/browser-path.ts'

/** Memory of the built app with the sample open: the host's process, and the page after its garbage is collected. */
ensureBuilt('node')
ensureBuilt('page')
const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'vouch-memory-'))
const env = { ...process.env, VOUCH_LIBRARY: join(folder, 'library.vouch'), VOUCH_SETTINGS: join(folder, 'settings') }
const host = spawn(process.execPath, [join(root, 'dist/node/web.js'), '--no-open'], {
  env,
  stdio: ['ignore', 'pipe', 'ignore'],
})
const [address] = await once(createInterface({ input: host.stdout }), 'line')

const row = (name: string, megabytes: number | null) =>
  console.log(`${name.padEnd(44)} ${megabytes === null ? 'not known on this system' : `${megabytes.toFixed(0)} MB`}`)

row('host, started', residentOf(host))
const browser = await chromium.launch({ ...browserPath(), args: ['--no-sandbox'] })
try {
  const page = await browser.newPage()
  const tools = await page.context().newCDPSession(page)
  const heap = async () => {
    await tools.send('HeapProfiler.collectGarbage')
    const { usedSize } = await tools.send('Runtime.getHeapUsage')
    return usedSize / 1e6
  }
  await page.goto(String(address))
  await page.getByRole('button', { name: 'Look around with a sample' }).waitFor()
  row('page, first screen: heap', await heap())
  await page.getByRole('button', { name: 'Look around with a sample' }).click()
  await page.getByRole('textbox', { name: 'Document' }).getByText('14 nurses').first().waitFor({ timeout: 120_000 })
  row('page, the sample open for writing: heap', await heap())
  await page.getByRole('tab', { name: 'Preview' }).click()
  await page.getByRole('img', { name: /Page 1/u }).waitFor({ timeout: 120_000 })
  row('host, after import, drafting and typesetting', residentOf(host))
  row('page, preview: heap', await heap())
} finally {
  await browser.close()
  host.kill()
  await once(host, 'exit')
  rmSync(folder, { recursive: true, force: true })
}

/** Megabytes of memory that a process holds, as Linux tells; null elsewhere. */
function residentOf({ pid }: ChildProcess): number | null {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    return (pages * 4096) / 1e6
  } catch {
    return null
  }
}
