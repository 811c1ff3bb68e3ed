import { describe, expect, it, vi } from 'vitest'
import { exportFormats } from '../../../shared/contract/exports.ts'
import { settingsSchema } from '../../../shared/domain/settings.ts'
import { firstOtherWords } from '../../../shared/formats/leaving/first-other-words.ts'
import { forReaders } from '../../../shared/formats/leaving/for-readers.ts'
import { readableLines } from '../../../shared/formats/plain/readable-lines.ts'
import { goldenDocuments } from '../../../shared/formats/testing/golden-documents.ts'
import { docxWriter } from '../../adapters/docx/word-writer.ts'
import { readBytes } from '../../adapters/readers/read-bytes.ts'
import { readPdf } from '../../adapters/typst/testing/pdf-text.ts'
import { structureTexts } from '../../adapters/typst/testing/structure-texts.ts'
import { typstTypesetter } from '../../adapters/typst/typesetter.ts'
import { writeDocument } from './write-document.ts'

// Typesetting and reading forty documents is slow on a busy machine, and slow is no failure.
vi.setConfig({ testTimeout: 60_000 })

const settings = settingsSchema.parse({})
const ports = {
  typesetter: typstTypesetter({ inProcess: true }),
  word: docxWriter(),
  reader: { read: async (file: { name: string; bytes: Uint8Array }) => readBytes(file) },
  settings: { read: () => settings, write: () => settings },
  clock: { now: () => 1_700_000_000_000 },
}

/** The first line that the texts do not say in its turn; each takes as many of them as it needs. Null when all are said and no more. */
function firstUnsaid(lines: readonly string[], texts: readonly string[]): string | null {
  let from = 0
  for (const line of lines) {
    const needs = texts
      .slice(from)
      .findIndex((_, at) => firstOtherWords([line], texts.slice(from, from + at + 1)) === null)
    if (needs < 0) return line
    from += needs + 1
  }
  return from === texts.length ? null : (texts[from] ?? null)
}

describe('the golden documents', () => {
  it.each(goldenDocuments)(
    '$name: every format, read again, says the same words',
    async ({ document, script, size }) => {
      const said = readableLines(forReaders(document), { byline: true })
      for (const format of exportFormats) {
        const { bytes, warnings } = await writeDocument(ports, { document, format, name: `golden.${format}` })
        if (script === 'latin' || script === 'cyrillic and greek') expect(warnings).toEqual([])
        expect(warnings.filter((warning) => warning.startsWith('Read again'))).toEqual([])
        const turned = warnings.some((warning) => warning.includes('in the order in which they are drawn'))
        expect(turned).toBe(format === 'pdf' && script === 'hebrew and arabic')
        const raw = new TextDecoder().decode(bytes)
        expect(raw).not.toMatch(/-secret-/u)
        if (format !== 'pdf') continue
        // pdf.js gives the words in the order of the tags, list signs among them.
        const pdf = await readPdf(bytes)
        expect(firstOtherWords(said, pdf.text.split('\n'))).toBeNull()
        expect(pdf.tagged).toBe(true)
        // A screen reader meets each heading, paragraph and item in its turn, whichever way its words run.
        if (size === 'short') expect(firstUnsaid(said, await structureTexts(bytes))).toBeNull()
      }
    },
  )
})
