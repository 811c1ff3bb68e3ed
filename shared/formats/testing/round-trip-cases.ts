import type { Document, DocumentBlock, Inline, Mark } from '../../domain/document.ts'

/** Texts that one format or another reads as markup, cuts, joins or turns round. Every test of every format takes them from here. */
export const awkwardTexts: Readonly<Record<string, string>> = {
  'a year that looks like a number of a list': '1986. A year in Leeds',
  'a number with a bracket': '7) the seventh of nine',
  'a number sign': '# 1 priority was safety',
  'three dashes': '---',
  'equals signs': '===',
  'a dash and words': '- not a bullet',
  'a plus': '+44 20 7946 0123 is the office',
  'a lone plus': '+ more',
  stars: 'rated * * * and *bold* and **bolder** by 3 * 4 guests',
  underscores: 'snake_case, _emphasis_, __init__ and a lone _',
  pipes: 'shell | pipe and |---| and a || b',
  'angle brackets': 'Vec<String>, <b>no tag</b>, 3 < 4 > 2 and <https://example.org>',
  'a comment that is none': 'x <-- y --> z',
  backslashes: 'C:\\new\\table, \\*, \\\\ and a last \\',
  backticks: 'a `code` span, `` two and a lone `',
  'a fence': '``` fenced',
  tildes: '~5 to ~6, ~~kept~~ and ~ alone',
  'square brackets': '[sic], [a]: b, [x](y), ![z](w) and a [ alone ]',
  'round brackets': 'at Upright (now Net) and (he)',
  entities: 'AT&T, R&amp;D, &copy; and &#35;',
  dollars: '$x$ cost $5m, {{name}} and @team, 50% of #1',
  quotes: '"straight" and “curly” and l’art d\'écrire',
  'dashes of every width': 'well-known – 2019–2021 — all',
  emoji: '🎉 party, 👩🏽‍⚕️ nurse, 🇳🇴 flag, ☎️ phone',
  accents: 'naïve café Ærø Łódź Škoda Ğ İ ß',
  'Hebrew in English': 'The word שלום means peace',
  Arabic: 'عملت في المستشفى ثلاث سنوات',
  Chinese: '我有三年护理经验。',
  Japanese: '看護師として3年間働きました。',
  Korean: '간호사로 3년 동안 일했습니다.',
  Greek: 'Εργάστηκα τρία χρόνια',
  'an address': 'https://example.org/a_b_c?x=1&y=(2)#part',
  'a mail address': 'ana@example.org',
  'a long word': 'Donaudampfschifffahrtsgesellschaftskapitänswitwe',
  'a quote sign': '> more than 40',
  'a word and a colon': 'Term: definition',
  'an exclamation mark': '!important and wow!',
  'a task': '[x] done',
  superscripts: 'CO₂ fell by 10⁻³ m²',
}

const text = (words: string, ...marks: Mark[]): Inline => ({ kind: 'text', text: words, marks })
const paragraph = (...content: Inline[]): DocumentBlock => ({ kind: 'paragraph', content })
const item = (...content: DocumentBlock[]) => ({ content })
const say = (words: string) => paragraph(text(words))

/** Shapes that one format or another flattens, joins or parts. */
export const awkwardBlocks: Readonly<Record<string, readonly DocumentBlock[]>> = {
  'a nested list in a numbered one': [
    {
      kind: 'orderedList',
      start: 1,
      items: [
        item(say('first'), { kind: 'bulletList', items: [item(say('under first')), item(say('again under'))] }),
        item(say('second'), {
          kind: 'orderedList',
          start: 1,
          items: [item(say('second one'), { kind: 'bulletList', items: [item(say('deep'))] })],
        }),
      ],
    },
  ],
  'four levels of bullets': [
    {
      kind: 'bulletList',
      items: [
        item(say('one'), {
          kind: 'bulletList',
          items: [
            item(say('two'), {
              kind: 'bulletList',
              items: [item(say('three'), { kind: 'bulletList', items: [item(say('four'))] })],
            }),
          ],
        }),
        item(say('one again')),
      ],
    },
  ],
  'bullets behind numbers': [
    { kind: 'orderedList', start: 1, items: [item(say('a number'))] },
    { kind: 'bulletList', items: [item(say('a bullet'))] },
  ],
  'bold and italic words': [
    paragraph(
      text('plain '),
      text('bold', { kind: 'bold' }),
      text(' and '),
      text('italic', { kind: 'italic' }),
      text(' and '),
      text('both', { kind: 'bold' }, { kind: 'italic' }),
      text(', end'),
    ),
  ],
  'a link with brackets': [
    paragraph(
      text('see '),
      text('the [draft] (2nd)', { kind: 'link', href: 'https://example.org/a(b)c' }),
      text(' and '),
      text('bold link', { kind: 'link', href: 'https://example.org/?a=1&b=2' }, { kind: 'bold' }),
      text(', or '),
      text('mail', { kind: 'link', href: 'mailto:ana@example.org' }),
    ),
  ],
  'a quote with two paragraphs': [{ kind: 'quote', content: [say('She is the best.'), say('We miss her.')] }],
  'words before and behind a list': [
    say('Such as:'),
    { kind: 'bulletList', items: [item(say('one')), item(say('two'))] },
    say('And so on.'),
  ],
}

/** Shapes that only Markdown and the editor keep as they are: readers of other formats part lines, join paragraphs of an item and count lists from one. */
export const markdownBlocks: Readonly<Record<string, readonly DocumentBlock[]>> = {
  'a numbered list that begins at nine': [
    { kind: 'orderedList', start: 9, items: [item(say('nine')), item(say('ten')), item(say('eleven'))] },
  ],
  'hard breaks': [paragraph(text('one'), { kind: 'break' }, text('# two'), { kind: 'break' }, text('- three'))],
  'an item of two paragraphs': [
    { kind: 'bulletList', items: [item(say('first words'), say('second words')), item(say('next'))] },
  ],
  'code in a line': [
    paragraph(text('run '), text('a_b * c', { kind: 'code' }), text(' or '), text('x`y', { kind: 'code' })),
  ],
  'a heading inside': [{ kind: 'heading', level: 1, content: [text('At sea')] }, say('Ships.')],
}

/** A statement whose one section holds these blocks. */
export function documentOf(blocks: readonly DocumentBlock[]): Document {
  const section = {
    id: 's1',
    heading: 'Welding',
    group: 'Essential',
    requirements: [],
    limit: null,
    blocks: [...blocks],
  }
  return { kind: 'statement', title: '', language: 'en', author: '', letter: null, sections: [section] }
}

/** Every case: each awkward text as a paragraph, in a list, in a numbered list below it, and in a quote; and the awkward shapes. */
export const roundTripCases: readonly (readonly [name: string, document: Document])[] = [
  ...Object.entries(awkwardTexts).map(
    ([name, words]) =>
      [
        name,
        documentOf([
          say(words),
          {
            kind: 'bulletList',
            items: [item(say(words), { kind: 'orderedList', start: 1, items: [item(say(words))] })],
          },
          { kind: 'quote', content: [say(words)] },
        ]),
      ] as const,
  ),
  ...Object.entries(awkwardBlocks).map(([name, blocks]) => [name, documentOf(blocks)] as const),
]

/** The shapes that only Markdown and the editor keep. */
export const markdownCases: readonly (readonly [name: string, document: Document])[] = Object.entries(
  markdownBlocks,
).map(([name, blocks]) => [name, documentOf(blocks)] as const)
