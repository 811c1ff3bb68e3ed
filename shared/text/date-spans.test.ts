import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateSpans } from './date-spans.ts'

const times = (text: string) => dateSpans(text).map(({ from, to }) => [from, to])

describe('dateSpans', () => {
  it.each([
    ['Aug. 2015 – June 2019', '2015-08', '2019-06'],
    ['June 2020 - Sept. 2020', '2020-06', '2020-09'],
    ['Jun – Sep 2018', '2018-06', '2018-09'],
    ['Nov – Feb 2019', '2018-11', '2019-02'],
    ['2021 - Present', '2021', 'present'],
    ['2012 – 2017', '2012', '2017'],
    ['01.2016 – 12.2018', '2016-01', '2018-12'],
    ['03/2019 until now', '2019-03', 'present'],
    ['2019-09 – 2021-03', '2019-09', '2021-03'],
    ["May '19 - Aug '21", '2019-05', '2021-08'],
    ['Sep 19 – Mar 21', '2019-09', '2021-03'],
    ['09/19 – 03/21', '2019-09', '2021-03'],
    ['Q3 2020 – Q1 2022', '2020', '2022'],
    ['Spring 2017 to Autumn 2018', '2017', '2018'],
    ['2018/19', '2018', '2019'],
    ['2019–21', '2019', '2021'],
    ['2011/2012', '2011', '2012'],
    ['since March 2020', '2020-03', 'present'],
    ['seit 04/2018', '2018-04', 'present'],
    ['März 2014 bis Oktober 2016', '2014-03', '2016-10'],
    ['janvier 2015 à aujourd’hui', '2015-01', 'present'],
    ['Mar. 2021 Present', '2021-03', 'present'],
    ['Feb 2017 Apr 2019', '2017-02', '2019-04'],
    ['2016 2019', '2016', '2019'],
    ['from 2010 to 2013', '2010', '2013'],
    ['de 2008 jusqu’en août 2011', '2008', '2011-08'],
    ['du 3 mars 2007 au 30 juin 2008', '2007-03', '2008-06'],
    ['depuis le 3 mars 2019', '2019-03', 'present'],
    ['2011 à ce jour', '2011', 'present'],
    ['mars 2015 jusqu’à aujourd’hui', '2015-03', 'present'],
    ['seit dem 1.10.2014', '2014-10', 'present'],
    ['(2018 → 2020)', '2018', '2020'],
    ['12 March 2019 – 3 May 2020', '2019-03', '2020-05'],
    ['01.09.2014 - 31.08.2017', '2014-09', '2017-08'],
    ['March 5, 2018 ~ April 2, 2019', '2018-03', '2019-04'],
    ['2019 –', '2019', 'present'],
    ['2019– (part-time)', '2019', 'present'],
    ['[03.2020 – …]', '2020-03', 'present'],
    ['Sept. 2019\u00adMar. 2021', '2019-09', '2021-03'],
    ['1998 to date', '1998', 'present'],
    ['April 2016-June 2017', '2016-04', '2017-06'],
    ['Graduated 2015', null, '2015'],
    ['Expected June 2025', null, '2025-06'],
    ['Summer 2018', '2018', null],
    ['2018', '2018', null],
    ['Oct. 2020', '2020-10', null],
  ])('reads %s', (text, from, to) => expect(times(text)).toEqual([[from, to]]))

  it('takes no number for a date', () => {
    expect(times('$2000 for 2015% of v2019 and 12,2000 or 2020s, room 2010a, 1/2021x')).toEqual([])
  })

  it('finds the time inside a header line', () => {
    const text = 'Staff Nurse | Harrow Vale Hospital | May 2019 – present'
    const [span] = dateSpans(text)
    expect(text.slice(span?.start, span?.end)).toBe('May 2019 – present')
  })

  it('keeps two dates that make no range apart', () => {
    expect(times('2019, 2021')).toEqual([
      ['2019', null],
      ['2021', null],
    ])
  })

  it('gives ranges within the text, in order and never overlapping', () => {
    const piece = fc.constantFrom(
      '2019',
      ' – ',
      'May',
      ' ',
      'to',
      'present',
      "'20",
      '03/21',
      ',',
      'nurse',
      '(',
      ')',
      'since',
      '2018-04',
      '-',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end } of dateSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })

  it('reads a row of dots that leads to a name as no time that is not over, however long it is', () => {
    for (const leader of ['...', '.'.repeat(60), '-->'.repeat(60)])
      expect(dateSpans(`2019 ${leader} Baker, 4 ovens`)).toEqual([
        { start: 0, end: 4, from: '2019', to: null, form: 'single' },
      ])
    expect(dateSpans(`2016 ${'.'.repeat(60)} 2019`)).toMatchObject([{ from: '2016', to: '2019', form: 'range' }])
    expect(dateSpans('2019 ...')).toMatchObject([{ from: '2019', to: 'present' }])
  })
})
