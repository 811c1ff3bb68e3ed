import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBytes } from '../../adapters/readers/read-bytes.ts'
import type { GivenFile } from '../../ports.ts'
import { run } from '../run.ts'

export const cv = `# Bram de Wit

bram@example.org

## Experience

### Electrician, Polder Installations

March 2018 – present

- Rewired 40 homes without a single failed inspection
- Trained three apprentices
`

export const job = `# Site Electrician at Duin Energy

## Essential

- Experience of rewiring homes
- Experience of training apprentices
- Fluency in Portuguese
`

export const draft = '# Essential\n\n## Rewiring\n\n- Rewired 40 homes\n- (need to add the numbers)\n'

/** A folder with files to give to the commands, and the commands on a library in it. Removed by `remove`. */
export function commandFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-cli-'))
  const at = (name: string) => join(folder, name)
  const library = at('library.vouch')
  writeFileSync(at('cv.md'), cv)
  writeFileSync(at('job.md'), job)
  writeFileSync(at('draft.md'), draft)
  writeFileSync(at('plain.md'), 'I cook.\n')
  writeFileSync(at('empty.md'), '')
  writeFileSync(at('binary.md'), Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * 7919) % 256)))
  writeFileSync(at('huge.md'), Buffer.alloc(30 * 1024 * 1024, 'a '))
  writeFileSync(at('picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  writeFileSync(at('recipe.md'), '# Onion soup\n\nPeel the onions and cook them slowly in butter for an hour.\n')
  const vouch = (args: readonly string[], input = '') => runIn({ folder, library, args, input })
  const json = async (...args: string[]) => JSON.parse((await vouch([...args, '--json'])).out)
  return { folder, at, library, vouch, json, remove: () => rmSync(folder, { recursive: true }) }
}

interface Outcome {
  readonly code: number
  readonly out: string
  readonly lines: readonly string[]
}

/** Files are read in this process; the reading process has tests of its own. */
const reading = { reader: { read: (file: GivenFile) => readBytes(file) } }

interface Run {
  readonly folder: string
  readonly library: string
  readonly args: readonly string[]
  readonly input: string
}

async function runIn({ folder, library, args, input }: Run): Promise<Outcome> {
  let out = ''
  const lines: string[] = []
  const code = await run({
    args,
    env: {
      ...process.env,
      VOUCH_LIBRARY: library,
      VOUCH_SETTINGS: join(folder, 'settings'),
      XDG_STATE_HOME: join(folder, 'state'),
    },
    page: folder,
    input: (async function* () {
      yield input
    })(),
    print: (text) => {
      out += text
    },
    say: (line) => void lines.push(line),
    ...reading,
  })
  return { code, out, lines }
}
