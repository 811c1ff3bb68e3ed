import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ensureBuilt } from '../../scripts/ensure-built.ts'
import { pageMilestones } from './page-milestones.ts'

/** How long starting takes, of the built app, the median of seven. */
ensureBuilt('node')
ensureBuilt('page')
const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'vouch-start-'))
const env = { ...process.env, VOUCH_LIBRARY: join(folder, 'library.vouch'), VOUCH_SETTINGS: join(folder, 'settings') }
const cv = join(folder, 'cv.md')
const job = join(folder, 'job.md')
writeFileSync(
  cv,
  '# Ines Prado\n\n## Experience\n\n### Chef, Casa Azul\n\n2018 – present\n\n- Led a kitchen of 12 cooks\n',
)
writeFileSync(job, '# Head Chef\n\n## Requirements\n\n- Experience of leading a kitchen\n- Food hygiene certificate\n')

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Milliseconds from starting the host's process to the address on its output, when it listens. */
async function hostListening(): Promise<number> {
  const start = performance.now()
  const host = spawn(process.execPath, [join(root, 'dist/node/web.js'), '--no-open'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(host.stdout, 'data')
  const taken = performance.now() - start
  host.kill()
  await once(host, 'exit')
  return taken
}

function command(args: readonly string[], input = ''): number {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, [join(root, 'dist/node/cli.js'), ...args], { env, input })
  if (status !== 0) throw new Error(`vouch ${args[0]} ended with ${status}`)
  return performance.now() - start
}

async function report(name: string, reach: string, measure: () => number | Promise<number>): Promise<void> {
  const values: number[] = []
  for (let run = 0; run < 7; run += 1) values.push(await measure())
  console.log(`${name.padEnd(34)}${median(values).toFixed(0).padStart(6)} ms   (reach: ${reach})`)
}

const claim = { text: 'I led a kitchen of 14 cooks.', evidence: ['Led a kitchen of 12 cooks'] }
const cases = Array.from({ length: 2000 }, (_, id) => JSON.stringify({ id: String(id), ...claim })).join('\n')

await report('host listening', 'under 400', hostListening)
await pageMilestones({ root, folder })
await report('vouch list', '-', () => command(['list']))
await report('vouch requirements', '-', () => command(['requirements', job]))
await report('vouch draft to PDF', 'under 3000', () =>
  command(['draft', '--from', cv, '--job', job, '--out', join(folder, 'out.pdf')]),
)
await report('vouch check --batch, 2,000 claims', 'under 5000', () => command(['check', '--batch'], cases))
rmSync(folder, { recursive: true })
