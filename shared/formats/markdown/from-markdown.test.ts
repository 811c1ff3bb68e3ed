import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentSchema } from '../../domain/document.ts'
import { collapse } from '../../text/collapse.ts'
import { forReaders } from '../leaving/for-readers.ts'
import { withoutNotes } from '../leaving/without-notes.ts'
import { readableLines } from '../plain/readable-lines.ts'
import { anyDocument } from '../testing/any-document.ts'
import { openDraft } from './from-markdown.ts'
import { toMarkdown } from './to-markdown.ts'

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
const draft = fixture('ward-manager-draft.md')
const reading = openDraft(draft)
const withoutMarkup = (markdown: string) =>
  collapse(markdown).replace(/(\*+)(\S[^*]*)\1|\[([^\]]*)\]\([^)]*\)/g, (_, _stars, strong, link) => strong ?? link)
const section = (heading: RegExp) => reading.document.sections.find((each) => heading.test(each.heading))

describe('opening an alignment draft', () => {
  it('gives a document of the model', () => {
    expect(documentSchema.parse(reading.document)).toEqual(reading.document)
  })

  it('takes the headings under a group as requirements, with the level its wording gives', () => {
    expect(reading.posting.requirements.map(({ level, group }) => [level, group])).toEqual([
      ['must', '"What we are looking for"'],
      ['must', '"What we are looking for"'],
      ['must', '"What we are looking for"'],
      ['nice', '"It would also help if you have"'],
      ['nice', '"It would also help if you have"'],
      ['nice', '"It would also help if you have"'],
    ])
  })

  it('reads the years that a requirement asks for, and what its own words say of its level', () => {
    expect(reading.posting.requirements[0]?.years).toEqual({ min: 5, max: null })
    const opened = openDraft('# Essential\n\n## Welding\n\n## Ideally, a second trade\n\n## Right to work in the UK\n')
    expect(opened.posting.requirements.map(({ level }) => level)).toEqual(['must', 'nice', 'eligibility'])
  })

  it('takes the headings inside a section that only names a group', () => {
    const opened = openDraft(
      '# Contact\n\nMail me.\n\n# Person specification\n\n## Essential\n\n### Welding\n\n- Welded hulls\n\n### Cutting\n\n- Cut plates\n\n## Desirable\n\n### Rigging\n\n- Rigged sets\n',
    )
    const named = ({ requirement, evidence }: { requirement: string; evidence: string }) => [
      opened.posting.requirements.find(({ id }) => id === requirement)?.text,
      opened.evidence.find(({ id }) => id === evidence)?.text,
    ]
    expect(opened.posting.requirements.map(({ text, level }) => [text, level])).toEqual([
      ['Welding', 'must'],
      ['Cutting', 'must'],
      ['Rigging', 'nice'],
    ])
    expect(opened.pairs.map(named)).toEqual([
      ['Welding', 'Welded hulls'],
      ['Cutting', 'Cut plates'],
      ['Rigging', 'Rigged sets'],
    ])
  })

  it('takes no situation, task, action or result for a requirement', () => {
    const opened = openDraft(
      '# Behaviours\n\n## Working together\n\n### Situation\n\nA ward.\n\n### Result\n\nFewer falls.\n',
    )
    expect(opened.posting.requirements.map(({ text }) => text)).toEqual(['Working together'])
  })

  it('leaves the opening and closing of a titled draft without a requirement', () => {
    const opened = openDraft(
      '# Draft for Fernhill\n\n## Introduction\n\nHello.\n\n## Five years of nursing\n\n- Nine years\n',
    )
    expect(opened.posting.requirements.map(({ text }) => text)).toEqual(['Five years of nursing'])
  })

  it('leaves the opening and empty sections without a requirement', () => {
    expect(section(/Why this hospital/)?.requirements).toEqual([])
    expect(section(/About these notes/)).toMatchObject({ requirements: [], blocks: [] })
  })

  it('finds the notes to self and nothing else in brackets', () => {
    expect(reading.notes.map(({ text }) => text)).toEqual([
      '(perhaps name the two mentorship awards)',
      '(need to expand this)',
      '(Not sure this counts)',
      '(This is my weakest point)',
    ])
  })

  it('quotes requirements, evidence and notes from the draft itself', () => {
    for (const { text, quote } of reading.posting.requirements) expect(draft.slice(quote.start, quote.end)).toBe(text)
    for (const { text, quote } of [...reading.evidence, ...reading.notes])
      expect(withoutMarkup(draft.slice(quote.start, quote.end))).toBe(text)
  })

  it('pairs each bullet and sentence with the requirement of its section', () => {
    const asked = reading.posting.requirements.find(({ text }) => /prescribing/.test(text))
    const ids = reading.pairs.filter(({ requirement }) => requirement === asked?.id).map(({ evidence }) => evidence)
    const texts = reading.evidence.filter(({ id }) => ids.includes(id)).map(({ text }) => text)
    expect(texts).toEqual([
      'Refer to the medication round project',
      "Super-user for the trust's e-prescribing pilot on 3 wards",
    ])
  })

  it('keeps a nested bullet under the bullet it belongs to', () => {
    const byText = (start: string) => reading.evidence.find(({ text }) => text.startsWith(start))
    expect(byText('and phoned each family')?.parent).toBe(byText('answered 31')?.id)
    expect(byText('answered 31')?.parent).toBe(byText('handled complaints')?.id)
    expect(byText('handled complaints')?.parent).toBeNull()
  })

  it('cites the evidence in the text it was found in', () => {
    const marks = JSON.stringify(reading.document.sections)
    for (const { id } of reading.evidence) expect(marks).toContain(`{"kind":"citation","evidence":["${id}"]}`)
  })

  it('keeps the words of others apart from the evidence', () => {
    expect(reading.evidence.some(({ text }) => /clearest we received/.test(text))).toBe(false)
  })

  it('quotes rightly after a byte order mark, line ends of Windows and character references', () => {
    const markdown = '\ufeff# A\r\n\r\n## B &amp; C\r\n\r\n- Ran R&amp;D for\r\n  two years\r\n- Cut costs\r\n'
    const opened = openDraft(markdown)
    const slices = opened.evidence.map(({ quote }) => collapse(markdown.slice(quote.start, quote.end)))
    expect(opened.evidence.map(({ text }) => text)).toEqual(['Ran R&D for two years', 'Cut costs'])
    expect(slices).toEqual(['Ran R&amp;D for two years', 'Cut costs'])
    expect(opened.posting.requirements[0]?.text).toBe('B & C')
  })

  it('gives the ids it is given', () => {
    let count = 100
    const opened = openDraft('# A\n\n## B\n\n- c', { nextId: (prefix) => `${prefix}-${count++}` })
    expect(opened.evidence[0]?.id).toMatch(/^e-1\d\d$/)
    expect(opened.pairs[0]?.evidence).toBe(opened.evidence[0]?.id)
  })
})

