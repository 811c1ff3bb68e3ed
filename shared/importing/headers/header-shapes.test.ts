import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const roles = (reading: ReturnType<typeof readSource>) =>
  reading.entries.map(({ title, organisation, start, end, evidence }) => [
    title,
    organisation,
    start,
    end,
    ...evidence.map((id) => reading.evidence.find((item) => item.id === id)?.text),
  ])
const text = (lines: string) => roles(readSource(readText(`Joan Firth\n\nWORK\n\n${lines}\n`)))
const markdown = (lines: string) => roles(readSource(readMarkdown(`# Joan Firth\n\n## Work\n\n${lines}\n`)))

describe('headers and what stands below them', () => {
  it('a line of dates below title and employer ends the header: the next line tells', () => {
    expect(
      text(
        "Support Worker\nLarkfield House, Surrey\nFeb '15 - Nov '18\nPersonal care, meals and safe lifting. I was a first aider.",
      ),
    ).toEqual([
      [
        'Support Worker',
        'Larkfield House',
        '2015-02',
        '2018-11',
        'Personal care, meals and safe lifting.',
        'I was a first aider.',
      ],
    ])
  })

  it('a phrase with “at” in an employer’s name does not part it, a title before “at” does', () => {
    expect(text('Cleaner\nHelp at Hand Ltd\n2005 - 2007\nCleaned offices.')).toEqual([
      ['Cleaner', 'Help at Hand Ltd', '2005', '2007', 'Cleaned offices.'],
    ])
    expect(text('Nurse at Example Hospital\n2005 - 2007\nRan nights.')).toEqual([
      ['Nurse', 'Example Hospital', '2005', '2007', 'Ran nights.'],
    ])
  })

  it('a name above employer and dates is the post though no list of titles holds it', () => {
    const role = 'Support Worker\nLarkfield House, Surrey\n2015 - 2018\nRan nights.'
    expect(text(`${role}\n\nHome help\nBluebell Care at Home\n2012 - 2015\nDrove clients to the clinic.`)[1]).toEqual([
      'Home help',
      'Bluebell Care at Home',
      '2012',
      '2015',
      'Drove clients to the clinic.',
    ])
  })

  it('a header parted by strokes goes on with what was done', () => {
    expect(text('Barman / The Crown / 2007 - 2009 / Cellar, cash handling and rotas. Worked weekends.')).toEqual([
      ['Barman', 'The Crown', '2007', '2009', 'Cellar, cash handling and rotas.', 'Worked weekends.'],
    ])
  })

  it('hours in brackets stay with the title; one’s own account is the title where none is named', () => {
    expect(
      text(
        'Barista (part time)\nHarbour Coffee, Leith\n2003 - 2005\nOpened the shop.\n\nJ Firth Painting & Decorating (self employed)\n2001 - 2003\nPainted houses.',
      ).map(([title, employer]) => [title, employer]),
    ).toEqual([
      ['Barista (part time)', 'Harbour Coffee'],
      ['self employed', 'J Firth Painting & Decorating'],
    ])
  })

  it('an open dash in bold, a summer and years one after the other are times with both ends', () => {
    expect(
      markdown(
        '**2021 –** Postdoctoral Fellow, Institute of Marine Research\n\n**Summer 2014** Assistant, Harrow & Sons Ltd',
      ).map(([, , start, end]) => [start, end]),
    ).toEqual([
      ['2021', 'present'],
      ['2014', '2014'],
    ])
    expect(
      markdown('### Camera Operator, Longshore Films\n\n2019, 2020\n\n- Shot films').map(([title, , start, end]) => [
        title,
        start,
        end,
      ]),
    ).toEqual([['Camera Operator', '2019', '2020']])
    expect(
      markdown('### Picker and packer, Longshore Orchards\n\n*Autumns 2018, 2020 and 2021*\n\n- Picked pears').map(
        ([, organisation, start, end]) => [organisation, start, end],
      ),
    ).toEqual([['Longshore Orchards', '2018', '2021']])
  })

  it('a heading as high as the one over plain entries opens the next part, and names of pastimes claim nothing', () => {
    const reading = readSource(
      readMarkdown(
        '# Lena Brandt\n\n## Education\n\nBSc Geography, University of Example, 2024 – 2027\n\n## Bits and pieces\n\nFull clean licence.\n\n## Hobbies\n\nClimbing, choir singing\n',
      ),
    )
    expect(roles(reading)).toEqual([['BSc Geography', 'University of Example', '2024', '2027']])
    expect(reading.evidence.map(({ text }) => text)).toEqual(['Full clean licence.'])
    expect(reading.unplaced.map(({ text }) => text)).toContain('Climbing, choir singing')
  })
})
