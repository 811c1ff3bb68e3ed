import { typstTypesetter } from '../../electron/adapters/typst/typesetter.ts'
import type { TypesetOptions } from '../../electron/ports.ts'
import type { Document } from '../../shared/domain/document.ts'
import { statementSample } from '../../shared/formats/testing/sample-documents.ts'
import { shown } from './measured.ts'

const options: TypesetOptions = { paper: 'a4', timestamp: 1_700_000_000 }
const sections = 100
const sentence = 'Planned the rota of a ward of thirty beds with six nurses over two winters. '
const keys = 5

/** A document of about forty pages; `typed` stands in its first section, as keys would put it there. */
function longDocument(typed: string): Document {
  const paragraph = (text: string) => ({
    kind: 'paragraph' as const,
    content: [{ kind: 'text' as const, text, marks: [] }],
  })
  const blocks = Array.from({ length: 5 }, () => paragraph(sentence.repeat(4)))
  const all = statementSample.sections.slice(0, 1).flatMap((section) =>
    Array.from({ length: sections }, (_, index) => ({
      ...section,
      id: `s${index}`,
      heading: `Part ${index + 1}`,
      blocks: index === 0 ? [paragraph(typed), ...blocks] : blocks,
    })),
  )
  return { ...statementSample, sections: all }
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`

/** Prints what a document of some forty pages takes, in time, processor and memory, to look at, to write on and to export. */
export async function fortyPages(print: (name: string, value: string) => void): Promise<void> {
  const typesetter = typstTypesetter()
  await typesetter.svg(statementSample, options)
  const row = async <Made>(name: string, act: () => Promise<Made>, tell: (made: Made) => string): Promise<Made> => {
    const [begun, before] = [performance.now(), process.cpuUsage()]
    const made = await act()
    const { user, system } = process.cpuUsage(before)
    const took = `${shown(performance.now() - begun)}; processor ${shown((user + system) / 1000)}`
    print(name, `${took}; ${tell(made)}; process ${megabytes(process.memoryUsage.rss())}`)
    return made
  }
  const sent = (made: unknown) => `${Math.round(JSON.stringify(made).length / 1000)} KB to the window`
  const first = await row(
    'Long document, first preview',
    () => typesetter.svg(longDocument(''), options),
    (made) => `${made.pages.length} pages; ${sent(made)}`,
  )
  let known = first.pages.map(({ key }) => key)
  for (let key = 1; key <= keys; key += 1) {
    const typed = sentence.slice(0, key)
    const after = () => typesetter.svg(longDocument(typed), { ...options, known })
    const drawn = ({ pages }: Awaited<ReturnType<typeof after>>) => pages.filter(({ svg }) => svg !== null).length
    const made = await row(`Long document, key ${key}`, after, (one) => `${drawn(one)} pages drawn; ${sent(one)}`)
    known = made.pages.map((page) => page.key)
  }
  await row(
    'Long document, PDF',
    () => typesetter.pdf(longDocument(''), options),
    (made) => `${made.pages} pages; ${Math.round(made.bytes.length / 1000)} KB`,
  )
}
