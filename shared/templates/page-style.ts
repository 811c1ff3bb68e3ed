import type { Document, DocumentKind } from '../domain/document.ts'
import type { FontName, Paper, TemplateName } from '../domain/page-wish.ts'
import { readableAccent } from './readable-accent.ts'
import { templates } from './templates.ts'

/** Everything a template needs to know about the page, with nothing left open. */
export interface PageStyle {
  readonly template: TemplateName
  readonly paper: Paper
  readonly font: FontName
  readonly size: number
  readonly margin: number
  readonly spacing: number
  /** Dark enough to be read on white. */
  readonly accent: string | null
  readonly justify: boolean
  readonly hyphenate: boolean
  readonly fit: 1 | 2 | null
}

/** The template of a document for which none was chosen. */
export const usualTemplate: Readonly<Record<DocumentKind, TemplateName>> = {
  statement: 'statement',
  letter: 'classic-letter',
  answers: 'statement',
}

/** The page of a document: what its writer set, else what the template has; `paper` is what this computer's settings say. */
export function pageStyle({ kind, page = {} }: Pick<Document, 'kind' | 'page'>, paper: Paper): PageStyle {
  const template = page.template ?? usualTemplate[kind]
  const settings = templates[template].settings.parse(page)
  const accent = settings.accent === null ? null : readableAccent(settings.accent)
  return { template, paper: page.paper ?? paper, ...settings, accent }
}
