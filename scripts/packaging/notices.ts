import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Packages } from './with-dependencies.ts'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/** The names and licence texts of all packages that are in the app, the page's too, as one text. `root` is the project's folder. */
export function notices(root: string, locked: Packages): string {
  const folders = Object.keys(locked).filter((path) => path && !locked[path]?.dev && existsSync(join(root, path)))
  const parts = folders.sort().map((path) => notice(join(root, path)))
  return `Vouch contains these packages, each under its own licence.\n\n${[...new Set(parts)].join('\n')}`
}

function notice(folder: string): string {
  const {
    name,
    version,
    license = 'see its text',
  }: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice|ofl)(?:[.-].*)?$/iu.test(file))
  const whole = texts.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
  return `${'='.repeat(72)}\n${name} ${version} (${license})\n\n${whole || 'Its package holds no licence text beside the name above.'}\n`
}
