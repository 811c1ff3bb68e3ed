import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../electron/adapters/readers/markdown.ts'
import { readText } from '../../electron/adapters/readers/text.ts'
import type { Reading } from '../domain/reading.ts'
import { readSource } from './read-source.ts'

const text = (source: string) => readSource(readText(source))
const markdown = (source: string) => readSource(readMarkdown(source))
const facts = ({ entries }: Reading) =>
  entries.map(({ kind, title, organisation, start, end }) => [kind, title, organisation, start, end])

describe('odd pages', () => {
  it('keeps lines of a list apart whose signs were lost, and the post below them', () => {
    const reading = text(`Iris Delacroix-Boon
iris.boon@example.org

SEA SERVICE

Third Mate
Halden Bulk AS, Oslo
Apr 2016 – Sept 2020
Drew up passage plans for forty voyages between the Baltic ports and Ghent
Prepared ballast plans and kept the log of thirty bunkering operations at sea
Deck Cadet and Bosun
Tern Ferries, Brest
June 2012 – Mar 2016
Kept the cargo gear in order
`)
    expect(facts(reading)).toEqual([
      ['work', 'Third Mate', 'Halden Bulk AS', '2016-04', '2020-09'],
      ['work', 'Deck Cadet and Bosun', 'Tern Ferries', '2012-06', '2016-03'],
    ])
    expect(reading.evidence.map((item) => item.text)).toEqual([
      'Drew up passage plans for forty voyages between the Baltic ports and Ghent',
      'Prepared ballast plans and kept the log of thirty bunkering operations at sea',
      'Kept the cargo gear in order',
    ])
  })

  it('finds below a side column the name of which the mail address is made', () => {
    const page = (mail: string) => `Contact

${mail}

Languages

Dutch (Native)

Saskia Ruymbeke

Import planner

## Experience

**Polderbloem Cargo B.V.**

Planner

March 2022 - Present
`
    expect(markdown(page('s.ruymbeke@example.org')).basics.name).toBe('Saskia Ruymbeke')
    expect(markdown(page('office@example.org')).basics.name).toBe(null)
    const titled = page('s.ruymbeke@example.org').replace('Saskia Ruymbeke', 'Dr Saskia Ruymbeke')
    expect(markdown(titled).basics.name).toBe('Dr Saskia Ruymbeke')
  })

  it('takes the address of a link that only reads “Mail”', () => {
    const reading = markdown('# Saskia Ruymbeke\n\nImport planner · [Mail](mailto:saskia@example.org?subject=Hello)\n')
    expect(reading.basics.email).toBe('saskia@example.org')
  })

  it('reads one post of two steps, and posts outside the profession as unpaid', () => {
    const reading = markdown(`# Saskia Ruymbeke

## Work

### Baker's Helper, then Baker, Corn Lane Bakery

Sept 2012 – Jan 2015

- Baked 200 loaves a night

## Study

**Bachelor of Education**, Calder University, 2008–2011

## Outside school

- **Chess tutor**, Calder Rooks, 2014–2019. Taught 25 pupils a year.
`)
    expect(facts(reading)).toEqual([
      ['work', "Baker's Helper, then Baker", 'Corn Lane Bakery', '2012-09', '2015-01'],
      ['education', 'Bachelor of Education', 'Calder University', '2008', '2011'],
      ['volunteer', 'Chess tutor', 'Calder Rooks', '2014', '2019'],
    ])
  })

  it('knows a town alone that the page names beside its country', () => {
    const reading = markdown(`# Saskia Ruymbeke

Import planner, saskia@example.org

Aalsmeer, North Holland, Netherlands

## Experience

**Polderbloem Cargo B.V.**

Planner

March 2022 - Present

Aalsmeer

- Cleared forty air waybills a day

Clerk

February 2019 - March 2022

Aalsmeer
`)
    expect(reading.entries.map(({ title, organisation, location }) => [title, organisation, location])).toEqual([
      ['Planner', 'Polderbloem Cargo B.V.', 'Aalsmeer'],
      ['Clerk', 'Polderbloem Cargo B.V.', 'Aalsmeer'],
    ])
  })

  it('reads training told in several lines as studies', () => {
    const form = text(`Tane Rewi
tane@example.org

Training

Period: 2012 to 2015
Course: Certificate in Glass and Glazing
Provider: Kowhai Polytechnic
`)
    expect(facts(form)).toEqual([
      ['education', 'Certificate in Glass and Glazing', 'Kowhai Polytechnic', '2012', '2015'],
    ])
  })

  it('takes what somebody did, told behind a post and a colon, for no entry', () => {
    const reading = text(`Rasmus Holt
rasmus@example.org

EXPERIENCE

Second officer, Northline Ferries
2019 - present
Purser: cabin lists, petty cash
Medic: stores, sick bay
`)
    expect(facts(reading)).toEqual([['work', 'Second officer', 'Northline Ferries', '2019', 'present']])
    expect(reading.evidence).toHaveLength(2)
  })

  it('takes a heading over headers that are whole for none of them', () => {
    const reading = markdown(`# Bex Tolliver

bex@example.org

## Work

### On the payroll

#### Hackney Playhouse Ltd

Deputy head of sound · Sept 2012 – June 2015

#### Dub Stage Studios Ltd

Runner · 2011 – 2012
`)
    expect(reading.entries.map(({ organisation }) => organisation)).toEqual([
      'Hackney Playhouse Ltd',
      'Dub Stage Studios Ltd',
    ])
  })

  it('reads a post among studies as work where columns were read one after the other', () => {
    const reading = text(`Thea Moran
thea.moran@example.org

EDUCATION

BSc Agronomy
Rural University of Corley
2013 – 2018

Senior Laboratory Technician
Tilthwell Analyses Ltd
Mar 2019 – Present
`)
    expect(facts(reading)).toEqual([
      ['education', 'BSc Agronomy', 'Rural University of Corley', '2013', '2018'],
      ['work', 'Senior Laboratory Technician', 'Tilthwell Analyses Ltd', '2019-03', 'present'],
    ])
  })

  it('sorts what stands under a heading of several things by what each line says', () => {
    const reading = markdown(`# Lucía Prado

lucia@example.org

## Memberships & papers

- Member of the Guild of Stone Carvers since 2018
- “Tool marks on limestone: what masons leave out”, Journal of Building History, 2021
`)
    expect(reading.entries.map(({ kind }) => kind)).toEqual(['certificate', 'publication'])
  })

  it('asks where a school or an own workshop stands between the post and a lone name', () => {
    const [entry] = text(`Anna Reiter
anna@example.org

EXPERIENCE

2015 - 2020  Master violin maker, own workshop, Mittenwald
`).entries
    expect(entry?.doubts.map(({ field }) => field)).toEqual(['title', 'organisation'])
    expect(entry?.doubts[1]?.candidates).toEqual(['own workshop', 'Mittenwald'])
  })

  it('reads the lines of a European form', () => {
    const reading = text(`Jana Kovářová
jana@example.org

WORK EXPERIENCE

[ 01/09/2019 – Current ]
Speech therapist
Children's Hospital Brno
City: Brno | Country: Czechia
- Assess 25 children a week

EDUCATION AND TRAINING

[ 2013 – 2015 ]
Master's degree in Speech Therapy
Masaryk University
Field(s) of study: Education | Level in EQF: EQF level 7

LANGUAGE SKILLS

Mother tongue(s): Czech
`)
    expect(facts(reading)).toEqual([
      ['work', 'Speech therapist', "Children's Hospital Brno", '2019-09', 'present'],
      ['education', "Master's degree in Speech Therapy", 'Masaryk University', '2013', '2015'],
      ['language', 'Czech', null, null, null],
    ])
  })

  it('keeps a post that is told in two languages whole', () => {
    const [entry] = markdown(`# Tomás Luna

tomas@example.org

## Experiencia profesional / Work experience

**Geólogo senior / Senior geologist** — Minera Quebrada
_marzo 2018 – actualidad / March 2018 – today_
`).entries
    expect([entry?.title, entry?.organisation]).toEqual(['Geólogo senior / Senior geologist', 'Minera Quebrada'])
  })

  it('leaves the town behind an employer out of its name where sentences tell a career', () => {
    const reading = text(`My name is Maureen Tickle.

I have been a senior carer at Larkhill Hospice in Bolton since 2017. I look after the night team of six.

I passed my NVQ Level 3 in Health and Social Care at Bolton College in 2012.
`)
    expect(facts(reading)).toEqual([
      ['work', 'senior carer', 'Larkhill Hospice', '2017', 'present'],
      ['education', 'NVQ Level 3 in Health and Social Care', 'Bolton College', null, '2012'],
    ])
  })

  it('reads a bold post below its time, employer and town as one header', () => {
    const reading = markdown(`# Ada Brandt

ada@example.org

## Employment

Nov 2020 – present

Greenlane Depots Ltd

Leeds

**Transport Planner**

- Planned forty routes a day

Jan 2019 – Sep 2020

Portside Storage Ltd

Hull

**Forklift Driver**

- Loaded six lorries a shift
`)
    expect(facts(reading)).toEqual([
      ['work', 'Transport Planner', 'Greenlane Depots Ltd', '2020-11', 'present'],
      ['work', 'Forklift Driver', 'Portside Storage Ltd', '2019-01', '2020-09'],
    ])
  })
})
