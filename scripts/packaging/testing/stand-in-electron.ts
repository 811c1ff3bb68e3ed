import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** Bytes that carry switches as Electron's binary does: a mark, the version, how many there are, and one character for each (here all off). */
export function fuseWire(count = 9): Buffer {
  const padding = Buffer.alloc(64)
  return Buffer.concat([padding, Buffer.from(sentinel), Buffer.from([1, count]), Buffer.alloc(count, '0'), padding])
}

/** Writes a folder with the files that electron-builder expects of Electron for Linux. It holds no Electron. */
export function writeStandInElectron(folder: string, version: string): void {
  for (const name of ['resources', 'locales']) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'electron'), fuseWire())
  writeFileSync(join(folder, 'locales/en-US.pak'), '')
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, name), '')
  writeFileSync(join(folder, 'version'), version)
}
