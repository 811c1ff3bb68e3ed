import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { chromium, type Page } from 'playwright'
import { drawPen, frameHtml, pen } from '../layouts/frame.ts'
import { frames } from '../layouts/frames.ts'
import { freshFrames } from '../layouts/fresh-frames.ts'
import { laterFrames } from '../layouts/later-frames.ts'
import type { PageLine } from '../layouts/layout.ts'
import { moreFrames } from '../layouts/more-frames.ts'
import { pageOf } from '../layouts/page-of.ts'
import { untouchedFrames } from '../layouts/untouched-frames.ts'
import { drawPerson } from '../people/draw-person.ts'
import type { Person } from '../people/person.ts'
import { professions } from '../people/professions.ts'
import { untouchedProfessions } from '../people/untouched-people.ts'
import { variedProfessions } from '../people/varied-people.ts'
import { random } from '../random.ts'
import { browserPath } from './browser-path.ts'
import { printedHtml, printLayouts } from './generate-printed-html.ts'

/** A drawn CV as a PDF, with whom it should give. */
export interface DrawnPdf {
  readonly name: string
  /** Producer and whether tagged, such as `chromium tagged`. */
  readonly group: string
  readonly person: Person
  readonly months: boolean
  /** The words on the page. */
  readonly written: string
  readonly bytes: Uint8Array
}

export interface DrawOptions {
  readonly seed: number
  /** How many of each group. */
  readonly count: number
  /** Groups to draw, by the beginning of their name; all when left out. */
  readonly group?: string
}

/** Draws CVs and prints them: Chromium with and without tags, Typst, and LibreOffice where it is installed. */
export async function* drawPdfs({ seed, count, group: only = '' }: DrawOptions): AsyncGenerator<DrawnPdf> {
  const browser = await chromium.launch({ ...browserPath(), args: ['--no-sandbox'] })
  const compiler = NodeCompiler.create()
  try {
    const tab = await browser.newPage()
    for (let index = 0; index < (only === '' ? count : 0); index++) {
      for (const tagged of [true, false]) {
        const drawn = draw(seed * 6007 + index * 13 + (tagged ? 0 : 7))
        const layout = printLayouts[(index + seed) % printLayouts.length] ?? drawn.layout
        await tab.setContent(printedHtml(drawn.page, layout, drawn.source))
        const bytes = await tab.pdf({ tagged, preferCSSPageSize: true })
        const group = tagged ? 'chromium tagged' : 'chromium untagged'
        yield {
          name: `${group}-${layout.name}-${index}.pdf`,
          group,
          person: drawn.person,
          months: drawn.page.months,
          written: textOf(drawn.page.lines),
          bytes,
        }
      }
      const loose = draw(seed * 5003 + index * 23)
      const under = printLayouts[(index * 3 + seed) % printLayouts.length] ?? loose.layout
      await tab.setContent(printedHtml(loose.page, under, loose.source))
      const height = Number(await tab.evaluate(shuffleScript))
      yield {
        name: `shuffled-${under.name}-${index}.pdf`,
        group: 'shuffled',
        person: loose.person,
        months: loose.page.months,
        written: textOf(loose.page.lines),
        bytes: await tab.pdf({ tagged: false, width: '210mm', height: `${height}px` }),
      }
      const set = draw(seed * 7001 + index * 17)
      const bytes = compiler.pdf({ mainFileContent: typstSource(set.page.lines) })
      yield {
        name: `typst-${index}.pdf`,
        group: 'typst',
        person: set.person,
        months: set.page.months,
        written: textOf(set.page.lines),
        bytes: new Uint8Array(bytes),
      }
    }
    if (only === '') yield* office(Array.from({ length: count }, (_, index) => draw(seed * 9001 + index * 19)))
    yield* framed(tab, { seed, count, group: only })
  } finally {
    await browser.close()
  }
}

/** Run in the page: sets every line of text on its own, absolutely placed, in an order that says nothing. Gives the page's height. */
const shuffleScript = `(() => {
  document.body.style.width = '170mm'; document.body.style.padding = '15mm'
  const pieces = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const style = getComputedStyle(node.parentElement)
    let line = null
    for (const word of node.data.matchAll(/\\S+/g)) {
      const range = document.createRange(); range.setStart(node, word.index); range.setEnd(node, word.index + word[0].length)
      const box = range.getClientRects()[0]
      if (!box) continue
      const text = style.textTransform === 'uppercase' ? word[0].toUpperCase() : word[0]
      if (line && Math.abs(line.top - box.top) < 2) line.text += ' ' + text
      else pieces.push(line = { text, left: box.left, top: box.top, font: style.fontStyle + ' ' + style.fontWeight + ' ' + style.fontSize + ' ' + style.fontFamily, spacing: style.letterSpacing })
    }
  }
  for (const item of document.querySelectorAll('li')) {
    const box = item.getBoundingClientRect()
    pieces.push({ text: '\u2022', left: box.left - 12, top: box.top, font: getComputedStyle(item).font, spacing: 'normal' })
  }
  const height = Math.max(...pieces.map((piece) => piece.top)) + 80
  let state = pieces.length
  const order = pieces.map((piece) => [(state = (state * 48271) % 2147483647), piece]).sort((a, b) => a[0] - b[0])
  document.body.innerHTML = ''
  document.querySelector('style').textContent = '@page{margin:0} body{margin:0}'
  for (const [, piece] of order) {
    const span = document.createElement('span')
    span.textContent = piece.text
    span.style.cssText = 'position:absolute;white-space:pre;left:' + piece.left + 'px;top:' + piece.top + 'px;font:' + piece.font + ';letter-spacing:' + piece.spacing
    document.body.append(span)
  }
  return Math.ceil(height)
})()`

