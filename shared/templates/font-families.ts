import type { FontName } from '../domain/page-wish.ts'

/** The families that come with the program, by the names in their files. */
export const fontFamilies: Readonly<Record<FontName, string>> = {
  libertinus: 'Libertinus Serif',
  'source-sans': 'Source Sans 3',
  'computer-modern': 'New Computer Modern',
}
