import { isContractProcedure } from '@orpc/contract'
import { isProcedure, unlazyRouter } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { contract } from '../../shared/contract/index.ts'
import { settingsSchema } from '../../shared/domain/settings.ts'
import { compose } from '../compose.ts'

/** The operations of a router or contract by their path. */
function operationsIn(all: object, path = ''): string[] {
  return Object.entries(all).flatMap(([name, one]) =>
    isProcedure(one) || isContractProcedure(one) ? [`${path}${name}`] : operationsIn(one, `${path}${name}.`),
  )
}

describe('services that load at their first call', () => {
  it('answer every operation of the contract, and no other', async () => {
    const settings = { read: () => settingsSchema.parse({}), write: () => settingsSchema.parse({}) }
    const about = { kind: 'command-line', version: '0', platform: 'linux' } as const
    const app = compose({ library: ':memory:', about, settings, log: { write: () => {} } })
    const named = operationsIn(contract)
    expect(named.length).toBeGreaterThan(80)
    expect(operationsIn(await unlazyRouter(app.router)).toSorted()).toEqual(named.toSorted())
    app.close()
  })
})
