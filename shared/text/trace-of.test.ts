import { describe, expect, it } from 'vitest'
import { traceOf } from './trace-of.ts'

const withStack = (stack: string): Error => Object.assign(new TypeError('I tamed forty otters'), { stack })

describe('traceOf', () => {
  it('tells the kind of a defect and where it arose, without a word of its message', () => {
    const trace = traceOf(new RangeError('I tamed forty otters'))
    expect(trace).toMatch(/^RangeError\n {4}at /u)
    expect(trace).not.toContain('otters')
  })

  it('keeps the folders of the person to itself', () => {
    const stack = `TypeError: I tamed forty otters
    at open (file:///home/jo-okafor/apps/vouch/dist/node/chunks/compose-1a.js:3:14)
    at C:\\Users\\Jo Okafor\\vouch\\electron\\main.ts:1:2
    at /home/jo-okafor/letters/otter.ts:1:1
    at node:internal/process/task_queues:103:5`
    const trace = traceOf(withStack(stack))
    expect(trace).not.toMatch(/okafor\/|home|otters/iu)
    expect(trace).toContain('at open (dist/node/chunks/compose-1a.js:3:14)')
    expect(trace).toContain('node:internal/process/task_queues:103:5')
  })

  it('keeps where in a page it was, without the address of its host', () => {
    const stack = `Error: I tamed forty otters
    at open (http://127.0.0.1:4711/assets/library-screen-1a.js:3:14)
    at app://bundle/assets/main.js:1:2`
    expect(traceOf(withStack(stack))).toBe(
      'TypeError\n    at open (assets/library-screen-1a.js:3:14)\n    at assets/main.js:1:2',
    )
  })

  it('says of what is no error only its type', () => {
    expect(traceOf('I tamed forty otters')).toBe('string')
    expect(traceOf(undefined)).toBe('undefined')
  })
})
