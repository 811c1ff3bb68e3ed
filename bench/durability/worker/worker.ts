import { writeSync } from 'node:fs'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { workOn } from './work-on.ts'

/**
 * Works on a library without pause until it is killed or has done enough: `worker.ts FOLDER type|work [ACTS] [jumping]`. A line it prints tells
 * of something that was acknowledged before ("saved a1 w7 12", "read 3", "exported 3 5120") or refused ("refused disk-full …").
 * With `jumping` its clock leaps by up to a year either way at each look.
 */
const [folder = '', mode = 'type', acts = 'Infinity', clockMode = ''] = process.argv.slice(2)
if (clockMode === 'jumping') {
  const real = Date.now
  Date.now = () => real() + Math.round((Math.random() - 0.5) * 2 * 365 * 24 * 3600 * 1000)
}
const say = (line: string) => writeSync(1, `${line}\n`)

say('starting')
workOn(folder, { mode: mode === 'work' ? 'work' : 'type', acts: Number(acts), say, worker: process.pid }).catch(
  (error) => {
    say(
      error instanceof VouchError
        ? `refused ${error.code} ${error.message}`
        : `fault ${error instanceof Error ? error.message : error}`,
    )
    process.exitCode = 1
  },
)
