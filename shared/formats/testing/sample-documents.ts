import type { Document, DocumentBlock, Inline, ListItem, Section } from '../../domain/document.ts'

const text = (words: string): Inline => ({ kind: 'text', text: words, marks: [] })
const paragraph = (words: string): DocumentBlock => ({ kind: 'paragraph', content: [text(words)] })
const item = (words: string, ...more: readonly DocumentBlock[]): ListItem => ({ content: [paragraph(words), ...more] })
const bullets = (...items: readonly (string | ListItem)[]): DocumentBlock => ({
  kind: 'bulletList',
  items: items.map((each) => (typeof each === 'string' ? item(each) : each)),
})

let sections = 0
const section = (heading: string, blocks: DocumentBlock[], group: string | null = null): Section => {
  sections += 1
  return { id: `s${sections}`, heading, group, requirements: [], limit: null, blocks }
}

/** A letter of one page. */
export const letterSample: Document = {
  kind: 'letter',
  title: 'Ward Manager, Rehabilitation',
  language: 'en-GB',
  author: 'Ada Okafor',
  letter: {
    sender: ['Ada Okafor', '14 Mill Lane, Fernhill', 'ada.okafor@example.org', '+44 20 7946 0018'],
    recipient: ['Fernhill Hospital', 'Recruitment Team', '2 Station Road', 'Fernhill'],
    date: '21 November 2026',
    salutation: 'Dear Ms Lindqvist,',
    closing: 'Yours sincerely,',
    signature: 'Ada Okafor',
  },
  sections: [
    section('', [
      paragraph(
        'I am applying for the post of Ward Manager on your rehabilitation unit. I have been a registered nurse for eleven years, the last three of them as deputy ward manager at Lakeside, where I plan the rota for twenty-four nurses and answer for the quality of handover.',
      ),
    ]),
    section('', [
      paragraph(
        'In 2023 I led the project that moved handover to the bedside. We measured what patients understood before and after: the share who could name their next step rose from 52 % to 81 % in six months, and the method is now used on four wards.',
      ),
      {
        kind: 'paragraph',
        content: [
          text('I also wrote our '),
          {
            kind: 'text',
            text: 'guide to fair rosters',
            marks: [{ kind: 'link', href: 'https://example.org/fair-rosters' }],
          },
          text(', which settled a disagreement of two years about bank holidays, and I '),
          { kind: 'text', text: 'answered thirty-one complaints', marks: [{ kind: 'bold' }] },
          text(' within the time the trust allows.'),
        ],
      },
    ]),
    section('', [
      paragraph('Three things I would bring to the unit in the first months:'),
      bullets(
        'a rota that people can see six weeks ahead, with the rules written down,',
        'a run chart for the medication round, which at Lakeside cut delays from 41 to 12 minutes,',
        'an hour a week with students, as I have kept since my teaching certificate.',
      ),
    ]),
    section('', [paragraph('I would welcome the chance to talk about the unit and what it needs next.')]),
  ],
}

const answer =
  'As purchasing lead for the district I found that the three schools were paying different prices for the same paper. I listed every order of the past year, showed the heads the difference of 8,400 euros, and proposed one contract. Two heads agreed at once; the third feared losing a local supplier, so I arranged a visit and we kept that supplier for small orders. The new contract began in March and saved 7,900 euros in its first year.'

/** Answers to the questions of a form. */
export const answersSample: Document = {
  kind: 'answers',
  title: 'Procurement Officer',
  language: 'en',
  author: 'Tomás Rivera',
  letter: null,
  sections: [
    section('Give an example of when you delivered at pace. (250 words)', [paragraph(answer), paragraph(answer)]),
    section('How do you work with people who disagree with you?', [
      paragraph(answer),
      { kind: 'orderedList', start: 1, items: [item('Ask what they would lose.'), item('Look for what can stay.')] },
    ]),
    section('Is there anything else you would like us to know?', [
      { kind: 'quote', content: [paragraph('The clearest tender file we have been sent.')] },
      paragraph('I hold the national certificate in public procurement (2021).'),
    ]),
  ],
}

