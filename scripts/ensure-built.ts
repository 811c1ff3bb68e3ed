import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { newestChange } from './newest-change.ts'

const root = resolve(import.meta.dirname, '..')
const common = ['shared', 'package.json', 'package-lock.json', 'vite.config.ts']

/** The parts of the app: vite's mode, the folder it writes under `dist`, and the sources it is made of. */
const parts = {
  node: { folder: 'node', sources: ['electron', ...common] },
  page: { folder: 'renderer', sources: ['renderer', ...common] },
  preload: { folder: 'preload', sources: ['electron/preload.ts', 'package-lock.json', 'vite.config.ts'] },
}

export type Part = keyof typeof parts

/**
 * Builds a part of the app when it has not been built since its sources changed. Builds quietly and beside the old one, which it
 * then replaces, so that programs may start at the same time. Throws with vite's own first words when it cannot be built.
 */
export function ensureBuilt(part: Part): void {
  const { folder, sources } = parts[part]
  const target = join(root, 'dist', folder)
  const changed = newestChange(sources.map((source) => join(root, source)))
  if (builtAt(target) >= changed) return
  whileLocked(`${target}.lock`, () => {
    if (builtAt(target) < changed) build(part, target, changed)
  })
}

/** The stamp says which state of the sources was built, so that a change during the build counts as new. */
function builtAt(target: string): number {
  try {
    return Number(readFileSync(join(target, '.built'), 'utf8'))
  } catch {
    return -1
  }
}

function build(part: Part, target: string, changed: number): void {
  const fresh = `${target}.new`
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', '--mode', part, '--outDir', fresh, '--emptyOutDir', '--logLevel', 'error']
  const env = { ...process.env, NO_COLOR: '1' }
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env })
  if (status !== 0) throw new Error(`Vouch could not be built (${part}).\n${reason(`${stderr}${stdout}`)}`)
  writeFileSync(join(fresh, '.built'), String(changed))
  rmSync(target, { recursive: true, force: true })
  renameSync(fresh, target)
}

/** The lines of vite's answer that name the fault. */
function reason(answer: string): string {
  const lines = answer.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
  return lines.slice(0, 5).join('\n')
}

/** One build at a time; the others wait for it. The lock names its process, so that one left behind is not waited for. */
function whileLocked(lock: string, act: () => void): void {
  mkdirSync(dirname(lock), { recursive: true })
  while (!locked(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  try {
    act()
  } finally {
    rmSync(lock, { force: true })
  }
}

function locked(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (!isRunning(ownerOf(lock))) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

/** The process that holds a lock; our own parent's for one that is being written this moment. */
function ownerOf(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8')) || process.ppid
  } catch {
    return process.ppid
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
