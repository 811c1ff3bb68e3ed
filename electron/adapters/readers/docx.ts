import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { parseFragment } from 'parse5'
import type { ReadDocument } from '../../../shared/domain/reading.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { assemble, type DraftBlock } from './blocks/assemble.ts'
import { glyphBullets } from './blocks/glyph-bullets.ts'
import { withBoxesInFlow } from './docx/boxes-in-flow.ts'
import { withoutHiddenRuns } from './docx/hidden-runs.ts'
import { type WordParagraph, xmlParagraphs } from './docx/xml-text.ts'
import { walkHtml } from './html/walk.ts'
import type { ReaderInput } from './reader-input.ts'
import { lineCells } from './text/cells.ts'
import { unzip } from './zip/unzip.ts'

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='title'] => h1:fresh",
  'u => u',
  "p[style-name='Quote'] => blockquote > p:fresh",
]

const parts = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/

/**
 * Reads a Word file: paragraphs, headings, lists, tables and links, text boxes where they are anchored, through mammoth; page headers
 * and footers, which it leaves out, in a second pass. Only text parts are unpacked; pictures and embedded files are not touched.
 */
export async function readDocx({ name, bytes, limits }: ReaderInput): Promise<ReadDocument> {
  const files = unzip(bytes, { name, wanted: (path) => parts.test(path), most: limits.unpacked })
  const hidden: string[] = []
  for (const [path, content] of files) {
    if (!/^word\/(?:document\d*|header\d*|footer\d*)\.xml$/.test(path)) continue
    const seen = withoutHiddenRuns(withBoxesInFlow(new TextDecoder().decode(content)))
    hidden.push(...seen.hidden)
    files.set(path, new TextEncoder().encode(seen.xml))
  }
  const body = walkHtml(parseFragment(await toHtml(name, files)), {
    styles: { rules: new Map(), elsewhere: true },
    prune: false,
  })
  const drafts = glyphBullets(withRest(body.drafts, files).map(withCells))
  const { text, blocks } = assemble(drafts)
  if (blocks.length === 0)
    throw new VouchError('file-empty', `“${name}” is a Word document without text: choose a file that has text in it.`)
  return { kind: 'docx', text, blocks, hidden, warnings: [] }
}

async function toHtml(name: string, files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const buffer = Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }))
  try {
    const noPicture = mammoth.images.imgElement(async () => ({ src: '' }))
    return (await mammoth.convertToHtml({ buffer }, { styleMap, convertImage: noPicture })).value
  } catch (cause) {
    throw new VouchError('file-damaged', `“${name}” is damaged: open it in Word, save it again and import that.`, {
      cause,
    })
  }
}

/** Columns set with tabs. */
function withCells(draft: DraftBlock): DraftBlock {
  const cells = draft.cells || !draft.text.includes('\t') ? [] : lineCells(draft.text)
  return cells.length > 0 ? { ...draft, cells } : draft
}

/** Page headers before the text and footers after it, unless their words are there already. */
function withRest(drafts: readonly DraftBlock[], files: ReadonlyMap<string, Uint8Array>): DraftBlock[] {
  const seen = new Set(drafts.map((draft) => bare(draft.text)))
  const fresh = (paragraphs: readonly WordParagraph[]) =>
    paragraphs
      .flatMap(({ text, bullet }) => text.split('\n').map((line) => ({ text: line, bullet })))
      .flatMap(({ text, bullet }) => {
        const key = bare(text)
        if (key === '' || seen.has(key) || /^(?:page|seite)?\d*(?:of|von|\/)?\d*$/.test(key)) return []
        seen.add(key)
        return [{ shape: { kind: bullet ? ('bullet' as const) : ('paragraph' as const), level: 0 }, text }]
      })
  const xml = (form: RegExp) =>
    [...files].filter(([path]) => form.test(path)).map(([, content]) => new TextDecoder().decode(content))
  const before = fresh(xml(/^word\/header\d*\.xml$/).flatMap(xmlParagraphs))
  const after = fresh(xml(/^word\/footer\d*\.xml$/).flatMap(xmlParagraphs))
  return [...before, ...drafts, ...after]
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
