import fc from 'fast-check'
import type { Document, DocumentBlock, Inline, ListItem, Mark, Section } from '../../domain/document.ts'

/** Texts that every format trips over, and any others. */
const text = fc.oneof(
  fc.constantFrom(
    '1986. A year',
    '# 1 priority',
    '---',
    '- dash',
    '+ plus',
    '* star',
    '***',
    '_ _ _',
    '> more',
    '~~~',
    '```',
    '===',
    '[a]: b',
    '[x](y)',
    '![x](y)',
    '<b>bold</b>',
    '<!-- x -->',
    'https://example.org/a_b_c',
    'a | b',
    '|---|',
    'AT&amp;T',
    'AT&T',
    '\\',
    'C:\\new',
    'snake_case',
    '_x_',
    '*x*',
    '**x**',
    '~5 to ~6',
    '`code`',
    'C #',
    '    indented',
    'tail   ',
    '1) one',
    '中文字符',
    'שלום',
    'مرحبا',
    '🎉',
    '👩🏽‍⚕️ nurse',
    '"quoted"',
    '(bracket)',
    '5 * 3',
    'a',
    '!',
    '[',
    ']',
    '&',
    '#',
    '$x$',
    '@ref',
    '{{x}}',
    '$#@!',
    'é',
    '\u200f',
    '…',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'ab *_`[]()<>#-+.!&~\\|:="1 ') }),
)

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constant<Mark>({ kind: 'bold' }),
  fc.constant<Mark>({ kind: 'italic' }),
  fc
    .constantFrom(
      'https://example.org/a(b)',
      'mailto:ana@example.org',
      'javascript:alert(1)',
      'https://example.org/?a=1&b;=2',
    )
    .map<Mark>((href) => ({ kind: 'link', href })),
  fc.constant<Mark>({ kind: 'citation', evidence: ['e1'] }),
  fc.constant<Mark>({ kind: 'star', part: 'action' }),
  fc.constant<Mark>({ kind: 'note' }),
  fc.constant<Mark>({ kind: 'vouched', on: '2026-05-04', words: 'I fitted 12 boilers.' }),
)

const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('text' as const),
      text,
      marks: fc.uniqueArray(mark, { selector: ({ kind }) => kind, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Inline>({ kind: 'break' }) },
)

/** What goes wrong goes wrong between neighbours, so a few of each are enough, and many small documents find more than few large ones. */
const content = fc.array(inline, { maxLength: 3 })
const paragraph = content.map<DocumentBlock>((each) => ({ kind: 'paragraph', content: each }))

const { block } = fc.letrec<{ block: DocumentBlock; item: ListItem }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'xsmall' },
    paragraph,
    fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 3 }), content }),
    fc
      .array(tie('item'), { minLength: 1, maxLength: 2 })
      .map<DocumentBlock>((items) => ({ kind: 'bulletList', items })),
    fc.record({
      kind: fc.constant('orderedList' as const),
      start: fc.nat(2000),
      items: fc.array(tie('item'), { minLength: 1, maxLength: 2 }),
    }),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 2 })
      .map<DocumentBlock>((each) => ({ kind: 'quote', content: each })),
  ),
  item: fc
    .tuple(paragraph, fc.array(tie('block'), { maxLength: 2 }))
    .map<ListItem>(([first, rest]) => ({ content: [first, ...rest] })),
}))

const section: fc.Arbitrary<Section> = fc.record({
  id: fc.uuid(),
  heading: fc.oneof(fc.constant(''), text),
  group: fc.option(text),
  requirements: fc.constant([]),
  limit: fc.constant(null),
  blocks: fc.array(block, { maxLength: 3 }),
})

const letter = fc.record({
  sender: fc.array(text, { maxLength: 3 }),
  recipient: fc.array(text, { maxLength: 3 }),
  date: text,
  salutation: text,
  closing: text,
  signature: text,
})

/** Any document of the model, for property tests of every format. */
export const anyDocument: fc.Arbitrary<Document> = fc.record({
  kind: fc.constantFrom('statement' as const, 'letter' as const, 'answers' as const),
  title: fc.oneof(fc.constant(''), text),
  language: fc.constantFrom('en', 'de', 'he'),
  author: text,
  letter: fc.option(letter),
  sections: fc.array(section, { maxLength: 3 }),
})

/** Any block of the model. */
export const anyBlock: fc.Arbitrary<DocumentBlock> = block