/** A statement under the groups of an advertisement, with nested bullets and headings inside a section. */
export const statementSample: Document = {
  kind: 'statement',
  title: 'Supporting statement',
  language: 'en-GB',
  author: 'Mei Tanaka · Head of Science · Northgate School',
  letter: null,
  sections: [
    section('Why Northgate', [
      paragraph(
        'I have taught physics in comprehensive schools for nine years and led a department of five for the last three. Northgate’s decision to teach practical work every week, rather than every term, is the reason I am applying.',
      ),
    ]),
    section(
      'Qualified teacher status and a degree in a science subject',
      [
        bullets(
          'Qualified teacher since 2017, with a first-class degree in physics',
          'Examiner for two awarding bodies',
        ),
      ],
      'Essential',
    ),
    section(
      'Experience of raising attainment across a department',
      [
        paragraph(
          'Between 2022 and 2025 the share of pupils reaching grade 5 in combined science rose from 48 to 63 per cent:',
        ),
        bullets(
          item(
            'rewrote the scheme of work for Year 9',
            bullets(
              'one practical a week, with a risk sheet for each',
              item('shared planning on Mondays', bullets('twenty minutes, with one agreed question')),
            ),
          ),
          'introduced short retrieval quizzes, marked in class',
        ),
        { kind: 'heading', level: 1, content: [text('What did not work')] },
        paragraph('Homework clubs after school were poorly attended; we moved them to lunch.'),
      ],
      'Essential',
    ),
    section(
      'Experience of teaching computer science',
      [paragraph('I have taught one Year 10 group since 2024, using Python to analyse pendulum data.')],
      'Desirable',
    ),
  ],
}

const many = Array.from({ length: 14 }, (_, index) =>
  section(
    `Criterion ${index + 1}: planning, delivering and reviewing work with others`,
    [paragraph(answer), bullets('Planned the work', 'Counted the result')],
    index < 9 ? 'Essential criteria' : 'Desirable criteria',
  ),
)

/** A statement of several pages. */
export const longSample: Document = { ...statementSample, title: 'Selection criteria', sections: many }

/** The same shapes in four scripts, in one document. */
export const scriptsSample: Document = {
  ...statementSample,
  title: 'Résumé – Übersicht – Обзор – Σύνοψη',
  sections: [
    section('Кириллица', [paragraph('Я преподаю физику девять лет и веду кафедру.')]),
    section('Ελληνικά', [paragraph('Διδάσκω φυσική εννέα χρόνια.')]),
    section('עברית', [paragraph('אני מלמד פיזיקה תשע שנים, כולל Python ו־SQL.')]),
    section('Français, Deutsch, Polski', [paragraph('Cœur, naïveté, Straße, Łódź, fjord – “fi”, “ffi”, “fl”.')]),
  ],
}

const rows = (...lines: readonly string[]): DocumentBlock => ({
  kind: 'paragraph',
  content: lines.flatMap((line, index) => (index === 0 ? [text(line)] : [{ kind: 'break' as const }, text(line)])),
})

/** Tables as drafts write them: below a line of their own, with a bar in a cell, with rows of uneven length, and in a list. */
export const tableSample: Document = {
  ...statementSample,
  title: 'Electrical work',
  author: 'Ilse Brandt',
  sections: [
    section('Where and how long', [
      paragraph('The installations I answered for:'),
      rows(
        '| Site | Work | Years |',
        '| --- | :---: | --- |',
        '| Harbour school | Rewired forty classrooms while lessons went on next door and nobody lost a day | 2 |',
        '| Mill \\| Lane | Emergency lighting |',
        '| Town hall | Switchgear \\| test | 1 | twice |',
      ),
      paragraph('Each was inspected and passed.'),
    ]),
    section('Certificates', [
      rows('As the register has them:', 'Name | Since', '--- | ---', 'Inspection and testing | 2019'),
      bullets(item('in a list', rows('| One | Two |', '|---|---|', '| three | four |'))),
    ]),
  ],
}

/** Every sample by name. */
export const sampleDocuments: Readonly<Record<string, Document>> = {
  letter: letterSample,
  answers: answersSample,
  statement: statementSample,
  long: longSample,
  scripts: scriptsSample,
  table: tableSample,
}
