import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const found = (section: string) =>
  readSource(readText(`Mara Quill\nmara@example.org\n\n${section}\n`)).entries.map(
    ({ kind, title, organisation, start, end }) => [kind, title, organisation, start, end],
  )

describe('certificates', () => {
  it('begin when they were given and end when they expire, however that is said', () => {
    expect(
      found(
        'CERTIFICATES\n\nSafe Lifting (May 2023, expires May 2026)\n\nGas Fitter (Domestic), valid until 2023\n\nForge Safety, issued Aug 2022, renews 2025\n\nAWS Cloud Builder – Associate, 2021',
      ),
    ).toEqual([
      ['certificate', 'Safe Lifting', null, '2023-05', '2026-05'],
      ['certificate', 'Gas Fitter (Domestic)', null, null, '2023'],
      ['certificate', 'Forge Safety', null, '2022-08', '2025'],
      ['certificate', 'AWS Cloud Builder – Associate', null, '2021', null],
    ])
  })

  it('may take a line each for what, by whom and when', () => {
    expect(
      found(
        'LICENCES\n\nKiln Operator\nBoard of Potters\nOctober 2012\nGlaze Technician\nWexby Institute\n2018 – 2021 (expired)',
      ),
    ).toEqual([
      ['certificate', 'Kiln Operator', 'Board of Potters', '2012-10', null],
      ['certificate', 'Glaze Technician', 'Wexby Institute', '2018', '2021'],
    ])
  })

  it('are told from studies by their names, also where a hospital or a council gave them', () => {
    expect(
      found(
        'EDUCATION AND QUALIFICATIONS\n\nBSc Paramedic Science, University of Wexby, 2012 – 2015\nAdvanced Life Support, Marlow Council, 2021\nMentor Training, Wexby University Hospital, 2019',
      ),
    ).toEqual([
      ['education', 'BSc Paramedic Science', 'University of Wexby', '2012', '2015'],
      ['certificate', 'Advanced Life Support', 'Marlow Council', '2021', null],
      ['certificate', 'Mentor Training', 'Wexby University Hospital', '2019', null],
    ])
  })

  it('stand apart from the studies they are listed among, and a year in a name is none of a range', () => {
    expect(
      found(
        'EDUCATION AND TRAINING\n\nDiploma, Supply Management\t2019 – 2021\nWexby College\n\nCrane Operator (Mobile)\tNov 2023, expires Nov 2026\nHazard Labels 2015\t2022',
      ),
    ).toEqual([
      ['education', 'Diploma, Supply Management', 'Wexby College', '2019', '2021'],
      ['certificate', 'Crane Operator (Mobile)', null, '2023-11', '2026-11'],
      ['certificate', 'Hazard Labels 2015', null, '2022', null],
    ])
  })
})

describe('times without employment and without pay', () => {
  it('a break says its reason in words, and parents name no employer', () => {
    expect(
      found(
        'EXPERIENCE\n\nBaker, Wexby Mill, 2018 – 2021\n\nCareer break to look after my mother\nAug 2015 – Oct 2016\n\nFull-time parent and carer, 2012 – 2015',
      ),
    ).toEqual([
      ['work', 'Baker', 'Wexby Mill', '2018', '2021'],
      ['other', 'Career break to look after my mother', null, '2015-08', '2016-10'],
      ['other', 'Full-time parent and carer', null, '2012', '2015'],
    ])
  })

  it('a volunteer nurse is unpaid and a volunteer manager is not', () => {
    expect(
      found(
        'EXPERIENCE\n\nVolunteer nurse, Wexby Hospice, 2018 – 2021\n\nVolunteer Manager, Salt Trust, 2015 – 2018',
      ).map(([kind, title]) => [kind, title]),
    ).toEqual([
      ['volunteer', 'Volunteer nurse'],
      ['work', 'Volunteer Manager'],
    ])
  })

  it('a biography tells prizes too', () => {
    expect(
      found(
        'Since 2019 Mara Quill has been head baker at Wexby Mill. In 2022 she received the Golden Crust Prize for rye.',
      ),
    ).toEqual([
      ['work', 'head baker', 'Wexby Mill', '2019', 'present'],
      ['award', 'Golden Crust Prize', null, '2022', null],
    ])
  })
})