const opensAs = (markdown: string) => {
  const { posting, pairs, evidence } = openDraft(markdown)
  return posting.requirements.map(({ id, text, group }) => [
    group,
    text,
    pairs
      .filter(({ requirement }) => requirement === id)
      .map((pair) => evidence.find((one) => one.id === pair.evidence)?.text),
  ])
}

describe('drafts of other shapes', () => {
  const essential = 'Essential criteria'
  const shapes: readonly (readonly [string, string, readonly unknown[]])[] = [
    [
      'bold lines for headings',
      '**Essential criteria**\n\n**1. Welding:**\n\n- Welded pipes\n\n**2. Rigging:**\n\n- Rigged sets\n',
      [
        [essential, 'Welding', ['Welded pipes']],
        [essential, 'Rigging', ['Rigged sets']],
      ],
    ],
    [
      'numbered items with the answer below',
      '# Essential criteria\n\n1. Experience of welding\n   - Welded hulls\n2. Rigging\n\n   I rigged two sets.\n',
      [
        [essential, 'Experience of welding', ['Welded hulls']],
        [essential, 'Rigging', ['I rigged two sets.']],
      ],
    ],
    [
      'bold words before the answer',
      '# Essential criteria\n\n- **Welding**: welded hulls (add numbers)\n- **Rigging** – rigged sets\n',
      [
        [essential, 'Welding', ['welded hulls']],
        [essential, 'Rigging', ['rigged sets']],
      ],
    ],
    [
      'a table',
      '# Essential criteria\n\n| No | Criterion | Evidence |\n|---|---|---|\n| 1 | Welding | Welded hulls |\n| 2 | Rigging | Rigged sets [TODO] |\n',
      [
        [essential, 'Welding', ['Welded hulls']],
        [essential, 'Rigging', ['Rigged sets']],
      ],
    ],
    [
      'depths that skip and numbers',
      '## Essential criteria\n\n#### 1.1 Welding\n\n- Welded hulls\n',
      [[essential, '1.1 Welding', ['Welded hulls']]],
    ],
    [
      'no requirements in a plain list',
      '# A\n\n## B\n\n- **Award**: first prize\n  - in 2019\n',
      [['A', 'B', ['Award: first prize', 'in 2019']]],
    ],
  ]
  it.each(shapes)('finds what is asked and answered in %s', (_, markdown, found) => {
    expect(opensAs(markdown)).toEqual(found)
  })

  it('takes a remark set apart for a note, all of it', () => {
    const { document, notes } = openDraft(
      '# A\n\n## B\n\nText.\n\n??? note "x"\n    Ask Ben\n\n    and Mia\n\n:::note\n\nsecret\n\n:::\n\nEnd.\n',
    )
    expect(toMarkdown(document)).toBe('# A\n\n## B\n\nText.\n\nEnd.\n')
    expect(notes).toHaveLength(2)
  })

  it('takes brackets around a note along', () => {
    expect(toMarkdown(openDraft('# A\n\n## B\n\nText [[add numbers]] on.\n').document)).toBe(
      '# A\n\n## B\n\nText on.\n',
    )
  })

  it('takes “Evidence of …” for a requirement and “Evidence” for a part of an answer', () => {
    expect(opensAs('# Essential\n\n## Evidence of welding\n\n### Evidence\n\n- Welded\n')).toEqual([
      ['Essential', 'Evidence of welding', ['Welded']],
    ])
  })

  it('keeps notes out of the names of title and groups', () => {
    const { document, notes, posting } = openDraft(
      '# Draft (note: old version)\n\n## Essential (check this)\n\n### Welding [TODO]\n\n- Welded\n',
    )
    expect(toMarkdown(document)).toBe('# Draft\n\n## Essential\n\n### Welding\n\n- Welded\n')
    expect(posting.requirements[0]?.group).toBe('Essential')
    expect(notes.map(({ text }) => text)).toEqual(['(note: old version)', '(check this)', '[TODO]'])
  })

  it('takes title, author and language from the front matter, else the language of the words', () => {
    expect(openDraft('---\ntitle: "T"\nauthor: Ana Silva\nlang: cy\n---\n\n# A\n').document).toMatchObject({
      title: 'T',
      author: 'Ana Silva',
      language: 'cy',
    })
    expect(
      openDraft('# Erfahrung\n\nIch habe die Abteilung geleitet und die Pläne mit dem Team geschrieben.\n').document
        .language,
    ).toBe('de')
  })
})

