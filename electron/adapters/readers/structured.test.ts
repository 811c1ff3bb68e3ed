import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readingSchema } from '../../../shared/domain/reading.ts'
import { readBytes } from './read-bytes.ts'
import { brokenRuns } from './testing/broken-runs.ts'

const read = async (bytes: Uint8Array) => {
  const document = await readBytes({ name: 'export', bytes })
  expect(brokenRuns(document)).toEqual([])
  const reading = readingSchema.parse(document.reading)
  for (const { text, quote } of [...reading.evidence, ...reading.unplaced])
    expect(document.text.slice(quote.start, quote.end)).toBe(text)
  return { ...reading, text: document.text }
}
const readJson = (value: unknown) => read(new TextEncoder().encode(JSON.stringify(value)))

describe('JSON Resume', () => {
  it('gives entries with their dates and items, older field names included', async () => {
    const { entries, evidence, basics, skills, unplaced } = await readJson({
      basics: {
        name: 'Ada Osei',
        label: 'Nurse',
        email: 'ada@example.org',
        summary: 'I nurse. I teach.',
        location: { city: 'Leeds' },
        profiles: [{ url: 'https://ada.example.org' }],
      },
      work: [
        {
          name: 'Hill Clinic',
          position: 'Ward nurse',
          startDate: '2019-03-01',
          endDate: '2021-05',
          description: 'A clinic of forty beds',
          highlights: ['Cut falls by 12%'],
          summary: 'Ran nights.',
        },
        { company: 'North Clinic', position: 'Matron', startDate: '2021' },
      ],
      education: [{ institution: 'Leeds College', studyType: 'BSc', area: 'Nursing', endDate: '2018' }],
      skills: [{ name: 'Care', keywords: ['Triage'] }],
      references: [{ name: 'Jo Hill', reference: 'Ada is calm.' }],
    })
    expect(entries.map(({ kind, title, organisation, start, end }) => [kind, title, organisation, start, end])).toEqual(
      [
        ['work', 'Ward nurse', 'Hill Clinic', '2019-03', '2021-05'],
        ['work', 'Matron', 'North Clinic', '2021', 'present'],
        ['education', 'BSc, Nursing', 'Leeds College', null, '2018'],
        ['other', 'Jo Hill', null, null, null],
      ],
    )
    expect(evidence.map(({ text, entry, said }) => [text, entry, said?.who ?? null])).toEqual([
      ['I nurse.', null, null],
      ['I teach.', null, null],
      ['Ran nights.', 'n1', null],
      ['Cut falls by 12%', 'n1', null],
      ['Ada is calm.', 'n4', 'Jo Hill'],
    ])
    expect(basics).toEqual({
      name: 'Ada Osei',
      email: 'ada@example.org',
      phone: null,
      location: 'Leeds',
      urls: ['https://ada.example.org'],
    })
    expect([skills, unplaced.map(({ text }) => text)]).toEqual([['Care', 'Triage'], ['A clinic of forty beds']])
  })

  it('takes no harm from hostile members', async () => {
    const hostile = fc.dictionary(
      fc.constantFrom('__proto__', 'constructor', 'work', 'basics', 'name', 'skills'),
      fc.jsonValue(),
    )
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        await readJson({ ...value, work: [value] })
        expect(Reflect.get({}, 'polluted')).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })
})

describe('LinkedIn export', () => {
  it('reads the tables it knows, with notes before the header and rows given twice, and leaves private ones closed', async () => {
    const positions =
      'Company Name,Title,Description,Location,Started On,Finished On\nHill Clinic,Ward nurse,"Ran nights.\n• Cut falls by 12%\n  - on two sites",Leeds,Mar 2019,May 2021\nHill Clinic,Matron,,Leeds,Jun 2021,\nHill Clinic,Matron,,Leeds,Jun 2021,\n'
    const files = {
      'Basic/Profile.csv':
        'First Name,Last Name,Headline,Summary,Geo Location,Websites\nAda,Osei,Nurse,,Leeds,[OTHER:https://ada.example.org]\n',
      'Basic/positions.csv': `Notes:\n"About this file"\n\n${positions}`,
      'Basic/Skills.csv': 'Name\nTriage\n',
      'Basic/Email Addresses.csv': 'Email Address,Confirmed,Primary\nold@example.org,Yes,No\nada@example.org,Yes,Yes\n',
      'Basic/Recommendations_Received.csv':
        'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nJo,Hill,Hill Clinic,Head,Ada is calm.,"03/04/21, 10:00 AM",VISIBLE\n',
      'messages.csv': 'FROM,CONTENT\nx,secret\n',
    }
    const { entries, evidence, basics, skills, text } = await read(
      zipSync(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, strToU8(content)]))),
    )
    expect(entries.map(({ title, organisation, start, end }) => [title, organisation, start, end])).toEqual([
      ['Ward nurse', 'Hill Clinic', '2019-03', '2021-05'],
      ['Matron', 'Hill Clinic', '2021-06', 'present'],
      ['Jo Hill', 'Hill Clinic', null, null],
    ])
    expect(evidence.map(({ id, text: words, parent, said }) => [id, words, parent, said?.who ?? null])).toEqual([
      ['e1', 'Ran nights.', null, null],
      ['e2', 'Cut falls by 12%', null, null],
      ['e3', 'on two sites', 'e2', null],
      ['e4', 'Ada is calm.', null, 'Jo Hill'],
    ])
    expect([basics.name, basics.email, skills]).toEqual(['Ada Osei', 'ada@example.org', ['Triage']])
    expect(text).not.toContain('secret')
  })
})
