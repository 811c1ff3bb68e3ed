import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBytes } from '../../adapters/readers/read-bytes.ts'
import { temporaryApp } from '../../testing/temporary-app.ts'
import { commandFolder, cv, draft, job } from '../testing/command-folder.ts'

const { at, folder, json, vouch, remove } = commandFolder()
beforeAll(async () => void (await vouch(['import', at('cv.md')])))
afterAll(remove)

describe('draft', { timeout: 60_000 }, () => {
  it('writes the evidence in every format and lists gaps', async () => {
    for (const ending of ['md', 'txt', 'html', 'docx', 'pdf']) {
      const out = at(`statement.${ending}`)
      // The others take the same evidence from the library, which reads no file again.
      const from = ending === 'md' ? ['--from', at('cv.md')] : []
      const { code, lines } = await vouch(['draft', ...from, '--job', at('job.md'), '--out', out])
      expect(code).toBe(0)
      expect(lines.join('\n')).toContain('Fluency in Portuguese')
      expect(statSync(out).size).toBeGreaterThan(100)
    }
    const written = readFileSync(at('statement.md'), 'utf8')
    expect(written).toMatch(/rewiring homes.*ewired 40 homes.*training apprentices/su)
    expect(written).toMatch(/Fluency in Portuguese\s+\[No evidence yet: /u)
    expect(readFileSync(at('statement.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('leaves an old file alone when it cannot write', async () => {
    const base = ['draft', '--from', at('cv.md'), '--job', at('job.md'), '--out']
    const failed = await vouch([...base, at('no-such-folder/out.md')])
    expect(failed.code).toBe(1)
    expect(failed.lines.at(-1)).toContain('no-such-folder')
    expect(await vouch([...base, at('out.odt')])).toMatchObject({ code: 1, lines: [expect.stringContaining('.docx')] })
  })
})

describe('a library that is none', () => {
  it('is refused in one line and left as it is', async () => {
    for (const args of [
      ['list'],
      ['import', at('cv.md')],
      ['match', '--job', at('job.md')],
      ['backup', at('b.vouch')],
    ]) {
      const { code, lines, out } = await vouch([...args, '--library', at('cv.md')])
      expect({ args, code, out }).toEqual({ args, code: 1, out: '' })
      expect(lines).toEqual([expect.stringContaining('cv.md is no library of Vouch')])
    }
    expect(readFileSync(at('cv.md'), 'utf8')).toBe(cv)
    expect(readdirSync(folder).filter((name) => name.includes('corrupt'))).toEqual([])
  })
})

describe('convert', { timeout: 30_000 }, () => {
  it('writes a draft without its notes and lists them', async () => {
    const { code, lines } = await vouch(['convert', at('draft.md'), '--out', at('converted.md')])
    expect(code).toBe(0)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('need to add the numbers')
    expect(readFileSync(at('converted.md'), 'utf8')).toBe('# Essential\n\n## Rewiring\n\n- Rewired 40 homes\n')
  })

  it('opens a draft in any format and writes it as the Markdown it was', async () => {
    for (const ending of ['docx', 'html', 'pdf']) {
      await vouch(['convert', at('draft.md'), '--author', 'Bram de Wit', '--out', at(`draft.${ending}`)])
      expect(await vouch(['convert', at(`draft.${ending}`), '--out', at('again.md')])).toMatchObject({
        code: 0,
        lines: [],
      })
      expect(readFileSync(at('again.md'), 'utf8').replace('Bram de Wit\n\n', '')).toBe(
        '# Essential\n\n## Rewiring\n\n- Rewired 40 homes\n',
      )
    }
    expect(readFileSync(at('draft.pdf'), 'latin1')).toContain('Bram de Wit')
  })

  it('keeps the notes in a working copy and wraps plain text, on wish', async () => {
    expect(await vouch(['convert', at('draft.md'), '--with-notes', '--out', at('copy.md')])).toMatchObject({
      lines: [],
    })
    expect(readFileSync(at('copy.md'), 'utf8')).toBe(draft)
    await vouch(['convert', at('draft.md'), '--wrap', '12', '--out', at('draft.txt')])
    expect(readFileSync(at('draft.txt'), 'utf8')).toContain('- Rewired 40\n  homes\n')
    for (const wrong of [
      ['--with-notes', '--out', at('a.pdf')],
      ['--wrap', '60', '--out', at('a.md')],
    ])
      expect(await vouch(['convert', at('draft.md'), ...wrong])).toMatchObject({ code: 2 })
  })

  it('says so when a file holds no draft', async () => {
    const { lines } = await vouch(['convert', at('plain.md'), '--out', at('plain-out.md')])
    expect(lines).toMatchObject([expect.stringContaining('No heading')])
  })
})

describe('check', { timeout: 30_000 }, () => {
  it('attributes each claim of a file and says what goes beyond it', async () => {
    const text = 'I rewired 45 homes. I would welcome the chance to talk.\n'
    writeFileSync(at('letter.md'), text)
    const { sentences, findings } = await json('check', at('letter.md'), '--from', at('cv.md'), '--job', at('job.md'))
    expect(sentences).toEqual([
      { text: 'I rewired 45 homes.', start: 0, end: 19, status: 'flagged', evidence: ['e1'] },
      { text: 'I would welcome the chance to talk.', start: 20, end: 55, status: 'framing', evidence: [] },
    ])
    expect(findings).toMatchObject([{ level: 'flag', start: 10, end: 12, quote: '45' }])
    expect(Object.keys(findings[0])).toEqual(['kind', 'level', 'start', 'end', 'quote', 'why'])
  })

  it('answers one line of JSON with one, in order, and tells which lines are none', async () => {
    const cases = [
      { id: 'a', text: 'I rewired 45 homes.', evidence: ['Rewired 40 homes'] },
      { id: 'b', text: 'I rewired 40 homes.', evidence: ['Rewired 40 homes'], requirement: 'Wiring', company: 'Duin' },
      { id: 'c', text: 'I rewired 40 homes.', evidence: [] },
    ]
    const input = [JSON.stringify(cases[0]), 'no json', '', JSON.stringify(cases[1]), JSON.stringify(cases[2])].join(
      '\n',
    )
    const { code, out, lines } = await vouch(['check', '--batch'], input)
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id, findings }) => [id, findings.length])).toEqual([
      ['a', 1],
      ['b', 0],
      ['c', 1],
    ])
    expect(answers[0].findings).toMatchObject([{ level: 'flag', quote: '45' }])
    expect(code).toBe(1)
    expect(lines).toMatchObject([expect.stringContaining('Line 2 is not JSON')])
  })

  it('answers many lines on several threads as it answers each alone', async () => {
    const lines = Array.from({ length: 700 }, (_, at) =>
      at % 90 === 0
        ? 'no json'
        : JSON.stringify({ id: at, text: `I rewired ${at} homes.`, evidence: ['Rewired 40 homes'] }),
    )
    const { code, out, lines: said } = await vouch(['check', '--batch'], lines.join('\n'))
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id }) => id)).toEqual(lines.flatMap((_, at) => (at % 90 === 0 ? [] : [at])))
    expect(answers.filter(({ findings }) => findings.length === 0).map(({ id }) => id)).toContain(40)
    expect(answers.at(-1).findings).toMatchObject([{ level: 'flag', quote: '699' }])
    expect(said.map((line) => /^Line (\d+)/u.exec(line)?.[1])).toEqual(
      lines.flatMap((_, at) => (at % 90 === 0 ? [String(at + 1)] : [])),
    )
    expect(code).toBe(1)
  })

  it('names the fields that a case lacks', async () => {
    const { code, out, lines } = await vouch(['check', '--batch'], '{"id":"a","evidence":"words"}\n[]\n')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(lines).toMatchObject([
      expect.stringMatching(/Line 1 is no case: .*text.*evidence/u),
      expect.stringContaining('Line 2 is no case'),
    ])
  })
})

