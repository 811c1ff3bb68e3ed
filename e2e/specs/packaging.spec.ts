import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { build, Platform } from 'electron-builder'
import { ensureBuilt } from '../../scripts/ensure-built.ts'
import { packagingConfig } from '../../scripts/packaging/config.ts'
import { writeStandInElectron } from '../../scripts/packaging/testing/stand-in-electron.ts'

/** Packs the app around a stand-in for Electron, which cannot be downloaded where the tests run: the file list, not a start, is checked. */
test('the package holds what the app loads, and nothing else', async () => {
  test.setTimeout(300_000)
  const home = mkdtempSync(join(tmpdir(), 'vouch-package-'))
  try {
    const { files, unpacked, binary, licences, resources } = await pack(home)
    for (const name of ['main', 'reading', 'checking', 'typesetting']) expect(files).toContain(`/dist/node/${name}.js`)
    expect(files).toEqual(expect.arrayContaining(['/dist/preload/preload.cjs', '/dist/renderer/index.html']))
    for (const name of packagesLoaded()) expect(files).toContain(`/node_modules/${name}/package.json`)
    for (const bundled of ['react', 'react-dom', '@tiptap/core', 'radix-ui'])
      expect(files.filter((path) => path.startsWith(`/node_modules/${bundled}/`))).toEqual([])
    for (const never of ['/electron', '/renderer', '/shared', '/e2e', '/bench', '/node_modules/vite'])
      expect(files.filter((path) => path.startsWith(`${never}/`))).toEqual([])
    const native = files.filter((path) => path.endsWith('.node'))
    expect(native).not.toEqual([])
    for (const path of native) expect(readFileSync(join(unpacked, path)).byteLength).toBeGreaterThan(1_000)
    // Of native code only what this system loads, and nothing that looks for updates.
    const others = ['darwin', 'win32', 'linux'].filter((system) => system !== process.platform)
    expect(native.filter((path) => others.some((system) => path.includes(system)))).toEqual([])
    expect(files.filter((path) => path.includes('electron-updater'))).toEqual([])
    expect(existsSync(join(resources, 'app-update.yml'))).toBe(false)
    for (const name of ['react', '@fontsource/libertinus-serif', 'openai']) expect(licences).toContain(`\n${name} `)
    expect((await getCurrentFuseWire(binary))[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
})

test('every package is described as its builder wants it: systems, chips, icon, backups that open with it', async () => {
  for (const part of ['node', 'page', 'preload'] as const) ensureBuilt(part)
  const described = () => packagingConfig({ flavour: 'release', output: join(tmpdir(), 'vouch-never-made') })
  const config = described()
  expect(config.linux?.target).toEqual(['AppImage', 'deb'])
  expect(config.mac?.target).toEqual([{ target: 'dmg', arch: ['x64', 'arm64'] }])
  expect(config.win?.target).toEqual([{ target: 'nsis', arch: ['x64', 'arm64'] }])
  expect(config.fileAssociations).toMatchObject([{ ext: 'vouch' }])
  expect(config.publish).toBeNull()
  const icon = readFileSync(join(config.directories?.buildResources ?? '', 'icon.png'))
  expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([1024, 1024])
  // The builder holds the whole description against its schema before it packs anything: one slip in any system's part is refused. It changes what it is given.
  const slips = [
    { linux: { ...config.linux, targets: ['deb'] } },
    { nsis: { oneclick: false } },
    { mac: { target: 3 } },
  ]
  for (const slip of slips)
    await expect(
      build({
        targets: Platform.LINUX.createTarget('dir'),
        config: Object.assign({}, described(), slip),
        publish: 'never',
      }),
    ).rejects.toThrow(/Invalid configuration/u)
})

async function pack(home: string) {
  for (const part of ['node', 'page', 'preload'] as const) ensureBuilt(part)
  const electronDist = join(home, 'electron')
  writeStandInElectron(electronDist, '45.4.1')
  await build({
    targets: Platform.LINUX.createTarget('dir'),
    config: packagingConfig({ flavour: 'release', output: join(home, 'out'), electronDist }),
    publish: 'never',
  })
  const app = join(home, 'out/linux-unpacked')
  const archive = join(app, 'resources/app.asar')
  return {
    files: listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/')),
    resources: join(app, 'resources'),
    unpacked: `${archive}.unpacked`,
    binary: join(app, 'vouch'),
    licences: readFileSync(join(app, 'LICENSES.packages.txt'), 'utf8'),
  }
}

/** The packages that the bundles name. */
function packagesLoaded(): readonly string[] {
  const named: readonly string[] = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../dist/node/packages.json'), 'utf8'),
  )
  return [...new Set(named.map((id) => id.split('/', id.startsWith('@') ? 2 : 1).join('/')))]
}
