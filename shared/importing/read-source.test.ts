import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../electron/adapters/readers/markdown.ts'
import { readText } from '../../electron/adapters/readers/text.ts'
import type { Reading } from '../domain/reading.ts'
import { readSource } from './read-source.ts'

const text = (source: string) => readSource(readText(source))
const markdown = (source: string) => readSource(readMarkdown(source))
const facts = ({ entries }: Reading) =>
  entries.map(({ kind, title, organisation, start, end }) => [kind, title, organisation, start, end])
const under = (reading: Reading, id: string) =>
  reading.evidence.filter(({ entry }) => entry === id).map((item) => item.text)

describe('readSource', () => {
  it('reads a plain text CV', () => {
    const reading = text(`NIAMH BYRNE
niamh.byrne@example.org | 020 7946 0958 | Leeds

EMPLOYMENT HISTORY

Ward Sister, Elmbridge Clinic, Leeds
May 2019 – present
- Lead a team of 14 nurses on a surgical ward
- Introduced a handover sheet that cut missed
  observations by 30%

Staff Nurse, Harrow Vale Hospital
2015 to 2019
- Trained student nurses

EDUCATION
BSc Nursing, Calder University, 2012 – 2015
`)
    expect(reading.basics).toEqual({
      name: 'NIAMH BYRNE',
      email: 'niamh.byrne@example.org',
      phone: '020 7946 0958',
      location: 'Leeds',
      urls: [],
    })
    expect(facts(reading)).toEqual([
      ['work', 'Ward Sister', 'Elmbridge Clinic', '2019-05', 'present'],
      ['work', 'Staff Nurse', 'Harrow Vale Hospital', '2015', '2019'],
      ['education', 'BSc Nursing', 'Calder University', '2012', '2015'],
    ])
    expect(under(reading, 'r1')).toEqual([
      'Lead a team of 14 nurses on a surgical ward',
      'Introduced a handover sheet that cut missed observations by 30%',
    ])
  })

  it('carries one employer down to several titles', () => {
    const reading = markdown(`## Experience

**Marsh Tilbury LLP**, Cardiff

*Senior Accountant* (Jan 2020 – Present)
- Closed the accounts of nine companies

*Audit Trainee* (Mar 2017 – Dec 2019)
- Audited schools and clinics
`)
    expect(facts(reading)).toEqual([
      ['work', 'Senior Accountant', 'Marsh Tilbury LLP', '2020-01', 'present'],
      ['work', 'Audit Trainee', 'Marsh Tilbury LLP', '2017-03', '2019-12'],
    ])
  })

  it('leaves a title that is not stated empty and asks', () => {
    const reading = text(
      'WORK EXPERIENCE\n\nQuanta Systems\nStorage Team\nJune 2020 - Sept. 2020\n- Built the import tool\n',
    )
    expect(facts(reading)).toEqual([['work', null, 'Quanta Systems', '2020-06', '2020-09']])
    expect(reading.entries[0]?.doubts).toMatchObject([{ field: 'title', candidates: ['Storage Team'] }])
  })

  it('keeps two titles held at once as one entry with a question', () => {
    const reading = markdown(
      '## Experience\n\n### University of Calder\n\n_Ph.D., Botany, 2012 – 2017_<br>\n_Research Assistant, 2013 – 2017_\n\n- Counted pollen\n',
    )
    expect(facts(reading)).toEqual([['education', 'Ph.D., Botany', 'University of Calder', '2012', '2017']])
    expect(reading.entries[0]?.doubts).toMatchObject([
      { field: 'title', candidates: ['Ph.D., Botany', 'Research Assistant'] },
    ])
    expect(under(reading, 'r1')).toEqual(['Counted pollen'])
  })

  it('gives dates torn from their entries to the only study they fit', () => {
    const reading = text(`EDUCATION

University of Lindau

M.Sc. Informatics

Technical University of Arden

B.Sc. Informatics

Oct. 2014 – Sept. 2018

PROFESSIONAL EXPERIENCE

Verity Labs

Software Engineer

Apr. 2021 – Present

Oct. 2018 - Mar. 2021

- Moved nine services without downtime
`)
    expect(facts(reading)).toEqual([
      ['education', 'M.Sc. Informatics', 'University of Lindau', '2018-10', '2021-03'],
      ['education', 'B.Sc. Informatics', 'Technical University of Arden', '2014-10', '2018-09'],
      ['work', 'Software Engineer', 'Verity Labs', '2021-04', 'present'],
    ])
  })

  it('asks when torn dates fit two entries alike', () => {
    const reading = text(`WORK EXPERIENCE

Marisco
Head Chef
- Ran a brigade of nine

Fennel & Rye
Sous Chef
- Wrote the seasonal menu

Jan 2018 – Feb 2019
`)
    expect(reading.entries.map(({ start }) => start)).toEqual([null, null])
    expect(reading.entries.every(({ doubts }) => doubts.some(({ field }) => field === 'dates'))).toBe(true)
    expect(reading.unplaced.map((left) => left.text)).toContain('Jan 2018 – Feb 2019')
  })

  it('reads prose sentence by sentence and leaves greetings unplaced', () => {
    const reading = markdown('# Rui Tavares\n\nWelcome to my page. I created a seed library for three villages.\n')
    expect(reading.evidence.map((item) => item.text)).toEqual(['I created a seed library for three villages.'])
    expect(reading.unplaced.map((left) => left.text)).toContain('Welcome to my page.')
  })

  it('keeps nested bullets with their parent and links with their item', () => {
    const reading = markdown(
      '## Work\n\n### Cook, Marisco, 2019 – 2021\n\n- Wrote menus\n  - in [two languages](https://example.org/menu)\n',
    )
    const [outer, inner] = reading.evidence
    expect(inner).toMatchObject({
      parent: outer?.id,
      links: [{ text: 'two languages', href: 'https://example.org/menu' }],
    })
  })

  it('keeps the link of a header with its first item, and addresses written out', () => {
    const reading = markdown(
      '## Projects\n\n- **[Bus gaps](https://gaps.example.org)** — a map of late buses\n\n## Work\n\n### Cook, Marisco, 2019 – 2021\n\n- Wrote menus (see https://menus.example.org/a).\n',
    )
    expect(reading.evidence.map(({ links }) => links)).toEqual([
      [{ text: 'Bus gaps', href: 'https://gaps.example.org' }],
      [{ text: 'https://menus.example.org/a', href: 'https://menus.example.org/a' }],
    ])
  })

  it('keeps the words of others as such, wherever the source says who they are', () => {
    const said = (source: string) => markdown(source).evidence.map((item) => [item.text, item.said?.who ?? null])
    expect(said('## Kind words\n\n> She never loses her calm.\n> — Tom Ashe, Ward Manager\n')).toEqual([
      ['She never loses her calm.', 'Tom Ashe, Ward Manager'],
    ])
    expect(said('## Testimonials\n\n“A teacher of rare patience.” – Maya Finch\n')).toEqual([
      ['“A teacher of rare patience.”', 'Maya Finch'],
    ])
    expect(
      said(
        '## Work\n\n### Cook, Marisco, 2019 – 2021\n\n- Wrote menus\n\n> “The best pie on the coast.”\n>\n> — The Fenland Herald\n',
      ),
    ).toEqual([
      ['Wrote menus', null],
      ['“The best pie on the coast.”', 'The Fenland Herald'],
    ])
  })

  it('keeps the words of others as such', () => {
    const reading = markdown(
      '## Press coverage\n\n[Fenland Herald: A kitchen for everyone](https://example.org/kitchen)\n\n_(2021-10-28)_\n\n> The chef fed four hundred people.\n',
    )
    expect(reading.evidence).toMatchObject([
      {
        text: 'The chef fed four hundred people.',
        said: { who: 'Fenland Herald', when: '2021-10', href: 'https://example.org/kitchen' },
      },
    ])
  })

  it('reads an alignment draft: answers are evidence, remarks to oneself notes, headings unplaced', () => {
    const reading = markdown(`# You may be a good fit if you

## Have five or more years of experience in teaching mathematics

- Taught mathematics for nine years
  - (perhaps give some examples)

## Care about pupils with special needs

I ran a reading group for pupils with dyslexia. (This is my main weakness)
`)
    expect(reading.kind).toBe('draft')
    expect(reading.evidence.map((item) => item.text)).toEqual([
      'Taught mathematics for nine years',
      'I ran a reading group for pupils with dyslexia.',
    ])
    expect(reading.notes.map((note) => note.text)).toEqual([
      '(perhaps give some examples)',
      '(This is my main weakness)',
    ])
    expect(reading.unplaced.map((left) => left.text)).toContain('Care about pupils with special needs')
  })

  it('takes numbered and bold requirements for the headings of a draft', () => {
    const numbered = text(
      '1. Ability to plan lessons for mixed groups\n\nI taught mixed groups for nine years.\n\n2. Experience of working with parents\n\nI met parents every term.\n',
    )
    const bold = markdown(
      '**Experience of managing a budget and a team**\n\nLed 14 nurses since 2019.\n\n**Commitment to patient safety and learning**\n\n- Introduced the falls meeting\n',
    )
    expect([numbered.kind, bold.kind]).toEqual(['draft', 'draft'])
    expect(numbered.evidence.map((item) => item.text)).toEqual([
      'I taught mixed groups for nine years.',
      'I met parents every term.',
    ])
    expect(bold.evidence.map((item) => item.text)).toEqual([
      'Led 14 nurses since 2019.',
      'Introduced the falls meeting',
    ])
  })

  it('gives each skill line, language, award and publication its entry', () => {
    const reading = text(`Skills
Kitchen: HACCP, butchery, sauces

Languages
English (native), German (B2)

Awards
- Best Newcomer, Guild of Arden, 2018

Publications
- Berg, O. and Arai, Y. (2019). Peat bogs of the outer fjord. Northern Review 4.
`)
    expect(reading.skills).toEqual(['HACCP', 'butchery', 'sauces'])
    expect(facts(reading)).toEqual([
      ['skill', 'Kitchen', null, null, null],
      ['language', 'English', null, null, null],
      ['language', 'German', null, null, null],
      ['award', 'Best Newcomer', 'Guild of Arden', '2018', null],
      ['publication', 'Peat bogs of the outer fjord', null, '2019', null],
    ])
  })

  it('reads headings that no table holds by their words, also before the first known one', () => {
    const reading = text(`Josie Harrow
josie@example.org

BAR ADMISSIONS
State of Example, 2015

MANDATORY TRAINING
Fire Safety, 2022

LEGAL EXPERIENCE
Associate, Ashdown Vale LLP, 2015 – 2020
- Took 40 depositions
`)
    expect(facts(reading)).toEqual([
      ['certificate', 'State of Example', null, '2015', null],
      ['certificate', 'Fire Safety', null, '2022', null],
      ['work', 'Associate', 'Ashdown Vale LLP', '2015', '2020'],
    ])
  })

  it('gives an employer with its own dates to the titles below it', () => {
    const reading = text(`CAREER
Essex Marches Constabulary 1993-2023
  Detective Sergeant, CID (2008-2023)
   * Ran 14 major enquiries
  Constable, Response (1993-2008)
   * Answered emergency calls
`)
    expect(facts(reading)).toEqual([
      ['work', 'Detective Sergeant, CID', 'Essex Marches Constabulary', '2008', '2023'],
      ['work', 'Constable, Response', 'Essex Marches Constabulary', '1993', '2008'],
    ])
  })

  it('quotes a torn date from the entry it goes to, and calls it unplaced no more', () => {
    const reading = text(`EXPERIENCE
Laboratory Technician, Danube Diagnostics
- Ran 300 blood tests a day

EDUCATION
BSc Biochemistry, University of Tulcea, 2014 – 2017

May 2018 – June 2023
`)
    const [work] = reading.entries
    expect([work?.start, work?.end]).toEqual(['2018-05', '2023-06'])
    expect(work?.otherQuotes?.map(({ start, end }) => reading.text.slice(start, end))).toEqual(['May 2018 – June 2023'])
    expect(reading.unplaced.map((left) => left.text)).not.toContain('May 2018 – June 2023')
  })

  it('keeps the reading of a structured format', () => {
    const document = readText('x')
    const reading = { ...readSource(document), kind: 'json-resume' as const }
    expect(readSource({ ...document, reading })).toBe(reading)
  })
})
