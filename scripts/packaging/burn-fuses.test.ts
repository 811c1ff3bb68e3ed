import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, expect, test } from 'vitest'
import { burnFuses, type Flavour } from './burn-fuses.ts'
import { fuseWire } from './testing/stand-in-electron.ts'

const folder = mkdtempSync(join(tmpdir(), 'vouch-fuses-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function burnt(flavour: Flavour, wire = fuseWire()) {
  const path = join(folder, flavour)
  writeFileSync(path, wire)
  await burnFuses(path, flavour)
  return await getCurrentFuseWire(path)
}

test('a released binary cannot be used as Node, be inspected, or load an app from elsewhere', async () => {
  const wire = await burnt('release')
  expect(wire[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE)
  expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(FuseState.DISABLE)
  expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.DISABLE)
  expect(wire[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(FuseState.DISABLE)
  expect(wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(FuseState.ENABLE)
  expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE)
  expect(wire[FuseV1Options.EnableCookieEncryption]).toBe(FuseState.ENABLE)
})

test('the test flavour differs in the one switch that Playwright needs', async () => {
  const [release, tested] = [await burnt('release'), await burnt('test')]
  expect(tested).toEqual({ ...release, [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.ENABLE })
})

test('a binary with a switch that nobody decided on is refused', async () => {
  await expect(burnt('release', fuseWire(10))).rejects.toThrow(/10 fuses/u)
})
