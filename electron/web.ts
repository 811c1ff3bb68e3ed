import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runHost } from './loopback/run-host.ts'

const { values } = parseArgs({
  options: {
    library: { type: 'string' },
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: false },
    because: { type: 'string' },
  },
})

await runHost({
  library: values.library ?? null,
  port: Number(values.port),
  open: !values['no-open'],
  page: resolve(import.meta.dirname, import.meta.filename.endsWith('.ts') ? '../dist/renderer' : '../renderer'),
  because: values.because ?? null,
})
