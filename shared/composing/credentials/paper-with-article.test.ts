import { expect, it } from 'vitest'
import { paperWithArticle } from './paper-with-article.ts'

it.each([
  [
    'Advanced Certificate in Craft – Rigging (NFQ Level 6)',
    'I hold an Advanced Certificate in Craft – Rigging (NFQ Level 6)',
  ],
  [
    'ABRT Level 3 Certificate in Rope and Practice – Fenwick Distance Learning (2021)',
    'I hold an ABRT Level 3 Certificate in Rope and Practice (Fenwick Distance Learning, 2021)',
  ],
  ['Goethe-Zertifikat B2 (2019)', 'I hold a Goethe-Zertifikat B2 (2019)'],
])('“%s” is held with its article', (paper, told) =>
  expect(paperWithArticle(`My certificates include ${paper}`)).toBe(told),
)

it.each(['Rope Rescue (2020)', 'Sail Certificate in Cordage and Knots and Splices', 'Ropes, Wires'])(
  '“%s” stays in its list',
  (paper) => expect(paperWithArticle(`My certificates include ${paper}`)).toBe(`My certificates include ${paper}`),
)
