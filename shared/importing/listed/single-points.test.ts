import { describe, expect, it } from 'vitest'
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
