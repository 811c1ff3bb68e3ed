import { ORPCError } from '@orpc/server'
import { assert, asyncProperty, constant, constantFrom, jsonValue, oneof } from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../shared/contract/index.ts'
import { temporaryApp } from '../testing/temporary-app.ts'

type Call = (input: unknown) => Promise<unknown>

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp()
})
afterEach(() => app.close())

const names = Object.entries(contract).flatMap(([service, operations]) =>
  Object.keys(operations).map((operation): [string, string] => [service, operation]),
)

/** Operations that take no input, and so do their work whatever is sent, are called with nothing hostile to refuse. */
const taking = names.filter(
  ([service, operation]) => !/^(?:view|list|get|about|changes|make)$/u.test(operation) || service === 'documents',
)

const hostile = oneof(
  jsonValue(),
  constant(JSON.parse('{"__proto__":{"polluted":true},"id":"a1"}')),
  constantFrom({ id: 'x'.repeat(100_000) }, { id: { toString: 'no' } }, { id: "a1'; DROP TABLE sources; --", more: 1 }),
)

describe('hostile calls', () => {
  it('are refused with a problem, change nothing and stop nothing', { timeout: 60_000 }, async () => {
    await app.client.library.addEvidence({ text: 'Ran the night ward', entry: null })
    const before = await app.client.library.view()
    // The calls are typed by the contract; what is sent here is not.
    const client = app.client as unknown as Record<string, Record<string, Call>>
    await assert(
      asyncProperty(constantFrom(...taking), hostile, async ([service, operation], input) => {
        const call = client[service]?.[operation]
        try {
          await call?.(input)
        } catch (error) {
          expect(error).toBeInstanceOf(ORPCError)
          expect(error).toMatchObject({
            code: 'PROBLEM',
            data: { code: expect.stringMatching(/invalid-input|not-found|file-|model-/u) },
          })
        }
      }),
      { numRuns: 2000 },
    )
    expect(await app.client.library.view()).toEqual(before)
    expect(await app.client.applications.list()).toEqual([])
    expect('polluted' in {}).toBe(false)
  })

  it('covers every operation of the contract', () => {
    expect(names.length).toBeGreaterThan(30)
  })
})
