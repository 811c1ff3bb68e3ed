import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './ensure-built.ts'

/** The command line from a checkout: builds when the build is missing or old, then runs it in this process. */
function built(): boolean {
  try {
    ensureBuilt('node')
    if (process.argv[2] === 'serve') ensureBuilt('page')
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
    return false
  }
}

if (built()) await import(pathToFileURL(resolve(import.meta.dirname, '../dist/node/cli.js')).href)
