import { chromium } from 'playwright'
import { readBytes } from '../../electron/adapters/readers/read-bytes.ts'
import type { Reading } from '../../shared/domain/reading.ts'
import { readSource } from '../../shared/importing/read-source.ts'
import { pageOf } from './layouts/page-of.ts'
import { drawPerson } from './people/draw-person.ts'
import { random } from './random.ts'
import { browserPath } from './writers/browser-path.ts'
import { printedHtml, printLayouts } from './writers/generate-printed-html.ts'
import { writeDocx } from './writers/write-docx.ts'
import { writeJsonResume } from './writers/write-json-resume.ts'
import { writePage } from './writers/write-page.ts'

const encoded = (text: string) => new TextEncoder().encode(text)

/**
 * Prints how far the same person in every format gives the same fields of roles and studies: for each pair of formats twice the
 * shared fields over all fields of both; the mean over all pairs, and over the pairs that each format is in.
 */
export async function measureFormats({
  seed,
  people,
}: {
  readonly seed: number
  readonly people: number
}): Promise<void> {
  const browser = await chromium.launch({ ...browserPath(), args: ['--no-sandbox'] })
  const sums = new Map<string, { shared: number; all: number }>()
  try {
    const tab = await browser.newPage()
    for (let index = 0; index < people; index++) {
      const { person, page, source } = withMonths(seed * 3001 + index * 37)
      const layout = printLayouts[index % printLayouts.length]
      if (layout) await tab.setContent(printedHtml(page, layout, source))
      const files = {
        md: encoded(writePage(page, 'md', source)),
        html: encoded(writePage(page, 'html', source)),
        docx: await writeDocx(page.lines),
        'json-resume': encoded(writeJsonResume(person)),
        'pdf tagged': new Uint8Array(await tab.pdf({ tagged: true, preferCSSPageSize: true })),
        'pdf untagged': new Uint8Array(await tab.pdf({ tagged: false, preferCSSPageSize: true })),
      }
      const found: { readonly format: string; readonly fields: ReadonlySet<string> }[] = []
      for (const [format, bytes] of Object.entries(files))
        found.push({ format, fields: fieldsOf(readSource(await readBytes({ name: format, bytes }))) })
      compare(found, sums)
    }
  } finally {
    await browser.close()
  }
  const shares = [...sums].map(([format, { shared, all }]) => `${format} ${(shared / all).toFixed(3)}`)
  console.log(`the same person in every format, ${people} people: fields that agree  ${shares.join('  ')}`)
}

/** A person whose page writes months, so that every format can say the same. */
function withMonths(seed: number) {
  for (let next = seed; ; next += 1) {
    const source = random(next)
    const person = drawPerson(source)
    const page = pageOf(person, source)
    if (page.months) return { person, page, source }
  }
}

function fieldsOf({ entries, evidence }: Reading): Set<string> {
  const fields = entries
    .filter(({ kind }) => kind === 'work' || kind === 'education')
    .flatMap(({ kind, title, organisation, start, end, evidence: ids }) => {
      const key = `${kind} ${start}`
      const bullets = ids.map((id) => evidence.find((item) => item.id === id)?.text ?? '')
      return [`title ${title}`, `organisation ${organisation}`, `end ${end}`, ...bullets].map(
        (field) => `${key} ${field}`,
      )
    })
  return new Set(fields.map((field) => field.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')))
}

interface Found {
  readonly format: string
  readonly fields: ReadonlySet<string>
}

function compare(found: readonly Found[], sums: Map<string, { shared: number; all: number }>): void {
  const add = (name: string, shared: number, all: number) => {
    const sum = sums.get(name) ?? { shared: 0, all: 0 }
    sums.set(name, { shared: sum.shared + shared, all: sum.all + all })
  }
  for (const [index, one] of found.entries())
    for (const other of found.slice(index + 1)) {
      const shared = 2 * [...one.fields].filter((field) => other.fields.has(field)).length
      const all = one.fields.size + other.fields.size
      for (const name of ['all pairs', one.format, other.format]) add(name, shared, all)
    }
}
