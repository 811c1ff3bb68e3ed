import { cpSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin, Rolldown } from 'vite'
import { defineConfig } from 'vitest/config'
import { unitClosingLine } from './scripts/unit-closing-line.ts'

const at = (path: string) => resolve(import.meta.dirname, path)

/** The start page names all files of the first screen, so that they are fetched at once and not as each comes to ask for the next. */
const firstScreen: Plugin = {
  name: 'first-screen',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const files = new Set<string>()
      const styles = new Set<string>()
      const walk = (name: string) => {
        const chunk = bundle[name]
        if (chunk?.type !== 'chunk' || files.has(name)) return
        files.add(name)
        for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style)
        for (const next of chunk.imports) walk(next)
      }
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.moduleIds.includes(at('renderer/main.tsx'))) walk(file.fileName)
      const named = (name: string) => html.includes(`./${name}"`)
      const link = (rel: string, name: string) => ({
        tag: 'link',
        attrs: { rel, crossorigin: true, href: `./${name}` },
        injectTo: 'head' as const,
      })
      return [
        ...[...files].filter((name) => !named(name)).map((name) => link('modulepreload', name)),
        ...[...styles].filter((name) => !named(name)).map((name) => link('stylesheet', name)),
      ]
    },
  },
}

/** What main.tsx imports, and what that imports: one file, because each of a browser's six connections waits for the one before. */
function nameOfFirst(id: string, context: Rolldown.ChunkingContext): string | null {
  first ??= closure(at('renderer/main.tsx'), (one) => context.getModuleInfo(one)?.importedIds ?? [])
  return first.has(id) ? 'first' : null
}
let first: ReadonlySet<string> | undefined

function closure(from: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([from])
  for (const id of found) for (const each of next(id)) found.add(each)
  return found
}

/**
 * Has V8 compile a whole file beside the page's thread while it loads, for the files whose functions are nearly all called at once;
 * otherwise that thread compiles each function when it is first called. The line has to be the first of its file.
 * {@link https://github.com/WICG/explicit-javascript-compile-hints-file-based}
 */
const calledOnLoad: Plugin = {
  name: 'called-on-load',
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && ['index', 'first', 'application-screen'].includes(file.name))
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
    },
  },
}

/** The page: the same files for every host. */
const page = {
  root: at('renderer'),
  base: './',
  plugins: [react(), firstScreen, calledOnLoad],
  build: {
    outDir: at('dist/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    manifest: true,
    sourcemap: false,
    rollupOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'begin', tags: ['$initial' as const], priority: 1 },
            { name: nameOfFirst, debugName: 'first' },
          ],
        },
      },
    },
  },
}

/** Typst reads its templates at run time: they stand beside the bundles. */
const templates = {
  name: 'typst-templates',
  writeBundle: ({ dir = at('dist/node') }: { dir?: string }) =>
    cpSync(at('electron/adapters/typst/templates'), resolve(dir, 'templates'), { recursive: true }),
}

/** The lexicon's keys are made while building: stemming its thousands of words takes longer than the work of most commands. */
const lexiconKeys = {
  name: 'lexicon-keys',
  async transform(_code: string, id: string) {
    if (id !== at('shared/matching/lexicon/index.ts')) return null
    const { groups } = await import(pathToFileURL(id).href)
    return `export const groups = JSON.parse(${JSON.stringify(JSON.stringify(groups))})`
  },
}

/** conf checks a file with ajv only where it is given a JSON schema; ours are checked with zod, so its hundred files are never read. */
const withoutAjv: Plugin = {
  name: 'without-ajv',
  enforce: 'pre',
  resolveId: (id) => (/^ajv(?:-formats|\/)/u.test(id) ? `\0${id}` : null),
  load: (id) => (id.startsWith('\0ajv') ? 'export const Ajv2020 = undefined; export default {}' : null),
}

/** Names the packages that the bundles load while they run, for the packaging: only those go into the app. */
const runTimePackages: Plugin = {
  name: 'run-time-packages',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
    const imported = new Set(chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]))
    const outside = [...imported].filter((id) => !(id in bundle) && !isBuiltin(id) && id !== 'electron')
    this.emitFile({ type: 'asset', fileName: 'packages.json', source: JSON.stringify(outside.sort(), null, 2) })
  },
}

/** The Node side: one bundle for each entry; packages stay in node_modules. */
const node = {
  // Bundled because loading hundreds of small files would take longer than the work of most commands.
  ssr: {
    noExternal: [
      'zod',
      /^@orpc\//,
      'conf',
      // What conf itself loads.
      /^(?:atomically|debounce-fn|dot-prop|env-paths|is-safe-filename|mimic-function|semver|stubborn-(?:fs|utils)|uint8array-extras|when-exit)$/,
      'fflate',
      'ws',
      'unified',
      /^remark-/,
      /^mdast-/,
      /^micromark/,
      'parse5',
      'snowball-stemmers',
    ],
  },
  plugins: [templates, lexiconKeys, withoutAjv, runTimePackages],
  build: {
    ssr: true,
    outDir: at('dist/node'),
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rollupOptions: {
      input: {
        main: at('electron/main.ts'),
        web: at('electron/web.ts'),
        cli: at('electron/cli.ts'),
        reading: at('electron/adapters/reading-process/child.ts'),
        checking: at('electron/checking.ts'),
        batch: at('electron/command-line/checking/batch-thread.ts'),
        typesetting: at('electron/adapters/typst/worker.ts'),
      },
      external: ['electron'],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
}

/** The sandboxed preload: one CommonJS file that requires nothing but electron. */
const preload = {
  build: {
    ssr: at('electron/preload.ts'),
    outDir: at('dist/preload'),
    emptyOutDir: true,
    target: 'node24',
    rollupOptions: { external: ['electron'], output: { format: 'cjs' as const, entryFileNames: 'preload.cjs' } },
  },
}

/** Milliseconds. Tests promise behaviour, not speed (that is measured in bench/): a busy machine is given its time. */
const testTimeout = 60_000

/** Tests that put something else in the place of a module: only a load of their own keeps it from the others. */
const mocking = ['electron/adapters/store/opening/read-only-disk.test.ts', 'electron/adapters/typst/engine.test.ts']

const test = {
  test: {
    reporters: ['default' as const, unitClosingLine],
    projects: [
      // One load of the modules serves all files of a project: pure functions share nothing that a test could change, and the tests of
      // services make their own store, clock and folder. Loading all of them for each file would take three times as long.
      {
        test: {
          setupFiles: [at('scripts/property-seed.ts')],
          testTimeout,
          name: 'shared',
          include: ['shared/**/*.test.ts'],
          environment: 'node',
          isolate: false,
        },
      },
      {
        test: {
          setupFiles: [at('scripts/property-seed.ts')],
          testTimeout,
          name: 'electron',
          include: ['electron/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: mocking,
          environment: 'node',
          isolate: false,
        },
      },
      {
        test: {
          setupFiles: [at('scripts/property-seed.ts')],
          testTimeout,
          name: 'mocking',
          include: mocking,
          environment: 'node',
        },
      },
      {
        plugins: [react()],
        test: {
          setupFiles: [at('scripts/property-seed.ts')],
          testTimeout,
          // A test that needs a page says so in its first line; making one costs more than most tests do.
          name: 'renderer',
          include: ['renderer/**/*.test.{ts,tsx}'],
          environment: 'node',
        },
      },
    ],
  },
}

const builds: Record<string, object> = { page, node, preload }

export default defineConfig(({ mode }) => builds[mode] ?? test)