describe('backup and restore', { timeout: 30_000 }, () => {
  it('bring the library back', async () => {
    const before = await json('list')
    expect(await vouch(['backup', at('all.vouch')])).toMatchObject({ code: 0 })
    expect(await json('restore', at('all.vouch'), '--dry-run')).toEqual({
      sources: 1,
      evidence: 2,
      applications: 0,
      unreadable: 0,
      restored: false,
    })
    expect(await vouch(['restore', at('all.vouch')])).toMatchObject({ code: 0 })
    expect(await json('list')).toEqual(before)
    for (const name of ['cv.md', 'missing.vouch']) {
      const { code, lines } = await vouch(['restore', at(name)])
      expect(code).toBe(1)
      expect(lines).toMatchObject([expect.stringContaining(name)])
    }
  })

  it('go by open formats, too, when the file is a .zip', async () => {
    const before = await json('list')
    expect(await vouch(['backup', at('all.zip')])).toMatchObject({ code: 0 })
    expect([...readFileSync(at('all.zip')).subarray(0, 2)]).toEqual([0x50, 0x4b])
    expect(await json('restore', at('all.zip'), '--dry-run')).toMatchObject({ sources: 1, evidence: 2, unreadable: 0 })
    expect(await vouch(['restore', at('all.zip')])).toMatchObject({ code: 0 })
    expect(await json('list')).toEqual(before)
    writeFileSync(at('cut.zip'), readFileSync(at('all.zip')).subarray(0, 900))
    const { code, lines } = await vouch(['restore', at('cut.zip')])
    expect(code).toBe(1)
    expect(lines).toHaveLength(1)
  })
})

