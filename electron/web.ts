import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { keepCompiled } from './adapters/files/keep-compiled.ts'

keepCompiled({ platform: process.platform, home: homedir(), env: process.env }, import.meta.dirname)
const { run } = await import('./command-line/run.ts')

/** The loopback host is the command `serve`; what it is told on the command line is the same. */
process.exitCode = await run({
  args: ['serve', ...process.argv.slice(2)],
  env: process.env,
  page: resolve(import.meta.dirname, import.meta.filename.endsWith('.ts') ? '../dist/renderer' : '../renderer'),
  input: process.stdin,
  print: (text) => void process.stdout.write(text),
  say: (line) => void process.stderr.write(`${line}\n`),
})
