import { join } from 'node:path'
import { processReader } from '../../../electron/adapters/reading-process/reader.ts'
import type { Attack } from '../attack.ts'
import * as files from '../hostile-files.ts'
import type { Target } from '../target.ts'

/** A reading process as the host starts it, with a script that does what it can. */
const taken = processReader({ script: join(import.meta.dirname, '../hijacked-reader.mjs') })

const text = (content: string) => () => new TextEncoder().encode(content)

/** Files made to attack their reader, handed to the running host as an import; it must say so of the file, or read no more than its words. */
export function fileAttacks({ client, alive, library }: Target): readonly Attack[] {
  const reads = (name: string, file: string, made: () => Uint8Array, expect: RegExp): Attack => ({
    name,
    expect,
    attempt: async () => {
      const said = await imported(client, file, made())
      return alive() ? said : 'the host ended'
    },
  })
  const harmless = /^(?:read|file-)(?!.*(?:root:|javascript:|<script))/u
  return [
    reads('130 MB in a Word file of 130 KB', 'bomb.docx', () => files.docxBomb(130), /^file-too-large/u),
    reads(
      'the same with headers that lie',
      'liar.docx',
      () => files.docxBombThatLies(130),
      /^file-(?:damaged|too-large)/u,
    ),
    ...['../../evil.csv', '/etc/evil.csv', 'C:\\evil.csv', 'a\\..\\evil.csv', 'evil.csv\0.txt'].map((name) =>
      reads(`archive with ${JSON.stringify(name)}`, 'slip.zip', () => files.zipThatSlips(name), /^file-damaged/u),
    ),
    reads('archive with a name twice', 'double.zip', files.zipWithDoubles, /^file-damaged/u),
    reads('archive of 3,000 files', 'many.zip', () => files.zipOfMany(3000), /^file-(?:damaged|too-large)/u),
    reads(
      'picture outside the file (CVE-2025-11849)',
      'link.docx',
      () => files.docxWithOutsidePicture('file:///etc/passwd'),
      harmless,
    ),
    reads('XML entities, outside and exponential', 'entity.docx', files.docxWithEntities, harmless),
    reads('style called __proto__', 'proto.docx', files.docxWithProtoStyle, harmless),
    reads('font matrix that is script (CVE-2024-4367)', 'font.pdf', files.pdfFontMatrix, harmless),
    reads(
      'PDF whose drawing inflates to 150 MB',
      'ops.pdf',
      () => files.pdfOperatorBomb(150),
      /^file-(?:too-|damaged)/u,
    ),
    reads('PDF whose pages contain themselves', 'loop.pdf', files.pdfLoop, /^file-/u),
    reads('PDF with script on opening', 'script.pdf', files.pdfWithScript, harmless),
    reads(
      'file of 33 MB',
      'big.md',
      () => new Uint8Array(33 * 1024 * 1024).fill(65),
      /^(?:file-too-large|invalid-input)/u,
    ),
    reads('file of 21 MB', 'large.md', () => new Uint8Array(21_000_000).fill(65), /^file-too-large/u),
    reads('Markdown that takes exponential time (*a)', 'star.md', text('*a '.repeat(8000)), /^(?:read|file-too-slow)/u),
    reads(
      'Markdown that takes exponential time (_a__)',
      'under.md',
      text('_a__'.repeat(20_000)),
      /^(?:read|file-too-slow|file-damaged)/u,
    ),
    reads('20,000 quotes inside each other', 'quotes.md', text(`${'>'.repeat(20_000)} x`), /^(?:read|file-)/u),
    reads('100,000 [ of Markdown', 'brackets.md', text('['.repeat(100_000)), /^(?:read|file-)/u),
    reads(
      '100,000 elements inside each other',
      'deep.html',
      text(`<html>${'<div>'.repeat(100_000)}x`),
      /^(?:read|file-)/u,
    ),
    reads(
      'page with script and events',
      'page.html',
      text(
        '<html><body><h1>Ada</h1><script>evil()</script><img src=x onerror=evil()><p><a href="javascript:evil()">Ran nights</a></p><svg><script>evil()</script></svg></body></html>',
      ),
      harmless,
    ),
    reads('10 MB of [', 'deep.json', text(`{"basics":${'['.repeat(10_000_000)}`), /^file-/u),
    reads(
      'JSON Resume with __proto__',
      'proto.json',
      text(
        '{"basics":{"name":"Ada"},"work":[{"name":"X","position":"Y","__proto__":{"polluted":1},"highlights":["Ran nights"]}],"__proto__":{"polluted":1}}',
      ),
      harmless,
    ),
    reads(
      'table whose cells are formulas',
      'Positions.csv',
      text('Company Name,Title\n"=cmd|\' /C calc\'!A0",Cook\n'),
      /^(?:read|file-)/u,
    ),
    reads('name that is a path', '../../../etc/cron.d/evil.md', text('# Ada\n\n- Ran nights\n'), /^read ".*evil\.md"/u),
    {
      name: 'parser taken over: reads, lists, writes, starts programs',
      expect: /^all of it denied$/u,
      attempt: async () => (await taken.read({ name: library, bytes: new Uint8Array([35]) })).text,
    },
    reads(
      'bytes of nothing',
      'noise.bin',
      () => Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
      /^file-/u,
    ),
  ]
}

/** "read NAME: the words found" or the code of the refusal. What was read is taken out again. */
async function imported(client: Target['client'], name: string, bytes: Uint8Array): Promise<string> {
  try {
    for await (const event of await client.library.import({ files: [new File([new Uint8Array(bytes)], name)] })) {
      if (event.kind === 'failed') return event.problem.code
      if (event.kind === 'done') {
        const source = await client.library.source({ id: event.source })
        await client.library.removeSource({ id: event.source })
        return `read ${JSON.stringify(source.name)}: ${JSON.stringify(source.text).slice(0, 200)}`
      }
    }
    return 'it came to no end'
  } catch (error) {
    const data = error instanceof Error && 'data' in error ? error.data : null
    return typeof data === 'object' && data !== null && 'code' in data ? String(data.code) : String(error)
  }
}
