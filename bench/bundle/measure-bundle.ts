import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../..')

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).optional(),
    dynamicImports: z.array(z.string()).optional(),
    css: z.array(z.string()).optional(),
  }),
)

/** Bytes after gzip, and the names of packages among the files by which a start is told from what is loaded later. */
export interface BundlePart {
  readonly name: string
  readonly bytes: number
  /** Bytes allowed. */
  readonly budget: number
}

/** Sizes of the built app (`npm run build` first): the page's first script and styles, each part loaded later, and the host's start. */
export function measureBundle(): BundlePart[] {
  const page = join(root, 'dist/renderer')
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(page, '.vite/manifest.json'), 'utf8')))
  const entry = Object.entries(manifest).find(([, chunk]) => chunk.isEntry)?.[0] ?? ''
  const zipped = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(page, file))).length, 0)
  // The entry imports the rest of the first screen once it has asked the host for what that shows.
  const later = manifest[entry]?.dynamicImports ?? []
  const first = new Set([entry, ...later].flatMap((name) => [...staticFiles(manifest, name)]))
  const application = [...staticFiles(manifest, 'applications/application-screen.tsx')].filter((one) => !first.has(one))
  const named = (pattern: RegExp) =>
    readdirSync(join(page, 'assets'))
      .filter((name) => pattern.test(name))
      .map((name) => `assets/${name}`)
  return [
    { name: 'page, first screen (script and styles)', bytes: zipped(first), budget: 210_000 },
    { name: 'page, an application (the editor)', bytes: zipped(application), budget: 290_000 },
    { name: 'page, reading of PDF (pdf.js)', bytes: zipped(named(/^pdf.*\.m?js$/u)), budget: 700_000 },
    { name: 'page, spelling (harper, its script)', bytes: zipped(named(/^spelling-worker.*\.js$/u)), budget: 40_000 },
    { name: 'page, spelling (harper, its words)', bytes: zipped(named(/^harper.*\.wasm$/u)), budget: 9_000_000 },
    { name: 'host, what its start loads', bytes: hostStart().bytes, budget: 240_000 },
  ]
}

function staticFiles(manifest: z.infer<typeof manifestSchema>, from: string): ReadonlySet<string> {
  const files = new Set<string>()
  const walk = (name: string) => {
    const chunk = manifest[name]
    if (!chunk || files.has(chunk.file)) return
    files.add(chunk.file)
    for (const css of chunk.css ?? []) files.add(css)
    for (const next of chunk.imports ?? []) walk(next)
  }
  walk(from)
  return files
}

/** What the loopback host loads before it listens: its bundles' bytes after gzip, and the packages named in them. */
export function hostStart(): { readonly bytes: number; readonly packages: readonly string[] } {
  const seen = new Set<string>()
  const packages = new Set<string>()
  const walk = (path: string) => {
    if (seen.has(path)) return
    seen.add(path)
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(
      /^(?:import|export)[^'";]*?["']([^"']+)["'];?$/gmu,
    )) {
      if (name.startsWith('.')) walk(join(dirname(path), name))
      else if (!isBuiltin(name)) packages.add(name)
    }
  }
  const chunks = join(root, 'dist/node/chunks')
  walk(join(root, 'dist/node/web.js'))
  for (const name of readdirSync(chunks).filter((one) =>
    /^run-.*\.js$|^serve-command.*\.js$|^compose-.*\.js$/u.test(one),
  ))
    if (/runHost|compose\(|serveCommand/u.test(readFileSync(join(chunks, name), 'utf8'))) walk(join(chunks, name))
  const bytes = [...seen].reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0)
  return { bytes, packages: [...packages].sort() }
}
