import { typstTypesetter } from '../../electron/adapters/typst/typesetter.ts'
import type { TypesetOptions } from '../../electron/ports.ts'
import type { Document } from '../../shared/domain/document.ts'
import { templateNames } from '../../shared/domain/page-wish.ts'
import { lineOffsets } from '../../shared/formats/markdown/line-offsets.ts'
import { measured, percentile, shown } from './measured.ts'
import { twoPageLetter } from './two-page-letter.ts'

const options: TypesetOptions = { paper: 'a4', timestamp: 1_700_000_000 }
const warming = 5
const keys = 39
const typed = 'the rota that people can see six weeks ahead '

/** A document of two pages in which one more letter stands for each key. */
const after = (key: number, page: Document['page']): Document => ({
  ...twoPageLetter(typed.slice(0, key % typed.length)),
  page,
})

/**
 * Prints how long the preview takes from a key to the pages and the places of their lines, in the typesetting thread as in the
 * app: once for each template, and once with fitting to pages, which typesets several times. The processor's time is of all threads
 * and says more than the clock does where the machine has other work.
 */
export async function previewLatency(print: (name: string, value: string) => void): Promise<void> {
  const typesetter = typstTypesetter()
  const rows = [
    ...templateNames.map((template) => ({ name: template, page: { template } })),
    { name: 'fitted to two pages', page: { template: 'classic-letter', fit: 2, size: 12, margin: 30 } },
  ] as const
  for (const { name, page } of rows) {
    let pages = 0
    const key = async (run: number) => {
      const document = after(run, page)
      const made = await typesetter.svg(document, options)
      lineOffsets(made.lines, document.sections)
      pages = made.pages.length
    }
    await measured(warming, key)
    const before = process.cpuUsage()
    const times = await measured(keys, (run) => key(run + warming))
    const { user, system } = process.cpuUsage(before)
    const work = shown((user + system) / 1000 / keys)
    const words = pages === 1 ? '1 page' : `${pages} pages`
    const took = `median ${shown(percentile(times, 0.5))}, p95 ${shown(percentile(times, 0.95))}`
    print(`Preview per key, ${name}`, `${took}; processor ${work}; ${words}`)
  }
}
