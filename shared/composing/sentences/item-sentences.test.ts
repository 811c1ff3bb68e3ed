import { describe, expect, it } from 'vitest'
import type { Entry } from '../../domain/entry.ts'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import type { PairedItem } from '../paired-item.ts'
import { composingUnits } from './composing-unit.ts'
import { itemSentences } from './item-sentences.ts'

const evidence = (text: string) => evidenceOf(text, { entry: 'r1' })
const entry = (end: Entry['end']) =>
  entryOf({ id: 'r1', title: 'Ward Sister', organisation: 'Elmwood Hospital', start: '2018', end })
const say = (text: string, end: Entry['end'] = '2021') =>
  told([{ evidence: evidence(text), entry: entry(end), strength: 'strong' }])[0]
const told = (pairs: PairedItem[]) => composingUnits(pairs).map((unit) => itemSentences(unit).text)

describe('itemSentences', () => {
  it.each([
    ['Designed and ran induction for 14 new nurses', 'I designed and ran induction for 14 new nurses.'],
    ['Led the move to paperless handover.', 'I led the move to paperless handover.'],
    ['Successfully renegotiated three supplier contracts', 'I successfully renegotiated three supplier contracts.'],
    ['Co-wrote the allergy protocol', 'I co-wrote the allergy protocol.'],
    ['I taught Year 9 physics.', 'I taught Year 9 physics.'],
    ['Responsible for two kitchens', 'I was responsible for two kitchens.'],
    ['Was part of the marking group', 'I was part of the marking group.'],
  ])('says %j in the first person', (given, expected) => expect(say(given)).toBe(expected))

  it.each([
    ['Registered nurse with paediatric training', 'act', 'I served as a registered nurse with paediatric training.'],
    ['Link nurse for tissue viability', 'act', 'I served as a link nurse for tissue viability.'],
    ['Applied mathematics and statistics', 'quoted', 'Applied mathematics and statistics.'],
    ['Research fellow on coastal erosion', 'act', 'I served as a research fellow on coastal erosion.'],
    ['6 years of site supervision', 'state', 'I had 6 years of site supervision.'],
    ['24-bedded surgical ward', 'act', 'I worked on a 24-bedded surgical ward.'],
    ['Ordering of dressings', 'act', 'I ordered dressings.'],
    ['No medication errors in two years', 'act', 'I had no medication errors in two years.'],
    [
      'Part of the group that rewrote the sepsis protocol',
      'act',
      'I was part of the group that rewrote the sepsis protocol.',
    ],
    ['Agency cost held at 4% for six years', 'whole', 'Agency cost was held at 4% for six years.'],
    ['Falls: down a third since 2019', 'whole', 'Falls were down a third since 2019.'],
    ['Reading scores rose from 61% to 78%', 'whole', 'Reading scores rose from 61% to 78%.'],
    ['Enhanced DBS', 'state', 'I hold an enhanced DBS.'],
    ['With a team of nine', 'quoted', 'With a team of nine.'],
  ])('tells %j as %s', (given, kind, text) => {
    const [unit] = composingUnits([{ evidence: evidence(given), entry: entry('2021'), strength: 'strong' }])
    expect(unit && itemSentences(unit)).toMatchObject({ kind, text })
  })

  const alone = (text: string) => told([{ evidence: evidence(text), entry: null, strength: 'strong' }])[0]

  it.each([
    [
      'Community pharmacist with nine years on the counter',
      'I am a community pharmacist with nine years on the counter.',
    ],
    ['HGV driver and trainer', 'I am an HGV driver and trainer.'],
    ['Full clean UK driving licence', 'I hold a full clean UK driving licence.'],
    ['Clean Class 1 licence since 2009', 'I have held a clean Class 1 licence since 2009.'],
    [
      'Registered with the General Pharmaceutical Council since 2015',
      'I have been registered with the General Pharmaceutical Council since 2015.',
    ],
    ['NMC registered', 'I am NMC registered.'],
    ['Practising certificate current', 'My practising certificate is current.'],
    ['IOSH Managing Safely, 2022', 'I hold a certificate in IOSH Managing Safely (2022).'],
    ['SQL, Python, Power BI', 'My skills include SQL, Python and Power BI.'],
    ['Figma, Mill CAD (Stones, Gears), Webflow', 'My skills include Figma, Mill CAD (Stones, Gears) and Webflow.'],
    ['Programming Languages: Python, SQL, C', 'My skills include Python, SQL and C.'],
    ['Welsh: fluent spoken, good written', 'I speak Welsh (fluent spoken, good written).'],
    ['Swedish (native), English (fluent), some German', 'I speak Swedish (native), fluent English and some German.'],
    ['Running a caseload of around 70 matters', 'running a caseload of around 70 matters.'],
    ['MSc Botany (expected 2027)', 'MSc Botany (expected 2027).'],
    [
      "A social worker in children's services since 2013",
      "I have been a social worker in children's services since 2013.",
    ],
    ['Own van and tools', 'I have my own van and tools.'],
    ['Wold College, BSc Agriculture, 2007 to 2010', 'I hold a BSc in Agriculture from Wold College (2010).'],
    ['Social Work Wold, registered', 'I am registered with Social Work Wold.'],
    ['Helped roll out a new rota', 'I helped roll out a new rota.'],
    ['Was practice educator to three students', 'I was practice educator to three students.'],
    ['Trained own dogs', 'I trained my own dogs.'],
    ['Prepared papers, booked travel, chased actions', 'I prepared papers, booked travel and chased actions.'],
    ['Clients included two museums and a brewery', 'Clients included two museums and a brewery.'],
    ['Included alone in the night rota', 'I was included alone in the night rota.'],
    ['Entrusted with the keys', 'I was entrusted with the keys.'],
    ['Relied on spreadsheets', 'I relied on spreadsheets.'],
    ['Sent invoices to 40 clients', 'I sent invoices to 40 clients.'],
    [
      'Irish (fluent), French (basic), InDesign',
      'I speak Irish (fluent) and French (basic). My skills include InDesign.',
    ],
    ['BSc Economics, University of Wold, 2011–2014', 'I hold a BSc in Economics from the University of Wold (2014).'],
    ['ACA, ICAEW, 2017, first-time passes', 'I hold the ACA (ICAEW, 2017, first-time passes).'],
    ['Drawn to rivers because I grew up on one', 'I am drawn to rivers because I grew up on one.'],
  ])('says %j of no entry as %j', (given, expected) => expect(alone(given)).toBe(expected))

  it('says a degree with its subject and place', () => {
    const degree = {
      ...entry('2014'),
      kind: 'education' as const,
      title: 'BSc Botany',
      organisation: 'University of Fenwick',
    }
    const item = { ...evidence('BSc Botany, University of Fenwick, 2014 (first class)'), entry: 'r1' }
    expect(told([{ evidence: item, entry: degree, strength: 'strong' }])[0]).toBe(
      'I hold a BSc in Botany (first class) from the University of Fenwick (2014).',
    )
  })

  it('speaks in the present only while the entry is open', () => {
    expect(say('Manage the rota for 30 staff', 'present')).toBe('I manage the rota for 30 staff.')
    expect(say('Manages the rota for 30 staff', 'present')).toBe('I manage the rota for 30 staff.')
    expect(say('Line manage one officer', 'present')).toBe('I line manage one officer.')
    expect(say('Hold IPAF 3a and 3b', 'present')).toBe('I hold IPAF 3a and 3b.')
  })

  it('speaks of what is over in the past, all joined verbs together', () => {
    expect(say('Manage the rota for 30 staff', '2021')).toBe('I managed the rota for 30 staff.')
    expect(say('Running weekly reviews and mentoring two assistants', '2021')).toBe(
      'I ran weekly reviews and mentored two assistants.',
    )
    expect(say('Teaching, planning and marking for Year 4', 'present')).toBe(
      'teaching, planning and marking for Year 4.',
    )
  })

  it('tells a deed of the present as a note where nobody says whether the post is over', () => {
    expect(say('Running weekly reviews', null)).toBe('Running weekly reviews.')
    expect(say('Ran weekly reviews', null)).toBe('I ran weekly reviews.')
  })

  it('keeps every sentence and puts a fragment in brackets behind the one before', () => {
    expect(say('Cut waiting time from 40 to 25 minutes. Trained two bank nurses. Regional award 2019.')).toBe(
      'I cut waiting time from 40 to 25 minutes. I trained two bank nurses (regional award 2019).',
    )
  })

  it('quotes other languages unchanged, in quotation marks', () => {
    expect(say('Leitete die Einführung der neuen Pflegedokumentation')).toBe(
      '“Leitete die Einführung der neuen Pflegedokumentation”.',
    )
  })

  it.each([
    [
      'Rewire 20 houses a year, consumer units, EV chargers',
      'I rewire 20 houses a year. My work also includes consumer units and EV chargers.',
    ],
    ['Buy at auction; keep waste under 6%', 'I buy at auction and keep waste under 6%.'],
    ['Right to work in the UK', 'I have the right to work in the UK.'],
    ['Rated 4.9 of 5 by customers', 'I was rated 4.9 of 5 by customers.'],
    ['Priced annuities and wrote the reserving memo', 'I priced annuities and wrote the reserving memo.'],
  ])('says “%s” as a person would', (text, sentence) => {
    expect(say(text, 'present')).toBe(sentence)
  })

  it('tells nested items behind the one they stand under', () => {
    const lead = { ...evidence('Reworked the discharge checklist:'), id: 'e1' }
    const nested = (id: string, text: string): PairedItem => ({
      evidence: { ...evidence(text), id, parent: 'e1' },
      entry: entry('2021'),
      parent: lead,
      strength: 'strong',
    })
    expect(told([nested('e2', 'interviewed 20 patients'), nested('e3', 'outcome: 15% fewer readmissions')])).toEqual([
      'I reworked the discharge checklist: interviewed 20 patients (outcome: 15% fewer readmissions).',
    ])
    expect(told([nested('e2', 'and trained two wards to use it')])).toEqual([
      'I reworked the discharge checklist, and trained two wards to use it.',
    ])
  })

  it('drops an announcement when nothing that it announces is told', () => {
    expect(say('Three years of clinical audits, such as:')).toBe('I had three years of clinical audits.')
  })

  it('begins a line with a capital unless its first word may be a name', () => {
    expect(say('my role covers two wards')).toBe('My role covers two wards.')
    expect(say('heron: a rota planner for wards')).toBe('heron: a rota planner for wards.')
  })
})