describe('writing the draft back', () => {
  it('gives the same document without its notes', () => {
    expect(toMarkdown(reading.document)).toBe(fixture('ward-manager-draft.expected.md'))
  })

  it('gives the same document with its notes in a working copy', () => {
    expect(collapse(toMarkdown(reading.document, { notes: true }))).toBe(collapse(draft))
  })

  it('is stable when opened again', () => {
    const once = toMarkdown(reading.document)
    expect(toMarkdown(openDraft(once).document)).toBe(once)
  })

  const shapes: readonly (readonly [string, string])[] = [
    ['only second-level headings', '## Teaching\n\n- Taught maths\n\n## Planning\n\nPlanned a timetable.\n'],
    [
      'a title above groups',
      '# Application\n\n## Essential\n\n### Welding\n\n- Welded pipes\n\n## Desirable\n\n### Rigging\n\n- Rigged sets\n',
    ],
    ['words below a group', '# Essential\n\nIn brief.\n\n## Welding\n\n- Welded pipes\n\n## Cutting\n\n- Cut plates\n'],
    [
      'words between a title and its groups',
      '# Application\n\nIn brief.\n\n## Essential\n\n### Welding\n\n- Welded pipes\n',
    ],
    [
      'other signs for nested lists and numbers',
      '# A\n\n## B\n\n- one\n  * two\n    + three\n- four\n\n1) first\n2) second\n',
    ],
    ['italics beside bold words', '# A\n\n## B\n\nA **bold** word and *another*, **bold _both_ ways**\n'],
    ['no heading at all', 'I cook.\n\n- Cooked for 80 guests\n'],
    ['headings inside a section', '# Essential\n\n## Welding\n\n### At sea\n\nWelded hulls.\n\n#### Ships\n\nTwo.\n'],
    ['star bullets and underscored italics', '# A\n\n## B\n\n* one _two_\n* three\n'],
    [
      'hard breaks, a comment, an address',
      '# A\n\n## B\n\nline one  \nline two <https://example.org/x>\n\n<!-- ask Mia -->\n\nend &amp; [text](mailto:a@example.org)\n'.replace(
        '&amp;',
        '&',
      ),
    ],
    [
      'bold lines for headings',
      '**Essential criteria**\n\n**Welding:**\n\n- Welded pipes\n\n**Rigging**:\n\n- Rigged sets\n',
    ],
    ['bold lines under a heading', '# Person specification\n\n**Welding**\n\n- Welded\n\n**Rigging**\n\nRigged.\n'],
    ['underlined headings', 'Essential\n=========\n\nWelding\n-------\n\n- Welded\n\n### At sea\n\n- Ships\n'],
    [
      'headings with links, code and closing signs',
      '# Essential ##\n\n## [Rust](https://example.org/rust) and `cargo`\n\n- Wrote\n',
    ],
    ['depths that skip', '# Essential\n\n### Welding\n\n- Welded\n\n##### Ships\n\n- Two\n'],
    ['rules between sections', '# Essential\n\n## Welding\n\n- Welded\n\n---\n\n## Rigging\n\n- Rigged\n'],
    [
      'numbered requirements',
      '# Essential criteria\n\n1. **Experience of welding**\n   - Welded hulls\n     - of ships\n2. **Rigging**\n   - Rigged sets\n',
    ],
    [
      'a table',
      '# Criteria\n\n| Requirement | My answer |\n| :-- | --: |\n| Welding | Welded **hulls** |\n| Rigging | [Rigged](https://example.org/r) |\n',
    ],
    ['a table without bars at its ends', '# Criteria\n\n## Grants\n\nName | Year\n---|---\nFirst | 2019\n'],
    ['code', '# A\n\n## B\n\n- Ran `ls -l` and ``a`b``\n\n```sh\nls\n  -l * _ #\n```\n\nDone.\n'],
    [
      'admonitions',
      '# A\n\n## B\n\nText.\n\n??? note "to self"\n    Ask Ben\n\n    - and Mia\n\nMore.\n\n> [!NOTE]\n> the rest\n',
    ],
    ['front matter', '---\ntitle: "A draft"\nauthor: Ana Silva\nlang: en-GB\n---\n\n# A\n\n## B\n\n- c\n'],
    ['a section before the first group', '## Hello\n\nHello.\n\n# Essential\n\n## Welding\n\n- Welded\n'],
    ['other signs for lists of one depth', '# A\n\n## B\n\n* one\n* two\n\n## C\n\n- three\n  + four\n'],
    ['rules between paragraphs', '# A\n\n## B\n\nOne.\n\n***\n\nTwo.\n'],
    ['line ends by backslash, and other backslashes', '# A\n\n## B\n\none\\\ntwo C:\\maps\n'],
    ['one number for all items', '# A\n\n## B\n\n1. one\n1. two\n'],
    ['footnotes', '# A\n\n## B\n\nText[^1].\n\n[^1]: The note below.\n'],
    ['ordered lists with their own start', '# A\n\n## B\n\n3. three\n4. four\n   - nested\n'],
  ]
  it.each(shapes)('keeps %s', (_, markdown) => {
    const opened = openDraft(markdown)
    expect(toMarkdown(opened.document, { notes: true, style: opened.style })).toBe(markdown)
  })
})

