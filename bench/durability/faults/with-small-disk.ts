import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'

/** Mounts a small disk in memory at a folder while an act runs. False where this user or system cannot. */
export async function withSmallDisk(folder: string, size: string, act: () => Promise<void>): Promise<boolean> {
  mkdirSync(folder, { recursive: true })
  if (process.platform !== 'linux' || !run('mount', '-t', 'tmpfs', '-o', `size=${size},mode=700`, 'tmpfs', folder))
    return false
  try {
    await act()
  } finally {
    run('umount', '-l', folder)
  }
  return true
}

export const remount = (folder: string, options: string): boolean => run('mount', '-o', `remount,${options}`, folder)

const run = (program: string, ...rest: readonly string[]): boolean =>
  spawnSync(program, rest, { stdio: 'ignore' }).status === 0
