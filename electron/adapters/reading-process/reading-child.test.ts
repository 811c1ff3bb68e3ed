import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { tinyPdf } from '../readers/testing/tiny-pdf.ts'
import { processReader } from './reader.ts'

const script = (name: string) => join(import.meta.dirname, 'fixtures', `${name}.mjs`)
const word =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Ran nights</w:t></w:r></w:p></w:body></w:document>'
const resume = { basics: { name: 'Ada Osei' }, work: [{ name: 'Quay Ward', position: 'Nurse', startDate: '2019' }] }

/** A file of each format that is read, each through the code that reads it. */
const files: Readonly<Record<string, Uint8Array>> = {
  'cv.md': strToU8('# Ada Osei\n\n- Ran nights, see [the ward](https://example.org)\n'),
  'cv.txt': strToU8('Ada Osei\n\nEXPERIENCE\n\n- Ran nights\n'),
  'cv.html': strToU8(
    '<!doctype html><title>Ada</title><h1>Ada Osei</h1><img src="https://example.org/x.png"><p>Ran nights',
  ),
  'cv.json': strToU8(JSON.stringify(resume)),
  'cv.pdf': tinyPdf({ pages: [{ texts: [{ text: 'Ran nights', x: 60, y: 700 }] }] }),
  'cv.docx': zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(word),
  }),
  'linkedin.zip': zipSync({
    'Positions.csv': strToU8(
      'Company Name,Title,Description,Location,Started On,Finished On\nQuay Ward,Nurse,Ran nights,,Jan 2019,\n',
    ),
  }),
}

/** Built-in modules that reach other computers, their inner parts too. */
const network =
  /^(?:NativeModule|Internal Binding) (?:internal\/)?(?:deps\/)?(?:_?tls|_?https?|net|dgram|dns|http2|undici|quic|inspector|cares_wrap|tcp_wrap|udp_wrap)(?:[_/]|$)/u

describe('the reading process', () => {
  it.each(Object.keys(files))('loads no module of the network for %s, and knows no path of a library', async (name) => {
    const bytes = files[name] ?? new Uint8Array()
    const { text } = await processReader({ script: script('tell-loaded') }).read({ name, bytes })
    const { loaded, ways, argv, env, folder } = JSON.parse(text)
    expect(loaded.length).toBeGreaterThan(0)
    expect(loaded.filter((module: string) => network.test(module))).toEqual([])
    expect(ways).toEqual([])
    expect(argv).toEqual([String(process.pid)])
    expect(Object.keys(env).filter((key) => !/^(?:NODE_|__CF)/u.test(key))).toEqual([])
    expect(folder).toBe(join(import.meta.dirname, 'fixtures'))
  })

  it('ends by itself when the program that started it was killed, even in an endless loop', async () => {
    const parent = spawn(process.execPath, [script('parent'), script('hang-in-child')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = await once(parent.stdout, 'data')
    const child = Number(line)
    parent.kill('SIGKILL')
    await once(parent, 'close')
    await until(() => ended(child))
    expect(ended(child)).toBe(true)
  })
})

/** Resolves when something is so; the test's own time ends a wait in vain. */
async function until(so: () => boolean): Promise<void> {
  while (!so()) await new Promise((go) => setTimeout(go, 50))
}

/** Its state in procfs where there is one (an ended process that nobody has asked for is a zombie), else what a signal says. */
function stateOf(pid: number): string | null {
  if (existsSync('/proc/self/stat'))
    return existsSync(`/proc/${pid}/stat`)
      ? (/\) (\w)/u.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? null)
      : null
  try {
    process.kill(pid, 0)
    return 'R'
  } catch {
    return null
  }
}

const ended = (pid: number) => [null, 'Z', 'X'].includes(stateOf(pid))
