import type { ExportFormat } from '../../../shared/contract/exports.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { MarkdownStyle } from '../../../shared/formats/markdown/markdown-inline.ts'
import type { ServicePorts } from '../service-ports.ts'

export interface Rendering {
  readonly document: Document
  readonly format: ExportFormat
  /** The signs of the draft the document was opened from, for Markdown. */
  readonly style?: MarkdownStyle | null
  /** Keeps the notes to self: the writer's own working copy, in Markdown only. */
  readonly notes?: boolean
  /** Columns at which plain text is wrapped; left out, a paragraph is one line. */
  readonly wrap?: number | null
}

export interface Rendered {
  readonly bytes: Uint8Array
  readonly warnings: string[]
  /** What else there is to say of it; unlike a warning it excuses no other word. */
  readonly remarks?: string[]
}

type Ports = Pick<ServicePorts, 'typesetter' | 'word' | 'settings' | 'clock'>
type Render = (ports: Ports, rendering: Rendering) => Promise<Rendered>

const text = (written: string): Rendered => ({ bytes: new TextEncoder().encode(written), warnings: [] })

/** One way of writing for each format; what only one format needs is loaded with it. */
const renderers: Readonly<Record<ExportFormat, Render>> = {
  async md(_, { document, style, notes = false }) {
    const { toMarkdown } = await import('../../../shared/formats/markdown/to-markdown.ts')
    return text(toMarkdown(document, { notes, ...(style ? { style } : {}) }))
  },
  async txt(_, { document, wrap }) {
    const { toText } = await import('../../../shared/formats/plain/to-text.ts')
    return text(toText(document, { wrap: wrap ?? null }))
  },
  async html(_, { document }) {
    const { toHtml } = await import('../../../shared/formats/html/to-html.ts')
    return text(toHtml(document))
  },
  docx: async ({ word, settings }, { document }) => ({
    bytes: await word.docx(document, settings.read().paper),
    warnings: [],
  }),
  async pdf({ typesetter, settings, clock }, { document }) {
    const options = { paper: settings.read().paper, timestamp: Math.floor(clock.now() / 1000) }
    const { bytes, warnings, fit } = await typesetter.pdf(document, options)
    return { bytes, warnings, remarks: fit === null ? [] : [fit] }
  },
}

/** A document as the bytes of a file. Notes, citations and findings never leave. */
export function renderDocument(ports: Ports, rendering: Rendering): Promise<Rendered> {
  return renderers[rendering.format](ports, rendering)
}
