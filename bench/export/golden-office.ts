import { docxWriter } from '../../electron/adapters/docx/word-writer.ts'
import { toHtml } from '../../shared/formats/html/to-html.ts'
import { firstOtherWords } from '../../shared/formats/leaving/first-other-words.ts'
import { forReaders } from '../../shared/formats/leaving/for-readers.ts'
import { readableLines } from '../../shared/formats/plain/readable-lines.ts'
import { goldenDocuments } from '../../shared/formats/testing/golden-documents.ts'
import { withLibreOffice } from './other-programs.ts'

const writers = {
  Word: { ending: 'docx', write: (document: Parameters<typeof toHtml>[0]) => docxWriter().docx(document) },
  HTML: {
    ending: 'html',
    write: async (document: Parameters<typeof toHtml>[0]) => new TextEncoder().encode(toHtml(document)),
  },
} as const

/** Prints how many golden documents LibreOffice opens with the same words in the same order, and names those it does not. */
export async function goldenOffice(print: (name: string, value: string) => void): Promise<void> {
  for (const [name, { ending, write }] of Object.entries(writers)) {
    const files = await Promise.all(
      goldenDocuments.map(async ({ document }, index) => ({
        name: `${index}.${ending}`,
        bytes: await write(document),
      })),
    )
    const read = withLibreOffice(files, 'txt:Text (encoded):UTF8')
    if (!read || read.files.size === 0) {
      print(`LibreOffice opens ${name}`, 'not run: LibreOffice is not on this machine')
      continue
    }
    const wrong = goldenDocuments.flatMap(({ name: golden, document }, index) => {
      const text = new TextDecoder().decode(read.files.get(`${index}.txt`) ?? new Uint8Array())
      const other = firstOtherWords(readableLines(forReaders(document), { byline: true }), text.split('\n'))
      return other === null ? [] : [`${golden} (“${other}”)`]
    })
    const all = goldenDocuments.length
    print(
      `LibreOffice opens ${name}`,
      `${all - wrong.length} of ${all} golden documents say the same${wrong.length > 0 ? `; not ${wrong.join(', ')}` : ''}`,
    )
  }
}