/** Every character but white space, sorted: a note in a heading moves below it. */
const letters = (lines: readonly string[]) => [...lines.join('').replace(/\s/gu, '')].sort().join('')

describe('any document', () => {
  it('does not part a group at a section that prints nothing', () => {
    const section = { id: 's1', heading: 'a', group: 'Essential', requirements: [], limit: null, blocks: [] }
    const sections = [section, { ...section, heading: '', group: null }, { ...section, heading: 'b' }]
    const document = { kind: 'statement' as const, title: '', language: 'en', author: '', letter: null, sections }
    expect(toMarkdown(document).match(/Essential/gu)).toHaveLength(1)
  })

  it('keeps its words through Markdown and back', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const written = toMarkdown({ ...document, letter: null })
        const lines = readableLines(forReaders({ ...document, letter: null }))
        const opened = readableLines(openDraft(written).document)
        expect(letters(opened)).toBe(letters(lines))
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('loses nothing but notes when they are left out', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(JSON.stringify(withoutNotes(document))).not.toContain('"kind":"note"')
        expect(withoutNotes(withoutNotes(document))).toEqual(withoutNotes(document))
      }),
    )
  }, 60_000)

  it('loses no word beside a note, a comment or what only looks like a tag', () => {
    const text =
      '# Essential\n\n## Work on <product>\n\n- I led [what was it called?] the project\n- <!-- ask Bob -->Ran the team\n- Wrote <notes> for it\n'
    let last = 0
    const { document } = openDraft(text, { nextId: (prefix) => `${prefix}${++last}` })
    expect(toMarkdown(document)).toBe(
      '# Essential\n\n## Work on \\<product>\n\n- I led the project\n- Ran the team\n- Wrote \\<notes> for it\n',
    )
  })
})
