import { expect, test } from 'vitest'
import { withDependencies } from './with-dependencies.ts'

const locked = {
  'node_modules/reader': { dependencies: { zip: '1', absent: '1' } },
  'node_modules/reader/node_modules/zip': { dependencies: { bits: '1' } },
  'node_modules/zip': { dependencies: { old: '1' } },
  'node_modules/old': {},
  'node_modules/bits': { optionalDependencies: { '@native/linux': '1', reader: '1' } },
  'node_modules/@native/linux': {},
  'node_modules/page': {},
}

test('takes what is needed, nearest first, and nothing else', () => {
  expect([...withDependencies(['reader'], locked)].sort()).toEqual([
    'node_modules/@native/linux',
    'node_modules/bits',
    'node_modules/reader',
    'node_modules/reader/node_modules/zip',
  ])
})
