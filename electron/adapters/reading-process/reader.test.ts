import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tinyPdf } from '../readers/testing/tiny-pdf.ts'
import { processorTimeOf } from './processor-time-of.ts'
import { processReader } from './reader.ts'
import { startNodeChild } from './reading-child.ts'

const script = (name: string) => join(import.meta.dirname, 'fixtures', `${name}.mjs`)
const file = { name: 'cv.md', bytes: new TextEncoder().encode('# Ada Osei\n\n- Ran nights\n') }

describe('processReader', { timeout: 60_000 }, () => {
  it('reads a file in a process of its own', async () => {
    const { kind, blocks } = await processReader().read(file)
    expect([kind, blocks.map(({ text }) => text)]).toEqual(['markdown', ['Ada Osei', 'Ran nights']])
  })

  it('tells of each page as it is read', async () => {
    const pages = [1, 2, 3].map((number) => ({ texts: [{ text: `Page ${number}, ran nights`, x: 60, y: 700 }] }))
    const told: string[] = []
    await processReader().read({ name: 'cv.pdf', bytes: tinyPdf({ pages }) }, undefined, (page, of) =>
      told.push(`${page} of ${of}`),
    )
    expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3'])
  })

  it('passes on what the reader says of a file', async () => {
    await expect(processReader().read({ name: 'cv.md', bytes: new Uint8Array() })).rejects.toMatchObject({
      code: 'file-empty',
      message: expect.stringContaining('“cv.md”'),
    })
  })

  it('refuses a large file before it starts a process', async () => {
    const reader = processReader({ script: script('hang'), limits: { bytes: 5, pages: 1, characters: 1, unpacked: 1 } })
    await expect(reader.read(file)).rejects.toMatchObject({ code: 'file-too-large' })
  })

  it.each([
    ['hang', 'file-too-slow', { time: 500 }],
    ['sleep', 'file-too-slow', { ceiling: 300 }],
    ['crash', 'file-damaged', {}],
    ['garbage', 'file-damaged', {}],
    ['eat-memory', 'file-too-much-memory', { memory: 200_000_000 }],
  ])('turns a process that does %s into %s, naming the file', async (name, code, options) => {
    const reading = processReader({ script: script(name), ...options }).read(file)
    await expect(reading).rejects.toMatchObject({ code, message: expect.stringMatching(/^“cv\.md” [^\n]+\.$/) })
  })

  it('counts the work of a process, not its waiting', async () => {
    const child = startNodeChild({ script: script('sleep'), memory: 512_000_000 })
    await new Promise((wait) => setTimeout(wait, 2000))
    const used = processorTimeOf(child.pid ?? 0)
    child.kill()
    expect(used ?? 0).toBeLessThan(2000)
  })

  it('stops when it is no longer wanted', async () => {
    const stop = new AbortController()
    const reading = processReader({ script: script('hang') }).read(file, stop.signal)
    setTimeout(() => stop.abort(), 200)
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
    await expect(processReader().read(file, stop.signal)).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('tells the process nothing of the environment, lets it write nowhere and read nothing but itself', async () => {
    process.env.VOUCH_TEST_SECRET = 'x'
    const folder = mkdtempSync(join(tmpdir(), 'vouch-elsewhere-'))
    const name = join(folder, 'library.vouch')
    writeFileSync(name, 'x')
    const { text } = await processReader({ script: script('tell-environment') }).read({ ...file, name })
    rmSync(folder, { recursive: true })
    const { names, wrote, read } = JSON.parse(text)
    expect(names.filter((name: string) => !/^(?:NODE_|__CF)/.test(name))).toEqual([])
    expect([wrote, read]).toEqual([false, false])
  })

  it('keeps files apart: a bad one beside a good one', async () => {
    const reader = processReader()
    const results = await Promise.allSettled([
      reader.read({ name: 'bad.pdf', bytes: new TextEncoder().encode('%PDF-1.4 no') }),
      reader.read(file),
    ])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  })
})
