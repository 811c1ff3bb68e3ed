import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One file of the built page. */
export interface PageFile {
  readonly type: string
  readonly bytes: () => Uint8Array
}

/** Larger files are read each time they are asked for, which is seldom, rather than kept. */
const keptUpTo = 4 * 1024 * 1024

/** The page's files by the exact path of their address ("/assets/index-1a2b.js"). */
export type PageFiles = ReadonlyMap<string, PageFile>

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  woff: 'font/woff',
  wasm: 'application/wasm',
  txt: 'text/plain; charset=utf-8',
}

/**
 * The list of what may be served, made once at start: only these exact paths exist, so no request can name another file.
 * Empty when the page has not been built.
 */
export function pageFiles(folder: string): PageFiles {
  const files = new Map<string, PageFile>()
  for (const path of filesUnder(folder)) {
    const type = types[path.slice(path.lastIndexOf('.') + 1)]
    if (type && !path.startsWith('.'))
      files.set(`/${path}`, { type, bytes: once(() => readFileSync(join(folder, path))) })
  }
  const index = files.get('/index.html')
  if (index) files.set('/', index)
  return files
}

function filesUnder(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    return files.map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
  } catch {
    return []
  }
}

function once(read: () => Uint8Array): () => Uint8Array {
  let kept: Uint8Array | null = null
  return () => {
    if (kept) return kept
    const bytes = read()
    if (bytes.length <= keptUpTo) kept = bytes
    return bytes
  }
}
