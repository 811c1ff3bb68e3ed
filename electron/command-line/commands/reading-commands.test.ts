import { afterAll, describe, expect, it } from 'vitest'
import { commandFolder, cv, job } from '../testing/command-folder.ts'

const { at, json, vouch, remove } = commandFolder()
afterAll(remove)

describe('import', { timeout: 30_000 }, () => {
  it('prints what was found in the agreed shape', async () => {
    const { sources } = await json('import', at('cv.md'), '--dry-run')
    expect(sources).toMatchObject([
      {
        name: 'cv.md',
        kind: 'markdown',
        basics: { name: 'Bram de Wit', email: 'bram@example.org', phone: null, location: null, urls: [] },
        entries: [{ id: 'n1', kind: 'work', organisation: 'Polder Installations', start: '2018-03', end: 'present' }],
        evidence: [
          { id: 'e1', text: 'Rewired 40 homes without a single failed inspection', entry: 'n1', parent: null },
          { id: 'e2' },
        ],
        text: cv,
      },
    ])
    const [source] = sources
    expect(Object.keys(source)).toEqual([
      'name',
      'kind',
      'basics',
      'entries',
      'evidence',
      'notes',
      'skills',
      'unplaced',
      'text',
      'warnings',
    ])
    expect(Object.keys(source.entries[0])).toEqual([
      'id',
      'kind',
      'title',
      'organisation',
      'location',
      'start',
      'end',
      'quote',
      'doubts',
      'evidence',
    ])
    for (const { text, quote, ...others } of source.evidence) {
      expect(cv.slice(quote.start, quote.end)).toBe(text)
      expect(Object.keys(others)).toEqual(['id', 'entry', 'parent'])
    }
  })

  it('repeats its ids and changes nothing with --dry-run', async () => {
    const again = await json('import', at('cv.md'), '--dry-run')
    expect(again).toEqual(await json('import', at('cv.md'), '--dry-run'))
    expect(await json('list')).toMatchObject({ applications: [], sources: [] })
  })

  it('tells each bad file in one line and imports the good ones', async () => {
    const bad = ['missing.md', 'empty.md', 'binary.md', 'huge.md', 'picture.png']
    const { code, lines, out } = await vouch(['import', ...bad.map(at), at('cv.md'), '--json'])
    expect(code).toBe(1)
    expect(lines).toHaveLength(bad.length)
    for (const [index, name] of bad.entries()) {
      expect(lines[index]).toContain(name)
      expect(lines[index]).toMatch(/[.]$/u)
    }
    expect(JSON.parse(out).sources).toMatchObject([{ name: 'cv.md' }])
    expect((await json('list')).sources).toMatchObject([{ name: 'cv.md' }])
  })

  it('keeps the ids of a file it has already', async () => {
    const { code, out } = await vouch(['import', at('cv.md'), '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out).sources[0].evidence).toMatchObject([{ id: 'e1', entry: 'n1' }, { id: 'e2' }])
    expect((await json('list')).sources).toHaveLength(1)
  })
})

describe('requirements', { timeout: 30_000 }, () => {
  it('prints them in order in the agreed shape', async () => {
    const posting = await json('requirements', at('job.md'))
    expect(Object.keys(posting)).toEqual(['role', 'company', 'requirements', 'warnings'])
    expect(posting.requirements.map(({ text }: { text: string }) => text)).toEqual([
      'Experience of rewiring homes',
      'Experience of training apprentices',
      'Fluency in Portuguese',
    ])
    for (const requirement of posting.requirements) {
      expect(Object.keys(requirement)).toEqual(['id', 'text', 'level', 'group', 'quote', 'years', 'limit'])
      expect(job.slice(requirement.quote.start, requirement.quote.end)).toBe(requirement.text)
    }
  })

  it('never finds nothing in silence', async () => {
    const { code, lines, out } = await vouch(['requirements', at('recipe.md'), '--json'])
    expect(code).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('recipe.md')
    expect(JSON.parse(out)).toMatchObject({ requirements: [] })
    for (const command of [['match'], ['draft', '--out', at('never.md')]]) {
      const failed = await vouch([...command, '--from', at('cv.md'), '--job', at('recipe.md')])
      expect(failed).toMatchObject({ code: 1, out: '' })
      expect(failed.lines.join()).toContain('recipe.md')
    }
  })
})

describe('match', { timeout: 30_000 }, () => {
  it('ranks evidence for each requirement in the agreed shape', async () => {
    const { matches } = await json('match', '--from', at('cv.md'), '--job', at('job.md'), '--top', '2')
    expect(matches).toHaveLength(3)
    for (const { requirement, verdict, evidence } of matches) {
      expect(Object.keys(requirement)).toEqual(['id', 'text'])
      expect(['strong', 'partial', 'none']).toContain(verdict)
      expect(evidence.length).toBeLessThanOrEqual(2)
      for (const item of evidence) expect(Object.keys(item)).toEqual(['id', 'text', 'source', 'score', 'why'])
    }
    expect(matches[0].evidence[0]).toMatchObject({ id: 'e1', source: 'cv.md' })
    expect(matches[1].evidence[0]).toMatchObject({ id: 'e2' })
    expect(matches[2].verdict).toBe('none')
  })

  it('takes the library when no file is given, and says when there is nothing in it', async () => {
    const { matches } = await json('match', '--job', at('job.md'))
    expect(matches[0].evidence[0]).toMatchObject({ id: 'e1', source: 'cv.md' })
    for (const command of [['match'], ['draft', '--out', at('never.md')]]) {
      const empty = await vouch([...command, '--job', at('job.md'), '--library', at('empty.vouch')])
      expect(empty).toMatchObject({ code: 1, out: '', lines: [expect.stringContaining('--from')] })
    }
  })
})

describe('usage', () => {
  it('is told in one line with exit code 2', async () => {
    const wrong = [
      ['import'],
      ['importt', 'cv.md'],
      ['requirements'],
      ['requirements', 'a.md', 'b.md'],
      ['match', '--from', 'a.md'],
      ['match', '--job', 'a.md', '--top', 'many'],
      ['draft', '--from', 'a.md', '--job', 'b.md'],
      ['draft', '--job', 'b.md', '--kind', 'poem', '--out', 'a.md'],
      ['convert', '--out', 'a.md'],
      ['check', 'a.md', 'b.md'],
      ['list', '--unknown'],
      ['export', '--out', 'a.md'],
      ['backup'],
      ['restore'],
      ['serve', '--port', 'x'],
    ]
    for (const args of wrong) {
      const { code, lines, out } = await vouch(args)
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' })
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(/^vouch/u)
    }
  })

  it('names its version', async () => {
    expect(await vouch(['--version'])).toMatchObject({ code: 0, lines: [], out: expect.stringMatching(/^\d+\.\d+/u) })
  })

  it('is shown when asked for', async () => {
    expect(await vouch(['--help'])).toMatchObject({ code: 0, lines: [], out: expect.stringContaining('requirements') })
    expect(await vouch(['match', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--job FILE') })
  })
})
