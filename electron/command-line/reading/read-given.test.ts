import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readGiven } from './read-given.ts'

const folder = mkdtempSync(join(tmpdir(), 'vouch-given-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The administrator may read every file, so nothing is kept from them. */
const administrator = process.getuid?.() === 0 || process.platform === 'win32'

describe('a file named on the command line', () => {
  it('is told of in a sentence when it is a folder or is not there', async () => {
    const path = join(folder, 'cvs')
    mkdirSync(path)
    await expect(readGiven(path)).rejects.toMatchObject({ message: `${path} is a folder; name the files in it.` })
    const gone = join(folder, 'gone.md')
    await expect(readGiven(gone)).rejects.toMatchObject({ message: `${gone} does not exist; check its name.` })
  })

  it.skipIf(administrator)('is told of in a sentence when it may not be read', async () => {
    const path = join(folder, 'kept.md')
    writeFileSync(path, '# Edda Lorne')
    chmodSync(path, 0)
    await expect(readGiven(path)).rejects.toMatchObject({ message: `${path} may not be read; check its permissions.` })
  })
})
