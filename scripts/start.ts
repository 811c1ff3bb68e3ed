import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { electronBinary } from './electron-binary.ts'
import { ensureBuilt } from './ensure-built.ts'

/**
 * Opens the app: `start.ts` in Electron when it can, else in a browser window; `start.ts desktop` and `start.ts web` force one.
 * Further arguments go to the host.
 */
const root = resolve(import.meta.dirname, '..')
const [first = '', ...others] = process.argv.slice(2)
const mode = first === 'desktop' || first === 'web' ? first : 'any'
const args = mode === 'any' && first ? [first, ...others] : others

function whyNoDesktop(): string | null {
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  return display ? null : 'there is no display'
}

async function startWeb(because: string | null): Promise<void> {
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...args, ...(because ? ['--because', because] : []))
  await import(pathToFileURL(resolve(root, 'dist/node/web.js')).href)
}

function startDesktop(binary: string): void {
  const flags = process.env.VOUCH_NO_SANDBOX ? ['--no-sandbox'] : []
  const child = spawn(binary, [...flags, resolve(root, 'dist/node/main.js'), ...args], { stdio: 'inherit' })
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}

async function start(): Promise<void> {
  ensureBuilt('node')
  ensureBuilt('page')
  if (mode === 'web') return await startWeb(null)
  const none = whyNoDesktop()
  const { path, why } = none ? { path: null, why: none } : electronBinary()
  if (path) {
    ensureBuilt('preload')
    return startDesktop(path)
  }
  if (mode === 'desktop') throw new Error(`The desktop app cannot be started because ${why}.`)
  await startWeb(why)
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
