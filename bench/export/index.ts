import { docxWriter } from '../../electron/adapters/docx/word-writer.ts'
import { typstTypesetter } from '../../electron/adapters/typst/typesetter.ts'
import type { TypesetOptions } from '../../electron/ports.ts'
import type { Document } from '../../shared/domain/document.ts'
import { toHtml } from '../../shared/formats/html/to-html.ts'
import { toMarkdown } from '../../shared/formats/markdown/to-markdown.ts'
import { toText } from '../../shared/formats/plain/to-text.ts'
import { chromiumPrinter } from './chromium-print.ts'
import { fortyPages } from './forty-pages.ts'
import { goldenOffice } from './golden-office.ts'
import { measured, percentile, shown } from './measured.ts'
import { pandocEngine, withLibreOffice, withPandoc } from './other-programs.ts'
import { pdfFacts } from './pdf-facts.ts'
import { previewLatency } from './preview-latency.ts'
import { twoPageLetter } from './two-page-letter.ts'

/**
 * Times, sizes, tags and fonts of the same two-page letter in every format; Chromium's print, LibreOffice and pandoc beside Typst's PDF where
 * they are installed.
 */
const options: TypesetOptions = { paper: 'a4', timestamp: 1_700_000_000 }
const runs = 30
/** A different letter each time, as after a key press: nothing is answered from a cache of whole documents. */
const letter = (run: number): Document => twoPageLetter('typing '.repeat(run % 5) + String(run))

const line = (name: string, value: string) => console.log(`${name.padEnd(36)} ${value}`)
const spread = (times: readonly number[]) =>
  `median ${shown(percentile(times, 0.5))}, p95 ${shown(percentile(times, 0.95))}`

for (const [name, inProcess] of [
  ['thread', false],
  ['in process', true],
] as const) {
  const typesetter = typstTypesetter({ inProcess })
  const [cold = Number.NaN] = await measured(1, () => typesetter.pdf(letter(0), options))
  line(`Typst PDF, cold, ${name}`, shown(cold))
  line(`Typst PDF, warm, ${name}`, spread(await measured(runs, (run) => typesetter.pdf(letter(run + 1), options))))
  line(`Typst SVG per key, ${name}`, spread(await measured(runs, (run) => typesetter.svg(letter(run + 50), options))))
  if (!inProcess) continue
  const { bytes, warnings } = await typesetter.pdf(letter(1), options)
  const { pages } = await typesetter.svg(letter(1), options)
  line('Typst PDF', `${bytes.length} bytes; ${pdfFacts(bytes)}${warnings.length > 0 ? `; ${warnings.join(' ')}` : ''}`)
  line('Typst SVG', `${pages.map(({ svg }) => svg?.length).join(' + ')} characters`)
}

await previewLatency(line)
await fortyPages(line)

const printer = await chromiumPrinter()
if (printer) {
  const [cold = Number.NaN] = await measured(1, () => printer.print(toHtml(letter(0))))
  line('Chromium print, first page, started', shown(cold))
  line('Chromium print, warm', spread(await measured(runs, (run) => printer.print(toHtml(letter(run + 1))))))
  const bytes = await printer.print(toHtml(letter(1)))
  line('Chromium PDF', `${bytes.length} bytes; ${pdfFacts(bytes)}`)
  await printer.close()
} else line('Chromium print', 'not run: no Chromium on this machine')

const word = docxWriter()
line(
  'Word',
  `${spread(await measured(runs, (run) => word.docx(letter(run))))}; ${(await word.docx(letter(1))).length} bytes`,
)
for (const [name, write] of [
  ['HTML', toHtml],
  ['Markdown', toMarkdown],
  ['Text', toText],
] as const)
  line(
    name,
    `${spread(await measured(runs, async (run) => write(letter(run))))}; ${write(letter(1)).length} characters`,
  )

/** What another program made of the letter. LibreOffice and pandoc are started anew each time, as a person starts them. */
const made = (name: string, bytes: Uint8Array | undefined, milliseconds: number) =>
  line(name, bytes ? `${shown(milliseconds)} with its start; ${bytes.length} bytes; ${pdfFacts(bytes)}` : 'not run')

/** Tags are wished for, so that each program shows the best it can. */
const taggedPdf = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
const office = withLibreOffice([{ name: 'letter.docx', bytes: await word.docx(letter(1)) }], taggedPdf)
if (office?.files.size) made('LibreOffice PDF of our Word file', [...office.files.values()][0], office.milliseconds)
else line('LibreOffice', 'not run: LibreOffice is not on this machine')

const source = { name: 'letter.md', bytes: new TextEncoder().encode(toMarkdown(letter(1))) }
const pandocWord = withPandoc(source, 'docx', null)
if (pandocWord) {
  const [bytes] = [...pandocWord.files.values()]
  line('pandoc Word', `${shown(pandocWord.milliseconds)} with its start; ${bytes?.length ?? 0} bytes`)
  const engine = pandocEngine()
  const pdf = engine ? withPandoc(source, 'pdf', engine) : null
  if (pdf) made(`pandoc PDF by ${engine}`, [...pdf.files.values()][0], pdf.milliseconds)
  else line('pandoc PDF', 'not run: pandoc has no program on this machine that makes one')
} else line('pandoc', 'not run: pandoc is not on this machine')

await goldenOffice(line)
