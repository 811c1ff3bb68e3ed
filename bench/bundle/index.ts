import { ensureBuilt } from '../../scripts/ensure-built.ts'
import { hostStart, measureBundle } from './measure-bundle.ts'

/** Sizes of the built app after gzip beside their budgets; e2e/specs/bundle.spec.ts fails when one is exceeded. */
ensureBuilt('node')
ensureBuilt('page')
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`

for (const { name, bytes, budget } of measureBundle())
  console.log(`${name.padEnd(40)} ${kilobytes(bytes).padStart(8)}   (budget ${kilobytes(budget)})`)
console.log(`packages the host's start loads: ${hostStart().packages.join(', ') || 'none'}`)