function draw(seed: number) {
  const source = random(seed)
  const person = drawPerson(source)
  return { source, person, page: pageOf(person, source), layout: source.pick(printLayouts) }
}

/** Every frame with tags and without, each of other people; those of the later sets with times and lists written in many ways. */
async function* framed(tab: Page, { seed, count, group: only = '' }: DrawOptions): AsyncGenerator<DrawnPdf> {
  for (const { set, list, pool, people, drawn } of [
    { set: 'frames', list: frames, pool: professions, people: 1, drawn: false },
    { set: 'frames once held back', list: untouchedFrames, pool: untouchedProfessions, people: 1, drawn: false },
    {
      set: 'more frames',
      list: [...moreFrames, ...laterFrames],
      pool: variedProfessions,
      people: Math.ceil(count / 2),
      drawn: true,
    },
    { set: 'fresh frames', list: freshFrames, pool: untouchedProfessions, people: Math.ceil(count / 2), drawn: true },
  ]) {
    for (const [index, frame] of list.entries()) {
      for (const [at, tagged] of Array.from({ length: 2 * people }, (_, each) => [each, each % 2 === 0] as const)) {
        const source = random(seed * 4001 + index * 29 + (tagged ? 0 : 11) + (at >> 1) * 7919)
        const person = drawPerson(source, pool)
        const group = `${set} ${tagged ? 'tagged' : 'untagged'}`
        if (!group.startsWith(only)) continue
        const { pen: by, months } = drawn ? drawPen(source) : { pen, months: true }
        await tab.setContent(frameHtml(frame, person, by))
        const bytes = await tab.pdf({ tagged, preferCSSPageSize: true, printBackground: true })
        const roles = person.roles.flatMap(({ title, organisation, bullets }) => [title, organisation, ...bullets])
        const written = [person.name, person.email, ...roles].join(' ')
        yield { name: `${group}-${frame.name}-${at >> 1}.pdf`, group, person, months, written, bytes }
      }
    }
  }
}

const textOf = (lines: readonly PageLine[]): string =>
  lines.map(({ pieces }) => pieces.map(({ text }) => text).join(' ')).join('\n')

/** Printed by LibreOffice, all in one run; nothing where it is not installed. */
function* office(drawn: readonly ReturnType<typeof draw>[]): Generator<DrawnPdf> {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-pdf-'))
  const plain = printLayouts[0]
  try {
    if (!plain) return
    const files = drawn.map(({ page, source }, index) => {
      const file = join(folder, `cv-${index}.html`)
      writeFileSync(file, printedHtml(page, plain, source))
      return file
    })
    const filters = ['--infilter=HTML (StarWriter)', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder]
    spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...filters, ...files], {
      timeout: 60_000,
    })
    for (const [index, { person, page }] of drawn.entries()) {
      const file = join(folder, `cv-${index}.pdf`)
      if (!existsSync(file)) continue
      const bytes = new Uint8Array(readFileSync(file))
      const written = textOf(page.lines)
      yield { name: `office-${index}.pdf`, group: 'libreoffice', person, months: page.months, written, bytes }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const quoted = (text: string): string => `#"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** A CV as Typst source; all text goes in as strings. */
function typstSource(lines: readonly PageLine[]): string {
  const out = ['#set page(paper: "a4", margin: 2cm)', '#set text(font: "Libertinus Serif", size: 10.5pt)']
  for (const { kind, pieces } of lines) {
    const text = pieces
      .map(({ text: words, look }) => {
        if (look === 'right') return `#h(1fr)${quoted(words)}`
        return look === 'bold'
          ? `#strong[${quoted(words)}]`
          : look === 'italic'
            ? `#emph[${quoted(words)}]`
            : quoted(words)
      })
      .join('')
    if (kind === 'gap') out.push('')
    else if (kind === 'name') out.push(`= ${text}`)
    else if (kind === 'heading') out.push('', `== ${text}`)
    else if (kind === 'bullet') out.push(`- ${text}`)
    else out.push(`${text} \\`)
  }
  return out.join('\n')
}
