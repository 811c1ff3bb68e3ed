import { expect, it } from 'vitest'
import { readJsonResume } from '../../../electron/adapters/readers/json-resume.ts'
import { readingLimits } from '../../../electron/adapters/readers/limits.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import type { Reading } from '../../domain/reading.ts'
import { readSource } from '../read-source.ts'
import { findSameEntry, findSameEvidence } from './merge.ts'

const page = `Niamh Byrne
niamh@example.org

EXPERIENCE

Ward Sister, Elmbridge Clinic, Leeds
May 2019 – present
- Lead a team of 14 nurses on a surgical ward
- Introduced a handover sheet that cut missed observations by 30%

Staff Nurse, Harrow Vale Hospital
March 2015 – April 2019
- Trained three student nurses a year
- Kept the duty roster of a ward with 28 beds

EDUCATION
BSc Nursing, Calder University, 2012 – 2015
`

const profile = {
  basics: { name: 'Niamh Byrne' },
  work: [
    {
      position: 'Ward Sister (Band 7)',
      name: 'Elmbridge Clinic Ltd',
      startDate: '2019-05-01',
      highlights: [
        'Leading a team of fourteen nurses on a surgical ward',
        'Introduced a handover sheet, which cut missed observations by 30 per cent',
        'Chair the falls meeting',
      ],
    },
    {
      position: 'Staff Nurse',
      name: 'Harrow Vale Hospital',
      startDate: '2015-04-01',
      endDate: '2019-04-01',
      highlights: ['Trained 5 student nurses a year'],
    },
  ],
  education: [{ studyType: 'BSc Nursing', institution: 'Calder University', startDate: '2012', endDate: '2015' }],
}

/** Which of the second reading's entries and items the first holds already, by the library's rule. */
function joined(first: Reading, second: Reading) {
  const entries = new Map(second.entries.map((entry) => [entry.id, findSameEntry(entry, first.entries)]))
  const items = second.evidence.map((item) => {
    const entry = item.entry === null ? null : (entries.get(item.entry)?.id ?? `new ${item.entry}`)
    return [item.text, findSameEvidence({ text: item.text, entry, said: item.said }, first.evidence)?.text ?? null]
  })
  return { entries: [...entries.values()].map((same) => same?.title ?? null), items }
}

it('a page and a profile of one person, told a little differently, become one library without a lost fact', () => {
  const text = JSON.stringify(profile)
  const one = readSource(readText(page))
  const other = readSource(
    readJsonResume({ name: 'resume.json', bytes: new Uint8Array(), text, limits: readingLimits }),
  )
  expect(joined(one, other)).toEqual({
    entries: ['Ward Sister', 'Staff Nurse', 'BSc Nursing'],
    items: [
      ['Leading a team of fourteen nurses on a surgical ward', 'Lead a team of 14 nurses on a surgical ward'],
      [
        'Introduced a handover sheet, which cut missed observations by 30 per cent',
        'Introduced a handover sheet that cut missed observations by 30%',
      ],
      ['Chair the falls meeting', null],
      ['Trained 5 student nurses a year', null],
    ],
  })
})
