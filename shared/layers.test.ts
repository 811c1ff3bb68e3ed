import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Where the files of each place may import from. The first matching row governs a file; `why` tells a newcomer what to do instead. */
const layers: readonly { place: string; may: readonly string[]; why: string }[] = [
  { place: 'shared/domain', may: ['shared/domain', 'npm:zod'], why: 'models know nothing but zod and each other' },
  {
    place: 'shared/contract',
    may: ['shared', 'npm:zod', 'npm:@orpc/contract'],
    why: 'the contract names operations; put logic in a service',
  },
  { place: 'shared/formats/testing', may: ['shared', 'npm:fast-check'], why: 'arbitraries for tests alone' },
  {
    place: 'shared',
    may: [
      'shared',
      'npm:zod',
      'npm:unified',
      'npm:remark-parse',
      'npm:remark-gfm',
      'npm:remark-frontmatter',
      'npm:mdast',
      'npm:parse5',
      'npm:snowball-stemmers',
    ],
    why: 'shared is pure and runs everywhere; take files, time and ids through an argument or a port',
  },
  {
    place: 'electron/services',
    may: ['electron/services', 'electron/ports.ts', 'electron/store-ports.ts', 'shared', 'npm:@orpc/server'],
    why: 'services know ports, not packages or node; add what is missing to electron/ports.ts or store-ports.ts',
  },
  {
    place: 'electron/adapters',
    may: ['electron/adapters', 'electron/ports.ts', 'electron/store-ports.ts', 'shared', 'node:', 'npm:'],
    why: 'adapters wrap one package each and know no service',
  },
  {
    place: 'electron/desktop',
    may: [
      'electron/desktop',
      'electron/adapters/settings',
      'electron/adapters/page',
      'electron/adapters/reading-process',
      'electron/ports.ts',
      'electron/store-ports.ts',
      'shared',
      'node:',
      'npm:',
    ],
    why: 'the desktop offers ports; what it offers is passed to compose by electron/main.ts',
  },
  { place: 'electron/version.ts', may: ['package.json'], why: 'the version stands in package.json alone' },
  { place: 'electron/preload.ts', may: ['npm:electron'], why: 'the sandboxed preload only hands over the port' },
  { place: 'electron', may: ['electron', 'shared', 'node:', 'npm:'], why: 'hosts join services and adapters' },
  {
    place: 'renderer/help/guide.ts',
    may: ['renderer/help', 'shared/domain', 'docs/guide.md?raw'],
    why: 'the guide in the app is the one in docs/, built in as text',
  },
  {
    place: 'renderer',
    may: ['renderer', 'shared', 'npm:'],
    why: 'the page talks to the host through the contract only',
  },
  {
    place: 'e2e',
    may: [
      'e2e',
      'shared/domain',
      'shared/composing/documents',
      'scripts',
      'bench/security/target.ts',
      'bench/bundle',
      'electron/adapters/model/testing',
      'node:',
      'npm:',
    ],
    why: 'end-to-end tests use the app as it runs and as it is packed; what is in a library before they begin is made through a host’s operations',
  },
  {
    place: 'bench',
    may: ['bench', 'shared', 'electron', 'scripts', 'node:', 'npm:'],
    why: 'benches measure the product, not tests',
  },
  {
    place: 'scripts',
    may: ['scripts', 'electron/loopback/find-browser.ts', 'node:', 'npm:'],
    why: 'scripts start things; logic belongs to the product',
  },
]

/** Packages that only the named places may import. */
const confined: Readonly<Record<string, readonly string[]>> = {
  electron: ['electron/main.ts', 'electron/preload.ts', 'electron/desktop'],
  'electron-store': ['electron/desktop'],
  'electron-builder': ['scripts', 'e2e/specs/packaging.spec.ts'],
  conf: ['electron/adapters/settings'],
  'node:sqlite': ['electron/adapters/store', 'bench'],
  'pdfjs-dist': ['electron/adapters/readers', 'electron/adapters/typst/testing', 'renderer', 'bench'],
  mammoth: ['electron/adapters/readers', 'bench'],
  papaparse: ['electron/adapters/readers'],
  fflate: ['electron/adapters/readers', 'electron/adapters/docx', 'electron/adapters/archive', 'bench'],
  docx: ['electron/adapters/docx', 'bench'],
  openai: ['electron/adapters/model'],
  '@myriaddreamin/typst-ts-node-compiler': ['electron/adapters/typst', 'bench'],
  ws: ['electron/loopback', 'e2e', 'bench/security'],
  react: ['renderer'],
  '@tiptap': ['renderer/editor'],
  'harper.js': ['renderer/editor/spelling'],
  'snowball-stemmers': ['shared/text'],
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/(^|\/)(node_modules|dist|out|\.git|fixtures|test-results|playwright-report)\//.test(path))
  .filter(
    (path) =>
      /\.tsx?$/.test(path) && !/\.d\.ts$/.test(path) && !/\.test\.tsx?$/.test(path) && path !== 'vite.config.ts',
  )

const specifier = /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g

function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8')
  return [...text.matchAll(specifier)].map((match) => target(path, match[1] ?? match[2] ?? ''))
}

function target(from: string, name: string): string {
  if (name.startsWith('.')) return relative(root, resolve(root, dirname(from), name)).replaceAll('\\', '/')
  return name.startsWith('node:') ? name : `npm:${name}`
}

const within = (path: string, place: string) =>
  path === place || path.startsWith(`${place}/`) || (place.endsWith(':') && path.startsWith(place))

function violations(path: string): string[] {
  const layer = layers.find(({ place }) => within(path, place))
  if (!layer) return [`${path} stands in no layer: give its folder a row in shared/layers.test.ts`]
  return importsOf(path).flatMap((to) => {
    const problems: string[] = []
    if (!layer.may.some((allowed) => within(to, allowed))) problems.push(`${path} imports ${to}: ${layer.why}`)
    const name = /^(?:npm|node):/.test(to) ? to.replace(/^npm:/, '') : null
    for (const [packageName, places] of Object.entries(confined)) {
      if (name !== null && within(name, packageName) && !places.some((place) => within(path, place)))
        problems.push(`${path} imports ${packageName}, which belongs to ${places.join(', ')}`)
    }
    if (/^electron\/(main|preload|web|cli)\.ts$/.test(to))
      problems.push(`${path} imports ${to}: nothing imports an entry file`)
    return problems
  })
}

describe('layers', () => {
  it('finds the sources', () => expect(files.length).toBeGreaterThan(40))

  it('keeps every import within its layer', () => {
    expect(files.flatMap(violations)).toEqual([])
  })

  // V8 (Node 24.21) forgets that such a pattern ignores case once it is compiled to machine code: `anyCase` does what they are for.
  it('has no modifier group in a pattern', () => {
    const group = /\(\?(?:[ims]+|[ims]*-[ims]+):/
    expect(files.filter((path) => group.test(code(path)))).toEqual([])
  })

  // With the flag `i` both mean any letter with a case: whoever reads `\p{Lu}` there would take it for a capital. `anyCase` is for patterns that must see one.
  it('names no capital in a pattern that ignores case', () => {
    const literals = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\n\\[])+\/[dgimsuvy]*/g
    const isCased = (literal: string) => /\\p\{L[ul]\}/.test(literal) && /\/[dgmsuvy]*i[dgmsuvy]*$/.test(literal)
    expect(files.filter((path) => (code(path).match(literals) ?? []).some(isCased))).toEqual([])
  })
})

const code = (path: string) => readFileSync(join(root, path), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
