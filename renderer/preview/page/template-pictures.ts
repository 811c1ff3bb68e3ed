import type { TemplateName } from '../../../shared/domain/page-wish.ts'
import classicLetter from './pictures/classic-letter.png'
import criteria from './pictures/criteria.png'
import modernLetter from './pictures/modern-letter.png'
import plain from './pictures/plain.png'
import statement from './pictures/statement.png'
import twoColumn from './pictures/two-column.png'

/** The address of each template's picture, drawn by `electron/adapters/typst/testing/template-pictures.ts`. */
export const templatePictures: Readonly<Record<TemplateName, string>> = {
  statement,
  criteria,
  'classic-letter': classicLetter,
  'modern-letter': modernLetter,
  'two-column': twoColumn,
  plain,
}
