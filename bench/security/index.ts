import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../../scripts/ensure-built.ts'
import { findBrowser } from '../../scripts/find-browser.ts'
import { type Attack, Skipped, tried } from './attack.ts'
import { callAttacks } from './attacks/calls.ts'
import { desktopAttacks } from './attacks/desktop.ts'
import { fileAttacks } from './attacks/files.ts'
import { pageAttacks } from './attacks/page.ts'
import { secretAttacks } from './attacks/secrets.ts'
import { socketAttacks } from './attacks/sockets.ts'
import { webAttacks } from './attacks/web.ts'
import { startTarget } from './target.ts'

/**
 * Attacks a running host and prints what refused each: `npm run bench -- security`. `--calls=N` sets how many random calls are made (10,000 when left
 * out), `--only=WORDS` takes groups with these words in their name. What cannot be tried here is printed as skipped, with why.
 */
const option = (name: string) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3)
const only = option('only') ?? ''
const counts = { held: 0, open: 0, skipped: 0 }

async function group(name: string, attacks: readonly Attack[]): Promise<void> {
  if (!name.includes(only)) return
  console.log(`\n${name}`)
  for (const attack of attacks) {
    const outcome = await tried(attack)
    const skipped = outcome instanceof Skipped
    counts[skipped ? 'skipped' : outcome.held ? 'held' : 'open'] += 1
    const mark = skipped ? 'skipped' : outcome.held ? 'refused' : 'OPEN   '
    console.log(`  ${mark}  ${attack.name.padEnd(58)} ${skipped ? outcome.message : outcome.by}`.slice(0, 220))
  }
}

ensureBuilt('node')
ensureBuilt('page')
const root = mkdtempSync(join(tmpdir(), 'vouch-security-'))
const earlier = await startTarget(join(root, 'earlier'))
await earlier.stop()
const target = await startTarget(join(root, 'host'))
try {
  await target.client.library.addEvidence({ text: 'Ran the night ward', entry: null })
  await group('requests to the port', webAttacks(target))
  await group('sockets', socketAttacks(target, earlier.token))
  await group('calls of a window that was taken over', callAttacks(target, Number(option('calls') ?? 10_000)))
  await group('files', fileAttacks(target))
  await group('secrets, servers and other users', secretAttacks(target))
  await group('desktop, by its pure decisions (Electron did not run)', desktopAttacks())
  const browser = process.env.VOUCH_BROWSER ?? findBrowser()
  if (!browser) console.log('\nscript in the page: skipped, no Chromium, Chrome or Edge was found')
  else if ('script in the page and pages beside it'.includes(only)) {
    const { attacks, close } = await pageAttacks(target, browser)
    await group('script in the page and pages beside it', attacks)
    await close()
  }
  console.log(
    `\n${counts.held} refused, ${counts.open} open, ${counts.skipped} skipped; the host is ${target.alive() ? 'alive' : 'dead'}`,
  )
} finally {
  await target.stop()
  rmSync(root, { recursive: true, force: true })
}
if (counts.open > 0) process.exitCode = 1
