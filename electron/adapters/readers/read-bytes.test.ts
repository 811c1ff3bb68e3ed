import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { readingLimits } from './limits.ts'
import { readBytes } from './read-bytes.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const kindOf = async (text: string) => (await readBytes({ name: 'a.bin', bytes: bytesOf(text) })).kind

async function failure(bytes: Uint8Array, name = 'cv.md'): Promise<VouchError> {
  try {
    await readBytes({ name, bytes })
  } catch (error) {
    if (error instanceof VouchError) return error
    throw error
  }
  throw new Error('It was read.')
}

describe('readBytes', () => {
  it('tells kinds by content, whatever the name', async () => {
    expect(await kindOf('---\ntitle: Home\n---\nHello')).toBe('markdown')
    expect(await kindOf('# Ada\n\nNurse')).toBe('markdown')
    expect(await kindOf('I [nursed](https://example.org).')).toBe('markdown')
    expect(await kindOf('Ada Osei\n- nurse\n- tutor')).toBe('text')
    expect(await kindOf('<!doctype html><p>Ada')).toBe('html')
    expect(await kindOf('<div><p>Ada</p><p>Osei</p></div>')).toBe('html')
    expect(await kindOf('{"basics":{"name":"Ada"},"work":[]}')).toBe('json-resume')
    expect(await kindOf('[Ada Osei]\nNurse')).toBe('text')
  })

  it('decodes UTF-8 with a mark, UTF-16 and Windows-1252, and leaves the mark out', async () => {
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...'Zoë – nurse'].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ])
    const texts = await Promise.all(
      [
        Uint8Array.from([0xef, 0xbb, 0xbf, ...bytesOf('Zoë – nurse')]),
        utf16,
        Uint8Array.from([90, 111, 0xeb, 32, 0x96, 32, 110, 117, 114, 115, 101]),
      ].map(async (bytes) => (await readBytes({ name: 'a', bytes })).text),
    )
    expect(texts).toEqual(['Zoë – nurse', 'Zoë – nurse', 'Zoë – nurse'])
  })

  it.each([
    ['file-empty', new Uint8Array()],
    ['file-empty', bytesOf(' \n\t\n')],
    ['file-not-text', Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)],
    ['file-type-unknown', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
    ['file-type-unknown', bytesOf('{\\rtf1\\ansi Ada}')],
    ['file-type-unknown', zipSync({ 'notes.bin': strToU8('x') })],
    ['file-type-unknown', zipSync({ 'xl/workbook.xml': strToU8('<a/>') })],
    [
      'file-damaged',
      zipSync({ 'word/document.xml': strToU8('<a/>'), '[Content_Types].xml': strToU8('<a/>') }).subarray(0, 60),
    ],
    ['file-damaged', bytesOf('{"basics": {"name": "Ada"')],
    ['json-other-kind', bytesOf('{"dependencies": {}}')],
    ['file-too-large', new Uint8Array(readingLimits.bytes + 1).fill(65)],
  ])('refuses with %s in one sentence that names the file', async (code, bytes) => {
    const error = await failure(bytes)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(/^“cv\.md” [^\n]+\.$/)
  })

  it('refuses text beyond the limit of characters', async () => {
    const limits = { ...readingLimits, characters: 10 }
    await expect(readBytes({ name: 'cv.md', bytes: bytesOf('twelve letters') }, limits)).rejects.toMatchObject({
      code: 'file-too-large',
    })
  })

  it('either reads or refuses with a sentence, whatever the bytes', async () => {
    const heads = fc.constantFrom('', '%PDF-1.4\n', 'PK\x03\x04', '<html>', '{"work":', '# a\n', '\xd0\xcf\x11\xe0')
    await fc.assert(
      fc.asyncProperty(heads, fc.uint8Array({ maxLength: 300 }), async (head, tail) => {
        const bytes = Uint8Array.from([...Array.from(head, (letter) => letter.charCodeAt(0)), ...tail])
        const result = await readBytes({ name: 'cv', bytes }).catch((error: unknown) => error)
        expect(
          result instanceof VouchError || (typeof result === 'object' && result !== null && 'blocks' in result),
        ).toBe(true)
      }),
      { numRuns: 150 },
    )
  }, 30_000)
})
