import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readBytes } from '../../adapters/readers/read-bytes.ts'
import { run } from '../run.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-library-command-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function vouch(...args: string[]) {
  const lines: string[] = []
  const code = await run({
    args,
    env: { ...process.env, VOUCH_SETTINGS: join(folder, 'settings'), XDG_STATE_HOME: join(folder, 'state') },
    page: folder,
    input: (async function* () {})(),
    print: () => {},
    say: (line) => void lines.push(line),
    reader: { read: (file) => readBytes(file) },
  })
  return { code, lines }
}

it('library --out writes JSON Resume that is read back as the same library', { timeout: 30_000 }, async () => {
  const at = (name: string) => join(folder, name)
  writeFileSync(
    at('cv.md'),
    '# Bram de Wit\n\n## Experience\n\n### Electrician, Polder Installations\n\nMarch 2018 – present\n\n- Rewired 40 homes\n\n## Education\n\n### MSc Physics, Delta University, 2012 – 2014\n',
  )
  await vouch('import', at('cv.md'), '--library', at('one.vouch'))
  expect(await vouch('library', '--out', at('one.json'), '--library', at('one.vouch'))).toEqual({ code: 0, lines: [] })
  expect(JSON.parse(readFileSync(at('one.json'), 'utf8'))).toMatchObject({
    basics: { name: 'Bram de Wit' },
    work: [{ position: 'Electrician', name: 'Polder Installations', highlights: ['Rewired 40 homes'] }],
    education: [{ institution: 'Delta University', startDate: '2012', endDate: '2014' }],
  })
  await vouch('import', at('one.json'), '--library', at('two.vouch'))
  await vouch('library', '--out', at('two.json'), '--library', at('two.vouch'))
  expect(readFileSync(at('two.json'), 'utf8')).toBe(readFileSync(at('one.json'), 'utf8'))
  const refused = await vouch('library', '--out', at('one.pdf'), '--library', at('one.vouch'))
  expect(refused).toMatchObject({ code: 1, lines: [expect.stringContaining('.json')] })
})

it('import says on the error stream which known source a file is a newer version of', { timeout: 30_000 }, async () => {
  const at = (name: string) => join(folder, name)
  const cv = (homes: number, last: string) =>
    `# Bram de Wit\n\nbram@example.org\n\n## Experience\n\n### Electrician, Polder Installations\n\nMarch 2018 – present\n\n- Rewired ${homes} homes without a failed inspection\n- Trained three apprentices in safe isolation\n- Kept the stock of the van to a week's work\n${last}`
  writeFileSync(at('bram.md'), cv(40, ''))
  writeFileSync(at('bram-2026.md'), cv(52, '- Wrote the checklist for smart meters\n'))
  const first = await vouch('import', at('bram.md'), '--library', at('versions.vouch'))
  expect(first).toEqual({ code: 0, lines: [] })
  const { code, lines } = await vouch('import', at('bram-2026.md'), '--json', '--library', at('versions.vouch'))
  expect(code).toBe(0)
  expect(lines).toEqual([
    expect.stringMatching(/^bram-2026\.md looks like a newer version of bram\.md; both are kept\./u),
  ])
})
