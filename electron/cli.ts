import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { keepCompiled } from './adapters/files/keep-compiled.ts'

process.stdout.on('error', () => process.exit(1))

keepCompiled({ platform: process.platform, home: homedir(), env: process.env }, import.meta.dirname)
const { run } = await import('./command-line/run.ts')

process.exitCode = await run({
  args: process.argv.slice(2),
  env: process.env,
  page: resolve(import.meta.dirname, import.meta.filename.endsWith('.ts') ? '../dist/renderer' : '../renderer'),
  input: process.stdin,
  print: (text) => void process.stdout.write(text),
  say: (line) => void process.stderr.write(`${line}\n`),
})
