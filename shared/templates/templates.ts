import type { TemplateName } from '../domain/page-wish.ts'
import { type Template, template } from './template.ts'

/** The templates, each with its picture beside the preview screen and its Typst file in `electron/adapters/typst/templates`. */
export const templates: Readonly<Record<TemplateName, Template>> = {
  statement: template({
    title: 'Statement',
    about: 'Requirement headings with text below, in the type of a book.',
    kinds: ['statement', 'answers'],
    look: { font: 'libertinus', size: 11, margin: 22, spacing: 1, accent: null, justify: true },
  }),
  criteria: template({
    title: 'Criteria',
    about: 'One ruled heading for each criterion, as public bodies ask for.',
    kinds: ['statement', 'answers'],
    look: { font: 'source-sans', size: 10.5, margin: 22, spacing: 1, accent: '#1d4f6e', justify: false },
  }),
  'classic-letter': template({
    title: 'Classic letter',
    about: 'The name centred over a thin rule, justified text.',
    kinds: ['letter'],
    look: { font: 'libertinus', size: 11, margin: 25, spacing: 1, accent: null, justify: true },
  }),
  'modern-letter': template({
    title: 'Modern letter',
    about: 'Sans serif, the name in colour, an even left edge.',
    kinds: ['letter'],
    look: { font: 'source-sans', size: 10.5, margin: 24, spacing: 1, accent: '#1f6f5c', justify: false },
  }),
  'two-column': template({
    title: 'Two columns',
    about: 'Name and address in a column of their own, the text beside them.',
    kinds: ['letter'],
    look: { font: 'source-sans', size: 10.5, margin: 20, spacing: 1, accent: '#2d4f7c', justify: false },
  }),
  plain: template({
    title: 'Plain',
    about: 'Black, one column, no rules: for forms and portals.',
    kinds: ['statement', 'letter', 'answers'],
    look: { font: 'libertinus', size: 11, margin: 25, spacing: 1, accent: null, justify: false },
    coloured: false,
  }),
}
