import { describe, expect, it } from 'vitest'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const read = (heading: string, ...lines: readonly string[]) =>
  readSource(
    readText(
      `Edda Lorne\nedda@example.org\n\nEXPERIENCE\n\nWard Nurse, Hill Hospital, 2019 - 2021\n- Kept the books\n\n${heading}\n\n${lines.join('\n')}\n`,
    ),
  )
const entries = (reading: ReturnType<typeof readSource>, kind: string) =>
  reading.entries
    .filter((entry) => entry.kind === kind)
    .map(({ title, evidence }) => [title, ...evidence.map((id) => reading.evidence.find((one) => one.id === id)?.text)])
const loose = ({ evidence }: ReturnType<typeof readSource>) =>
  evidence.filter(({ entry }) => entry === null).map(({ text }) => text)

describe('lines under a heading of several kinds', () => {
  it('each sentence of a paragraph of skills is a line of its own kind', () => {
    const reading = read(
      'SKILLS AND INTERESTS',
      'Welsh: first language. English: fluent. Minibus driver (MiDAS, 2022). Mapping in QGIS. I play the cornet in a brass band.',
    )
    expect(entries(reading, 'language')).toEqual([
      ['Welsh', 'Welsh: first language.'],
      ['English', 'English: fluent.'],
    ])
    expect(entries(reading, 'certificate').map(([title]) => title)).toEqual(['Minibus driver'])
    expect(entries(reading, 'skill').flatMap(([, ...texts]) => texts)).toEqual(['Mapping in QGIS.'])
    expect(loose(reading)).toEqual(['I play the cornet in a brass band.'])
  })

  it('a line of languages among skills is languages', () => {
    const reading = read('SKILLS', '- Excel, Outlook', '- Polish (native), English C1, some German')
    expect(entries(reading, 'language').map(([title]) => title)).toEqual(['Polish', 'English', 'German'])
    expect(reading.skills).toEqual(['Excel', 'Outlook'])
  })

  it('a licence among skills is none', () => {
    const reading = read('SKILLS', '- Excel, Outlook', '- Provisional driving licence')
    expect(loose(reading)).toEqual(['Provisional driving licence'])
  })

  it('what is no language under “Languages and interests” is kept as a line', () => {
    const reading = read('LANGUAGES AND INTERESTS', '- Igbo, basic French', '- Choir at church; help at the food bank')
    expect(entries(reading, 'language').map(([title]) => title)).toEqual(['Igbo', 'French'])
    expect(loose(reading)).toEqual(['Choir at church; help at the food bank'])
  })

  it('an office behind a pastime stands by itself', () => {
    const reading = read('OFF DUTY', 'Curling, and treasurer of Quern Curling Club since 2020')
    expect(loose(reading)).toEqual(['treasurer of Quern Curling Club since 2020'])
  })

  it('who volunteers does more than pass the time', () => {
    expect(loose(read('OUTSIDE WORK', '- Parkrun volunteer', '- Reading, sourdough'))).toEqual(['Parkrun volunteer'])
  })

  it('“both fluent” stays with both', () => {
    expect(entries(read('LANGUAGES', 'English and Irish, both fluent'), 'language').map(([, text]) => text)).toEqual([
      'English and Irish, both fluent',
    ])
  })
})

describe('a sentence about an earlier time', () => {
  it('belongs to no post above it', () => {
    const reading = read(
      'OTHER WORK',
      'Examiner, Geography, Quern Exams (2019 – present). Before teaching I spent two years as a mapmaker at a publisher.',
    )
    expect(loose(reading)).toContain('Before teaching I spent two years as a mapmaker at a publisher.')
  })
})

describe('studies of one paragraph', () => {
  it('stand each by itself, with no school or year of the one before', () => {
    const reading = read(
      'EDUCATION',
      "Level 3 Diploma in Nursing, Hill College, 2025. BA (Hons) English, University of Quern, 2004. Three A levels and nine GCSEs including English, St Oda's School, Milton.",
    )
    expect(entries(reading, 'education').map(([title]) => title)).toEqual([
      'Level 3 Diploma in Nursing',
      'BA (Hons) English',
      'Three A levels and nine GCSEs including English',
    ])
    expect(loose(reading)).toEqual([])
  })
})
