import type { Reader } from './reader-input.ts'
import type { ReadableKind } from './sniffing/sniff.ts'

/** The reader of each kind. Loaded when needed: a Markdown file should not wait for the PDF library. */
export const readers: Readonly<Record<ReadableKind, () => Promise<Reader>>> = {
  markdown: async () => {
    const { readMarkdown } = await import('./markdown.ts')
    return ({ text }) => readMarkdown(text)
  },
  text: async () => {
    const { readText } = await import('./text.ts')
    return ({ text }) => readText(text)
  },
  html: async () => {
    const { readHtml } = await import('./html.ts')
    return ({ text }) => readHtml(text)
  },
  docx: async () => (await import('./docx.ts')).readDocx,
  pdf: async () => (await import('./pdf.ts')).readPdf,
  'json-resume': async () => (await import('./json-resume.ts')).readJsonResume,
  linkedin: async () => (await import('./linkedin.ts')).readLinkedin,
}
