import { resolve } from 'node:path'
import { run } from './command-line/run.ts'

process.stdout.on('error', () => process.exit(1))

process.exitCode = await run({
  args: process.argv.slice(2),
  env: process.env,
  page: resolve(import.meta.dirname, import.meta.filename.endsWith('.ts') ? '../dist/renderer' : '../renderer'),
  input: process.stdin,
  print: (text) => void process.stdout.write(text),
  say: (line) => void process.stderr.write(`${line}\n`),
})
