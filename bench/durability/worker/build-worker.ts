import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../../..')
const at = (path: string) => join(root, path)

/** Packages that no worker of a bench loads: they read formats it does not bring or write ones it does not ask for. */
const unused = ['electron', /^@myriaddreamin\//, 'mammoth', /^pdfjs-dist/, 'docx', 'openai']

/**
 * Bundles the worker and the reading process beside it, once for all rounds: a round then starts in a fraction of the time that loading hundreds of
 * files takes. Gives the worker's script.
 */
export async function buildWorker(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rollupOptions: {
        input: {
          worker: at('bench/durability/worker/worker.ts'),
          reading: at('electron/adapters/reading-process/child.ts'),
        },
        external: unused,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  })
  return join(folder, 'worker.js')
}