describe('the evidence sheet', { timeout: 60_000 }, () => {
  const claims = 'I rewired 40 homes and trained three apprentices. I tamed eleven lions in Peru.\n'

  it.each(['md', 'txt', 'html', 'docx', 'pdf'])('of a checked text is written as %s', async (format) => {
    writeFileSync(at('claims.md'), claims)
    const sheet = at(`sheet.${format}`)
    expect(await vouch(['check', at('claims.md'), '--from', at('cv.md'), '--sheet', sheet])).toMatchObject({ code: 0 })
    const read = await readBytes({ name: `sheet.${format}`, bytes: new Uint8Array(readFileSync(sheet)) })
    const text = read.text.replace(/\s+/gu, ' ')
    expect(text).toContain('Evidence for: claims.md')
    expect(text).toContain('Rewired 40 homes without a single failed inspection')
    expect(text).toContain('cv.md, line 11')
    expect(text.indexOf('tamed eleven lions')).toBeGreaterThan(text.indexOf('Claims that cite nothing'))
  })

  it('of an application is written on its own', async () => {
    const app = temporaryApp(at('sheets.vouch'))
    for await (const _ of await app.client.library.import({ files: [new File([cv], 'cv.md')] }));
    const { id: posting } = await app.client.postings.add({ text: job })
    const { id } = await app.client.applications.create({ posting, kind: 'statement' })
    app.close()
    const own = ['--library', at('sheets.vouch')]
    const asked = ['export', id, '--evidence', ...own]
    expect(await vouch([...asked, '--out', at('sheet.md')])).toMatchObject({ code: 0 })
    expect(readFileSync(at('sheet.md'), 'utf8')).toContain('# Evidence for: ')
    expect(await vouch([...asked, '--with-notes', '--out', at('x.md')])).toMatchObject({
      code: 2,
      lines: [expect.stringContaining('holds no notes')],
    })
  })
})

describe('export', { timeout: 30_000 }, () => {
  it('says when there is no such application', async () => {
    expect(await vouch(['export', 'a9', '--out', at('x.md')])).toMatchObject({
      code: 1,
      lines: [expect.stringContaining('vouch list')],
    })
  })
})