describe('what a header states besides title and employer', () => {
  it('the class of a degree stays with its name; a bare mark apart from it is told by the line that names the study', () => {
    const reading = readSource(
      readText(
        'Mara Quill\nmara@example.org\n\nEDUCATION\n\nBSc Botany, Calder University, 2004 – 2007 (2:1)\nMSc Mycology, cum laude\nWexby University | 2007 – 2008\n',
      ),
    )
    expect(reading.entries.map(({ title }) => title)).toEqual(['BSc Botany', 'MSc Mycology, cum laude'])
    expect(reading.evidence.map(({ text, entry }) => [text, entry])).toEqual([
      ['BSc Botany, Calder University, 2004 – 2007 (2:1)', 'r1'],
    ])
    expect(reading.unplaced.map(({ text }) => text)).not.toContain('2:1')
  })

  it('an employer told in two languages or with the body it belongs to keeps its whole name, and a town is its place', () => {
    expect(
      found(
        'EXPERIENCE\n\nSocial Worker\nCyngor Wexby / Wexby Council\nApril 2021 – present\n- Chaired meetings\n\nLibrary Assistant, Salt Library, NUI Wexby\nOct 2007 – Aug 2009\n- Staffed the desk\n',
      ).map(([, , organisation]) => organisation),
    ).toEqual(['Cyngor Wexby / Wexby Council', 'Salt Library, NUI Wexby'])
    const [role] = readSource(
      readText('Mara Quill\n\nEXPERIENCE\n\nBaker, Harrow & Sons Ltd, Quillmouth, 2009 – 2016\n- Baked\n'),
    ).entries
    expect([role?.organisation, role?.location]).toEqual(['Harrow & Sons Ltd', 'Quillmouth'])
  })

  it('licences beside the address are evidence, and several in one line are several', () => {
    const reading = readSource(
      readText(
        'Mara Quill\nYork | mara@example.org | Full driving licence\n\nLICENCES\n\nC+E, CPC valid to 09/2027, digi tacho card\n',
      ),
    )
    expect(reading.evidence.map(({ text }) => text)).toContain('Full driving licence')
    expect(reading.entries.map(({ title, end }) => [title, end])).toEqual([
      ['C+E', null],
      ['CPC', '2027-09'],
      ['digi tacho card', null],
    ])
  })

  it('a dated heading under a heading no table has opens an entry, not a part of the page', () => {
    expect(
      found(
        'RECENT ACTIVITY\n\nLibrary Volunteer, Oranmere Community Library\nSept 2022 – present\n- Read to children\n\nEXPERIENCE\n\nBaker, Wexby Mill, 2009 – 2016\n- Baked',
      ).map(([kind, title]) => [kind, title]),
    ).toEqual([
      ['volunteer', 'Library Volunteer'],
      ['work', 'Baker'],
    ])
  })

  it('names with a nickname, accents and capitals are names', () => {
    for (const name of ['Bruce “Bluey” Quill', 'Maëlle LE GOFF', 'Mara "Mo" Quill'])
      expect(
        readSource(readText(`${name}\nmara@example.org\n\nEXPERIENCE\n\nBaker, Wexby Mill, 2009 – 2016\n`)).basics.name,
      ).toBe(name)
  })

  it('rows of a table of skills that tell a mother tongue, other languages or a driving licence are those', () => {
    const reading = readSource(
      readMarkdown(
        '# Mara Quill\n\n## Skills\n\n| | |\n| --- | --- |\n| Mother tongue(s) | Portuguese |\n| Other language(s) | English B1, Spanish B2 |\n| Driving licence | B, C |\n| Tools | Lathe, milling machine |\n',
      ),
    )
    expect(reading.entries.map(({ kind, title }) => [kind, title?.replace(/\s+/gu, ' ')])).toEqual([
      ['language', 'Portuguese'],
      ['language', 'English'],
      ['language', 'Spanish'],
      ['certificate', 'Driving licence B, C'],
      ['skill', 'Tools'],
    ])
    expect(reading.skills).toEqual(['Lathe', 'milling machine'])
  })
})
