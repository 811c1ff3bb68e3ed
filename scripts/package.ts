import { resolve } from 'node:path'
import { build, Platform } from 'electron-builder'
import { ensureBuilt } from './ensure-built.ts'
import { packagingConfig } from './packaging/config.ts'

/** `npm run package [-- --test]`: the app for this computer's system, in `out/`. Electron is downloaded by electron-builder. */
const flavour = process.argv.includes('--test') ? 'test' : 'release'
for (const part of ['node', 'page', 'preload'] as const) ensureBuilt(part)
const made = await build({
  targets: Platform.current().createTarget(),
  config: packagingConfig({ flavour, output: resolve(import.meta.dirname, '../out') }),
  publish: 'never',
})
for (const path of made) console.log(path)
