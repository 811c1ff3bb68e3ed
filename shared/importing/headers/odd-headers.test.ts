import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const top = 'Edda Lorne\nedda@example.org\n\nEMPLOYMENT\n\n'
const facts = (reading: ReturnType<typeof readSource>) =>
  reading.entries.map(({ title, organisation, start, end }) => [title, organisation, start, end])
const work = (text: string) => facts(readSource(readText(`${top}${text}\n`)))

describe('headers in odd layouts', () => {
  it.each([
    [
      'Receptionist, Paws Veterinary Surgery, Unit 4, Quay Road Industrial Estate, Jun 2016 - Jan 2019',
      ['Receptionist', 'Paws Veterinary Surgery', '2016-06', '2019-01'],
    ],
    ['Mechanic, Brzoza Transport sp. z o.o., 2012 – 2017', ['Mechanic', 'Brzoza Transport sp. z o.o.', '2012', '2017']],
    [
      'Sales assistant (Saturdays), Wexby Shoes, 2006 - 2008',
      ['Sales assistant (Saturdays)', 'Wexby Shoes', '2006', '2008'],
    ],
    ['Barista, Harebell, weekends, 2022 - present', ['Barista', 'Harebell', '2022', 'present']],
    ['Site fitter through Wexby People, 2017-2019', ['Site fitter', 'Wexby People', '2017', '2019']],
    ['Serveuse au Café Lorne, 2017-2019', ['Serveuse', 'Café Lorne', '2017', '2019']],
    ['Lehrerin, Gymnasium am Steinweg, 2017-2019', ['Lehrerin', 'Gymnasium am Steinweg', '2017', '2019']],
    ['Head Counselor, Camp Harrow Ltd, Summers 2012–2014', ['Head Counselor', 'Camp Harrow Ltd', '2012', '2014']],
    ['Controller, Wexby Water Ltd (from 2018)', ['Controller', 'Wexby Water Ltd', '2018', 'present']],
  ])('%s', (line, expected) => {
    expect(work(`${line}\n- Kept the books in order`)).toEqual([expected])
  })

  it('keeps a line of rotations with the post it belongs to', () => {
    const read = readSource(
      readText(
        `${top}Trainee Doctor, Marsh Lane Hospital, Aug 2019 - Jul 2021\nRotations: Stroke (Aug 2019 - Jan 2020), Renal (Feb - Jul 2020)\n- Taught students\n`,
      ),
    )
    expect(facts(read)).toEqual([['Trainee Doctor', 'Marsh Lane Hospital', '2019-08', '2021-07']])
    expect(read.evidence.every(({ entry }) => entry === read.entries[0]?.id)).toBe(true)
  })

  it('parts post and employer from what was done inside a cell of a table', () => {
    const read = readSource(
      readMarkdown(
        '# Edda Lorne\n\n## Work\n\n| When | What |\n|---|---|\n| 2020 to now | Head Gardener, Lorne Hall: rebuilt a walled garden of two acres |\n| 2015 to 2020 | Gardener, Wexby Council: planted 4,000 bulbs each autumn |\n',
      ),
    )
    expect(facts(read)).toEqual([
      ['Head Gardener', 'Lorne Hall', '2020', 'present'],
      ['Gardener', 'Wexby Council', '2015', '2020'],
    ])
    expect(read.evidence.map(({ text }) => text)).toContain('rebuilt a walled garden of two acres')
  })

  it('reads a form whose dates stand in two fields, and takes no reason for leaving as evidence', () => {
    const read = readSource(
      readText(
        `${top}Name of employer: Dovecote Home\nAddress of employer: 7 Orchard Close, Wexby\nPosition held: Care Assistant\nDate started: 06/2018    Date left: still employed\nDuties: Lead a shift of five carers.\nReason for leaving: seeking a nursing route\n`,
      ),
    )
    expect(facts(read)).toEqual([['Care Assistant', 'Dovecote Home', '2018-06', 'present']])
    expect(read.evidence.map(({ text }) => text)).toEqual(['Duties: Lead a shift of five carers.'])
  })

  it('leaves what is not done yet out of the name of a degree', () => {
    expect(
      facts(
        readSource(
          readText(
            'Edda Lorne\n\nEDUCATION\n\nBSc Computer Science (in progress), University of Wexby, 2023 - expected 2026\n',
          ),
        ),
      ),
    ).toEqual([['BSc Computer Science', 'University of Wexby', '2023', '2026']])
  })

  it('reads a time on two lines of a narrow column as one', () => {
    expect(
      work(
        '07.2019 →\n02.2023\nUX Researcher\nHarebell Bank\n- Tested menus\n\n2014 →\n2019\nLibrarian\nWexby Library\n- Lent books',
      ),
    ).toEqual([
      ['UX Researcher', 'Harebell Bank', '2019-07', '2023-02'],
      ['Librarian', 'Wexby Library', '2014', '2019'],
    ])
  })

  it('parts courses that stand in one line, each with its year', () => {
    const read = readSource(
      readText(
        'Edda Lorne\n\nCERTIFICATES\n\nFire Fighting 2021 | Medical First Aid 2020 | High Voltage 2022\n\nEDUCATION AND TRAINING\n\nMA Law, University of Wexby, 2016\nSafe Lifting 2019; Signs of Safety 2018\n',
      ),
    )
    expect(read.entries.map(({ kind, title, start, end }) => [kind, title, start ?? end])).toEqual([
      ['certificate', 'Fire Fighting', '2021'],
      ['certificate', 'Medical First Aid', '2020'],
      ['certificate', 'High Voltage', '2022'],
      ['education', 'MA Law', '2016'],
      ['certificate', 'Safe Lifting', '2019'],
      ['certificate', 'Signs of Safety', '2018'],
    ])
  })

  it('takes posts listed below their employer for posts, and their items for theirs', () => {
    const read = readSource(
      readMarkdown(
        '# Edda Lorne\n\n## Employment\n\n- **Wexby Transport Museum**, 2013 to present\n  - Curator, since 2019\n    - Moved 4,000 objects to a new store\n  - Archivist, 2013 to 2019\n    - Opened three galleries\n',
      ),
    )
    expect(facts(read)).toEqual([
      ['Curator', 'Wexby Transport Museum', '2019', 'present'],
      ['Archivist', 'Wexby Transport Museum', '2013', '2019'],
    ])
    expect(read.evidence.map(({ entry, text }) => [read.entries.findIndex(({ id }) => id === entry), text])).toEqual([
      [0, 'Moved 4,000 objects to a new store'],
      [1, 'Opened three galleries'],
    ])
  })

  it('lets the heads of a table in plain text say what its columns hold', () => {
    expect(
      work(
        'Employer            Aircraft      Position         Base       Period\nSkylark Regional    ATR 72        Captain          Exeter     Mar 2019 - present\nWexby Flying Club   PA-28         Instructor       Bodmin     2011 - 2014',
      ),
    ).toEqual([
      ['Captain', 'Skylark Regional', '2019-03', 'present'],
      ['Instructor', 'Wexby Flying Club', '2011', '2014'],
    ])
  })

  it('reads on in a paragraph that begins with the name', () => {
    const read = readSource(
      readText(
        'Dear all,\n\nmy name is Tobiah Wrenfield and I fix clocks. In 2015 I joined the Wexby Palace Trust as a clock conservator.\n',
      ),
    )
    expect(read.basics.name).toBe('Tobiah Wrenfield')
    expect(facts(read)).toEqual([['clock conservator', 'Wexby Palace Trust', '2015', null]])
  })
})

it('parts a name from the post behind it that goes on in small letters, and no post of several capitals', () => {
  const posts = (line: string) =>
    work(`${line}\n- Kept the books in order`).map(([title, organisation]) => [title, organisation])
  expect(posts('Studio Umberly Senior designer, 2014 – 2017')).toEqual([['Senior designer', 'Studio Umberly']])
  expect(posts('Regional Sales Area manager, 2014 – 2017')[0]?.[1]).toBeNull()
})
