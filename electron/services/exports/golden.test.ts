import { describe, expect, it, vi } from 'vitest'
import { exportFormats } from '../../../shared/contract/exports.ts'
import { settingsSchema } from '../../../shared/domain/settings.ts'
import { firstOtherWords } from '../../../shared/formats/first-other-words.ts'
import { forReaders } from '../../../shared/formats/for-readers.ts'
import { readableLines } from '../../../shared/formats/readable-lines.ts'
import { goldenDocuments } from '../../../shared/formats/testing/golden-documents.ts'
import { docxWriter } from '../../adapters/docx/word-writer.ts'
import { readBytes } from '../../adapters/readers/read-bytes.ts'
import { readPdf } from '../../adapters/typst/testing/pdf-text.ts'
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

describe('the golden documents', () => {
  it.each(goldenDocuments)('$name: every format, read again, says the same words', async ({ document, script }) => {
    const said = readableLines(forReaders(document), { byline: true })
    for (const format of exportFormats) {
      const { bytes, warnings } = await writeDocument(ports, { document, format, name: `golden.${format}` })
      if (script === 'latin' || script === 'cyrillic and greek') expect(warnings).toEqual([])
      expect(warnings.filter((warning) => warning.startsWith('Read again'))).toEqual([])
      const raw = new TextDecoder().decode(bytes)
      expect(raw).not.toMatch(/-secret-/u)
      if (format !== 'pdf') continue
      // pdf.js gives the words in the order of the tags, list signs among them.
      const pdf = await readPdf(bytes)
      expect(firstOtherWords(said, pdf.text.split('\n'))).toBeNull()
      expect(pdf.tagged).toBe(true)
    }
  })
})
