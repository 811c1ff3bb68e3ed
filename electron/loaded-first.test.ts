import { readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** What listing and opening do without: it loads when it is first asked for. */
const later = [
  'shared/matching',
  'shared/grounding',
  'shared/requirements',
  'shared/importing',
  'shared/composing',
  'shared/kinds',
  'shared/reviewing',
  'shared/self-checking',
  'shared/text/stem.ts',
  'shared/text/stem-in.ts',
  'electron/adapters/readers/pdf',
  'electron/adapters/reading-process',
  'electron/adapters/typst',
  'electron/adapters/docx',
  'electron/adapters/model',
  'electron/adapters/web-page',
]

/** Every service but none of its code: `lazy-services.ts` loads each at its first call. */
const services = /^electron\/services\/(?:.+\/service|backups|settings|host)\.ts$/u

/** Imports that are followed before a module runs: neither those of types alone nor `import()`. */
const imported = /^(?:import|export)(?!\s+type\b)\s*(?:(\{[^}]*\}|[^'"{;]*)\s*from\s*)?['"](\.[^'"]+)['"]/gmu

function loadedWith(entry: string): ReadonlySet<string> {
  const found = new Set<string>()
  const walk = (path: string) => {
    if (found.has(path)) return
    found.add(path)
    const text = readFileSync(join(root, path), 'utf8')
    for (const [, names = '', from = ''] of text.matchAll(imported))
      if (!onlyTypes(names)) walk(relative(root, resolve(root, path, '..', from)).replaceAll('\\', '/'))
  }
  walk(entry)
  return found
}

function onlyTypes(names: string): boolean {
  const all = names.match(/[^{},]+/gu)?.map((name) => name.trim()) ?? []
  const named = all.filter(Boolean)
  return names.startsWith('{') && named.length > 0 && named.every((name) => name.startsWith('type '))
}

const among = (paths: Iterable<string>, places: readonly string[]) =>
  [...paths].filter((path) => places.some((place) => path === place || path.startsWith(`${place}/`)))

describe('what is loaded first', () => {
  it.each(['electron/loopback/run-host.ts', 'electron/command-line/commands/list-command.ts'])(
    'is for %s only what listing and opening need',
    (entry) => {
      const loaded = loadedWith(entry)
      expect(loaded).toContain('electron/compose.ts')
      expect(loaded).toContain('electron/adapters/store/open-store.ts')
      expect(among(loaded, later)).toEqual([])
      expect([...loaded].filter((path) => services.test(path))).toEqual([])
    },
  )

  it.each(['library', 'applications', 'postings', 'documents', 'matches'])(
    'of the service %s ranks, checks and stems nothing yet',
    (service) => {
      const loaded = loadedWith(`electron/services/${service}/service.ts`)
      expect(loaded.size).toBeGreaterThan(3)
      expect(among(loaded, ['shared/matching', 'shared/grounding', 'shared/text/stem.ts'])).toEqual([])
    },
  )

  it('is for the command line no command', () => {
    const loaded = loadedWith('electron/command-line/run.ts')
    expect(loaded).toContain('electron/command-line/commands.ts')
    expect([...loaded].filter((path) => path.endsWith('-command.ts'))).toEqual([])
  })
})
