import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../electron/adapters/readers/html.ts'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const facts = (document: ReturnType<typeof readText>) =>
  readSource(document).entries.map(({ title, organisation, start, end }) => [title, organisation, start, end])
const work = (text: string) => facts(readText(`Ada Quarrell\nada@example.org\n\nEMPLOYMENT\n\n${text}\n`))

describe('headers as people say them', () => {
  it('for whom and with whom somebody worked is the employer; what for is not', () => {
    expect(work('Electrician for Kestrel Contractors, 2012 – 2018\n- Wired 40 houses')).toEqual([
      ['Electrician', 'Kestrel Contractors', '2012', '2018'],
    ])
    expect(work('Officer for Wales, Heron Trust, 2012 – 2018\n- Wrote 40 reports')[0]?.[1]).toBe('Heron Trust')
  })

  it('“At” alone before a name says where and is no part of it', () => {
    expect(work('At Quarrell Mill, 2012 – 2018\n- Opened and closed the site')[0]?.[1]).toBe('Quarrell Mill')
    expect(work('At the Leisure Trust, 2012 – 2018\n- Opened and closed the site')[0]?.[1]).toBe('the Leisure Trust')
  })

  it('a firm behind “trading as” or a colon is that of somebody who works for themselves', () => {
    expect(work('2019 to present: self-employed, trading as Quarrell Heating\nAbout 200 boilers fitted.')).toEqual([
      ['self-employed', 'Quarrell Heating', '2019', 'present'],
    ])
    expect(work('2018-present   Self-employed: Quarrell Locks\n- Fits fire doors')).toEqual([
      ['Self-employed', 'Quarrell Locks', '2018', 'present'],
    ])
  })

  it('employer, post and time in short sentences are a header, what follows is told', () => {
    const reading = readSource(
      readText(
        'Ada Quarrell\n\nDRIVING\n\nHeron Foods, Leeds. Night driver. 2014 to 2019. Leeds to Hull and back.\nStone Aggregates, Kendal. Tipper driver. April 2019 to present. Eight loads a day.\n',
      ),
    )
    expect(reading.entries.map(({ title, organisation }) => [title, organisation])).toEqual([
      ['Night driver', 'Heron Foods'],
      ['Tipper driver', 'Stone Aggregates'],
    ])
    expect(reading.evidence.map(({ text }) => text)).toEqual(['Leeds to Hull and back.', 'Eight loads a day.'])
  })

  it('a supervisor is a post unless a colon says whose', () => {
    expect(work('Supervisor, Ridge Archaeology Ltd — 2017–2020 — Led a team of eight on two sites.')).toEqual([
      ['Supervisor', 'Ridge Archaeology Ltd', '2017', '2020'],
    ])
  })

  it('a grade in brackets belongs to the post, whatever its look', () => {
    const text =
      '# Ada Quarrell\n\n## Experience\n\n### Office for Lock Safety, London\n**Policy Adviser** (SEO), *Mar 2017 – Jun 2019*\n- Drafted the code\n'
    expect(facts(readMarkdown(text))).toEqual([
      ['Policy Adviser (SEO)', 'Office for Lock Safety', '2017-03', '2019-06'],
    ])
  })

  it('two columns From and To are one time', () => {
    const text =
      'Vessel          Rank            Company             From       To\nMV Skua         Chief Officer   Nordline Ferries    02/2021    present\nMV Plover       Third Officer   Argo Shipping       09/2014    01/2021'
    expect(work(text)).toEqual([
      ['Chief Officer', 'Nordline Ferries', '2021-02', 'present'],
      ['Third Officer', 'Argo Shipping', '2014-09', '2021-01'],
    ])
  })
})

describe('posts inside a table or a list', () => {
  it('a row whose cells hold paragraphs and lists is one header with its items', () => {
    const html =
      '<h1>Ada Quarrell</h1><h2>Employment</h2><table><tr><td>2020 – Present</td><td><p><b>Finance Controller</b></p><p>Heron Foods plc, Leeds</p><ul><li>Closes 14 ledgers</li></ul></td></tr><tr><td>2016 – 2020</td><td><p><b>Accountant</b></p><p>Heron Foods plc, Leeds</p></td></tr></table>'
    expect(facts(readHtml(html))).toEqual([
      ['Finance Controller', 'Heron Foods plc', '2020', 'present'],
      ['Accountant', 'Heron Foods plc', '2016', '2020'],
    ])
  })

  it('dated items below a dated employer are the posts held there', () => {
    const html =
      '<h1>Ada Quarrell</h1><h2>Career</h2><h3>Ministry of Locks</h3><p>2010 – present</p><ul><li><b>Grade 7, Flood Policy</b> (2021 – present)<ul><li>Led the rules</li></ul></li><li><b>Executive Officer, Letters</b> (2010 – 2021)<ul><li>Answered 900 letters</li></ul></li></ul>'
    expect(facts(readHtml(html))).toEqual([
      ['Grade 7, Flood Policy', 'Ministry of Locks', '2021', 'present'],
      ['Executive Officer, Letters', 'Ministry of Locks', '2010', '2021'],
    ])
  })

  it('parts of a service below its dated name belong to the post', () => {
    const text =
      'United Air Force, 2001-2023\n\n  Superintendent, 97th Logistics Squadron (2018-2023)\n    - Led 112 airmen\n  Vehicle Mechanic, various bases (2001-2018)\n\nPrairie Transit, Lawton\n  Fleet Supervisor (2023-present)\n    - 38 buses'
    expect(work(text).map(([, organisation]) => organisation)).toContain('Prairie Transit')
    expect(work(text)[0]).toEqual(['Superintendent, 97th Logistics Squadron', 'United Air Force', '2018', '2023'])
  })
})

describe('the person’s name', () => {
  it('may be an occupation in the first line', () => {
    expect(readSource(readText('Ada Baker\n\nEMPLOYMENT\n\nCook, Wexby Mill, 2009 – 2016\n')).basics.name).toBe(
      'Ada Baker',
    )
    expect(readSource(readText('Pastry Cook\n\nEMPLOYMENT\n\nCook, Wexby Mill, 2009 – 2016\n')).basics.name).toBeNull()
  })
})
