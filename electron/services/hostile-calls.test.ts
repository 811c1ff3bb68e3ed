import { readConfigureGlobal } from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../shared/contract/index.ts'
import { hostileCalls, operationsWithInput } from '../testing/hostile-calls.ts'
import { temporaryApp } from '../testing/temporary-app.ts'

/** The run's own seed, so that a failure can be had again. */
const propertySeed = readConfigureGlobal().seed ?? 1

let app: ReturnType<typeof temporaryApp>
beforeEach(() => {
  app = temporaryApp()
})
afterEach(() => app.close())

describe('hostile calls', () => {
  it('are refused with a problem, change nothing and stop nothing', async () => {
    await app.client.library.addEvidence({ text: 'Ran the night ward', entry: null })
    const before = await app.client.library.view()
    const { codes, odd } = await hostileCalls(app.client, { count: 2000, seed: propertySeed })
    expect(odd).toEqual([])
    expect(codes.get('invalid-input')).toBeGreaterThan(1500)
    expect(await app.client.library.view()).toEqual(before)
    expect(await app.client.applications.list()).toEqual([])
    expect('polluted' in {}).toBe(false)
  })

  it('go to every operation of the contract that takes an input', () => {
    expect(operationsWithInput.length).toBeGreaterThan(90)
  })
})

describe('the contract', () => {
  it('says of every operation what it gives, and takes no key it does not know', () => {
    for (const [service, operations] of Object.entries(contract))
      for (const [name, operation] of Object.entries(operations)) {
        expect(operation['~orpc'].outputSchema, `${service}.${name}`).toBeDefined()
        const input = operation['~orpc'].inputSchema
        if (!input) continue
        const parsed = input['~standard'].validate({ unknownKey: 1 })
        expect(JSON.stringify(parsed), `${service}.${name}`).toContain('issues')
      }
  })
})
