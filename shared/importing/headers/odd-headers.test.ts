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
})
