import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const read = (lines: readonly string[]) =>
  readSource(readText(`Ines Calloway\n\nEDUCATION AND TRAINING\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`))

describe('a flat list of studies and papers', () => {
  const lines = [
    'Lean Six Sigma Yellow Belt (2019)',
    'Highers: Art B, Latin C, English B',
    'NEBOSH General, parts 1 and 2 (2020)',
    'BA (Hons) Weaving, Harrow Vale University, 2:1, 2014',
    'Level 2 Food Hygiene',
    'Level 5 Diploma in Rope Making, started January 2025',
    'Oral hygiene, currently studying (exam May 2027)',
  ]
  const { entries, evidence, unplaced } = read(lines)

  it('says of each point what that point says, and nothing of its neighbour', () => {
    expect(entries.map(({ kind, title, organisation, start, end }) => [kind, title, organisation, start, end])).toEqual(
      [
        ['certificate', 'Lean Six Sigma Yellow Belt', null, '2019', null],
        ['education', 'Highers: Art B, Latin C, English B', null, null, null],
        ['certificate', 'NEBOSH General, parts 1 and 2', null, '2020', null],
        ['education', 'BA (Hons) Weaving', 'Harrow Vale University', null, '2014'],
        ['certificate', 'Level 2 Food Hygiene', null, null, null],
        ['education', 'Level 5 Diploma in Rope Making', null, '2025-01', 'present'],
        ['certificate', 'Oral hygiene', null, null, null],
      ],
    )
  })

  it('keeps every point whole as what speaks for it', () => {
    const told = evidence.map(({ text }) => text)
    expect([...told].sort()).toEqual([...lines].sort())
    expect(unplaced.map(({ text }) => text)).toEqual(['EDUCATION AND TRAINING'])
  })

  it('makes no study of a point that tells of the one above it', () => {
    const { entries: studies } = read([
      'BA Weaving, Harrow Vale University, 2014',
      'Dissertation on the dyeing of hemp',
      'Relevant modules: looms, yarns',
    ])
    expect(studies.filter(({ title }) => !title?.startsWith('BA'))).toEqual([])
  })
})

describe('plain lines of papers', () => {
  const readPlain = (lines: readonly string[], heading = 'Education') =>
    readSource(readText(`Ines Calloway\n\n${heading}\n${lines.join('\n')}\n`)).entries.map(
      ({ kind, title, organisation, end }) => [kind, title, organisation, end],
    )

  it.each(['Education', 'Qualifications', 'Training'])('are each a paper of its own under “%s”', (heading) => {
    expect(
      readPlain(
        ['ONC Building Services, Harrow College, 2001', 'NVQ 2 Pipe Fitting', 'Counterbalance fork truck licence'],
        heading,
      ),
    ).toEqual(
      expect.arrayContaining([
        ['education', 'ONC Building Services', 'Harrow College', '2001'],
        ['education', 'NVQ 2 Pipe Fitting', null, null],
        ['certificate', 'Counterbalance fork truck licence', null, null],
      ]),
    )
  })

  it('leave a school on a line of its own with the study beside it', () => {
    expect(
      readPlain(['BA Weaving', 'Harrow Vale University, 2011 - 2014', 'A levels: Art, Latin', 'Harrow School, 2011']),
    ).toContainEqual(['education', 'BA Weaving', 'Harrow Vale University', '2014'])
  })
})

describe('points below bold names', () => {
  const { entries, evidence } = readSource(
    readMarkdown(
      [
        '# Ines Calloway',
        '## Weaving training and projects',
        '**Digital Loom Course, Harrow School of Craft — Aug 2025**',
        '- Punch cards, drafting, dyeing',
        '- Presented a pattern book to the mill',
        '',
        '**Sample book (own project)**',
        '- Showed that six of 31 patterns were never asked for',
        '',
        '**Safe Dyeing Certificate, 2024**',
      ].join('\n'),
    ),
  )
  it('tell of the course or project that stands over them, and are no certificates', () => {
    expect(
      entries.map(({ id, kind, title }) => [kind, title, evidence.filter(({ entry }) => entry === id).length]),
    ).toEqual([
      ['education', 'Digital Loom Course', 3],
      ['project', 'Sample book (own project)', 1],
      ['certificate', 'Safe Dyeing Certificate', 1],
    ])
  })
})

it('a name with a comma inside its bracket stays whole', () => {
  const { entries } = readSource(
    readText('Ines Calloway\n\nEDUCATION\n\nBSc (incomplete, 2 years) Weaving, Harrow Vale University, 2006–2008\n'),
  )
  expect(entries.map(({ title, organisation }) => [title, organisation])).toEqual([
    ['BSc (incomplete, 2 years) Weaving', 'Harrow Vale University'],
  ])
})
