import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const top = 'Edda Lorne\nedda@example.org\n\n'
const facts = (reading: ReturnType<typeof readSource>) =>
  reading.entries.map(({ title, organisation, start, end }) => [title, organisation, start, end])

describe('one employer over several posts', () => {
  it('“same mill” is the employer of the post above', () => {
    const page = `${top}WORK\n\nForeman, Quern Mill Ltd, 2016 - 2021\n- Led six weavers\n\nWeaver, same mill, 2012 - 2016\n- Ran four looms\n`
    expect(facts(readSource(readText(page)))).toEqual([
      ['Foreman', 'Quern Mill Ltd', '2016', '2021'],
      ['Weaver', 'Quern Mill Ltd', '2012', '2016'],
    ])
  })

  it('“same hospital” is the hospital, without the ward of the post above', () => {
    const page = `${top}WORK\n\nCharge Nurse, Acute Medical Unit, Larch Hospital, 2020 - present\n- Lead nine nurses\n\nStaff Nurse, Ward 3 (Rehabilitation), same hospital, 2015 - 2020\n- Planned care\n`
    expect(facts(readSource(readText(page))).at(-1)?.[1]).toBe('Larch Hospital')
  })

  it('“same site” behind a title is no part of it', () => {
    const page = `${top}WORK\n\nJan 2022 - now  Team Leader, nights, Quern Garden Ltd\n- Led nine people\n\n2019 - 2021  Forklift driver, same site\n- Loaded\n`
    expect(
      facts(readSource(readText(page)))
        .at(-1)
        ?.slice(0, 2),
    ).toEqual(['Forklift driver', 'Quern Garden Ltd'])
  })

  it('gives each post the dated employer above it, and keeps words of the post that would pass for a name', () => {
    expect(
      facts(
        readSource(
          readText(
            `${top}EMPLOYMENT\n\nOffice for Wharves, 2014 - present\nGrade 7, Head of Mooring Reform, 2020 - present\n- Led eight people\nPolicy Adviser (SEO), 2016 - 2020\n- Wrote the rules\nClerk, 2014 - 2016\n`,
          ),
        ),
      ),
    ).toEqual([
      ['Grade 7, Head of Mooring Reform', 'Office for Wharves', '2020', 'present'],
      ['Policy Adviser (SEO)', 'Office for Wharves', '2016', '2020'],
      ['Clerk', 'Office for Wharves', '2014', '2016'],
    ])
  })

  it('holds a post that lasts in the years written up to now, and those before and after a secondment', () => {
    const page = `# Edda Lorne\n\nedda@example.org\n\n## Career\n\n### Department for Wharves and Slips, 2015–2026\n\n#### Deputy Head, Mooring Reform (Grade 7) — Jan 2022 to date\n\n- Led eight people\n\n#### Secondment to Quern Council: Harbour Lead — 2020–2021\n\n- Found berths for 20 boats\n\n#### Clerk — 2015–2020\n\n- Wrote the rules\n`
    expect(facts(readSource(readMarkdown(page)))).toEqual([
      ['Deputy Head, Mooring Reform (Grade 7)', 'Department for Wharves and Slips', '2022-01', 'present'],
      ['Harbour Lead', 'Quern Council', '2020', '2021'],
      ['Clerk', 'Department for Wharves and Slips', '2015', '2020'],
    ])
  })

  it('leaves an employer that is plainly another one its own post', () => {
    expect(
      facts(
        readSource(
          readText(
            `${top}EMPLOYMENT\n\nMarlow Hotel, 2014 - present\nHead Chef, 2018 - present\n- Led eight people\nNight Porter, Wexby Council, 2016 - 2018\n- Kept the keys\n`,
          ),
        ),
      )[1],
    ).toEqual(['Night Porter', 'Wexby Council', '2016', '2018'])
  })

  it('takes a lone dated name below a post for the next post there, whatever it is called', () => {
    expect(
      facts(
        readSource(
          readText(
            `${top}EMPLOYMENT\n\nWexby School District\nClass Teacher, 2017 - 2021\n- Taught 24 pupils\nParaeducator, 2015 - 2017\n- Helped three pupils\n`,
          ),
        ),
      )[1],
    ).toEqual(['Paraeducator', 'Wexby School District', '2015', '2017'])
  })

  it('gives the posts below a heading its employer, their camps and all', () => {
    const read = readSource(
      readMarkdown(
        `# Edda Lorne\n\n## Service\n\n### Wexland Army\n\nSergeant, Fort Harrow, May 2014 – June 2018\n\n- Led a section of six\n\nPrivate First Class, Generator Hand, Camp Wexby, July 2011 – April 2014\n\n- Kept generators running\n`,
      ),
    )
    expect(read.entries.map(({ organisation }) => organisation)).toEqual(['Wexland Army', 'Wexland Army'])
  })
})
