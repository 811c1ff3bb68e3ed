import { describe, expect, it } from 'vitest'
import type { Entry } from '../../domain/entry.ts'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { itemSentences } from './item-sentences.ts'

const post = entryOf({ kind: 'work', title: 'Toll keeper', organisation: 'Rye Bridge', start: '2015', end: '2018' })
const paper = (kind: Entry['kind'], line = '') =>
  entryOf({
    kind,
    title: line.split(',', 1)[0] ?? null,
    organisation: / (?<school>Hythe College[\p{L} ]*)/u.exec(line)?.groups?.school ?? null,
    start: null,
    end: null,
  })

function say(text: string, entry: Entry | null): string {
  const evidence = evidenceOf(text, { entry: entry?.id ?? null })
  const told = itemSentences({ lead: evidence, nested: [], pair: { evidence, entry, strength: 'strong' } })
  return told.kind === 'quoted' ? `quoted: ${told.text}` : told.text
}

describe('a paper is told with what it needs to be held', () => {
  it.each([
    [
      'certificate',
      'TPK, Guild of Tolls, 2016, first-time passes',
      'quoted: TPK, Guild of Tolls, 2016, first-time passes.',
    ],
    [
      'education',
      'TPC, Distinction, Hythe College of Tolls, 2014–2015',
      'I hold the TPC (Distinction, Hythe College of Tolls, 2015).',
    ],
    ['certificate', 'Ferry Licence Holder, 2018', 'I hold a Ferry Licence (2018).'],
    ['certificate', 'Holder of a barge permit', 'I hold a barge permit.'],
    ['certificate', 'Winch instructor (2022)', 'I am a winch instructor (2022).'],
    [
      'certificate',
      'TR1 and TR4 mooring certificates, City & Guilds, 2012',
      'I hold TR1 and TR4 mooring certificates (City & Guilds, 2012).',
    ],
    ['certificate', 'TKBI registration, active, upper river', 'I hold TKBI registration (active, upper river).'],
    [
      'certificate',
      'Toll Suite Certified: Chief Keeper (2023)',
      'My certificates include Toll Suite Certified: Chief Keeper (2023).',
    ],
    ['certificate', 'BRG D2.1 spans, 3T and 4T, renewed 2023', 'quoted: BRG D2.1 spans, 3T and 4T, renewed 2023.'],
    ['certificate', 'Tide licence, current, renewed 2023', 'I hold a tide licence (current, renewed 2023).'],
    ['certificate', 'Rope and tide training up to date', 'My rope and tide training is up to date.'],
    ['certificate', 'Moorings level 3 2025', 'My training includes Moorings level 3 (2025).'],
    ['certificate', 'TPL(A) issued 2014', 'I hold TPL(A) (issued 2014).'],
    ['certificate', 'Rye Young Ropewalker finalist 2021', 'I was a Rye Young Ropewalker finalist (2021).'],
    ['certificate', 'Security clearance: SC, valid to 2029', 'I hold SC security clearance (valid to 2029).'],
    [
      'certificate',
      'A levels: History B, Art C, Rye School 2010',
      'My certificates include A levels (History B, Art C, Rye School, 2010).',
    ],
    [
      'education',
      'Apprenticeship as miller, Hythe College, 2004–2007',
      'I served an apprenticeship as a miller at Hythe College (2004–2007).',
    ],
    ['education', 'Ferrying Course, Hythe College, 2013', 'I took a Ferrying Course at Hythe College (2013).'],
    [
      'education',
      'A levels: History A, Art (B), Hythe College, 2013',
      'I hold A levels in History (A) and Art (B) from Hythe College (2013).',
    ],
    [
      'education',
      'PGCE Primary (QTS), Hythe College, 2009',
      'I hold a PGCE Primary with QTS from Hythe College (2009).',
    ],
    [
      'education',
      'Level 4 Certificate in Education and Training, Hythe College, 2024',
      'I hold a Level 4 Certificate in Education and Training from Hythe College (2024).',
    ],
    ['education', 'Class prize for toll law, 2024', 'My awards include a class prize for toll law (2024).'],
    [
      'certificate',
      '2022 Level 4 Award in Managing Tolls, Fenwick',
      'I hold a Level 4 Award in Managing Tolls (Fenwick, 2022).',
    ],
    ['certificate', 'Moorings Foundation Course, RBT, 2022', 'I took a Moorings Foundation Course (RBT, 2022).'],
    [
      'education',
      'Level 3 Ropework, Hythe College, 2013–2014',
      'I took Level 3 Ropework at Hythe College (2013–2014).',
    ],
  ] as const)('of %s: %j', (kind, line, told) => expect(say(line, paper(kind, line))).toBe(told))
})

describe('a deed, and what goes with it', () => {
  it.each([
    ['Mentoring of two bridge hands', 'I mentored two bridge hands.'],
    ['Planning and running of bridge days', 'I planned and ran bridge days.'],
    ['Moved the toll books over one winter, no loss', 'I moved the toll books over one winter, with no loss.'],
    ['Rewires in toll houses, about four a week', 'rewires in toll houses (about four a week).'],
    [
      'I cut reeds, bound sheaves and re-laid the ridge in three villages',
      'I cut reeds, bound sheaves and re-laid the ridge in three villages.',
    ],
    ['Weekly TBS run for 90 carters', 'quoted: Weekly TBS run for 90 carters.'],
    ['Bank and toll card reconciliations', 'bank and toll card reconciliations.'],
    ['2 years without a lost toll on my shift', 'I had 2 years without a lost toll on my shift.'],
    [
      'Raised toll bills and credit notes, posted receipts daily',
      'I raised toll bills and credit notes, and posted receipts daily.',
    ],
    ['toll accuracy up from 91% to 99% since I took over', 'Toll accuracy was up from 91% to 99% since I took over.'],
    ['one tour, Iceland 2012', 'quoted: One tour, Iceland 2012.'],
    [
      'stone counts every Sunday, gaps reported to the foreman',
      'quoted: Stone counts every Sunday, gaps reported to the foreman.',
    ],
    ['hot and chilled packing, goods in, returns', 'quoted: Hot and chilled packing, goods in, returns.'],
    ['Started the bridge quiz page, 900 followers', 'I started the bridge quiz page (900 followers).'],
    [
      'Newsletter (printed) to 800 carters, reply rate up from 2% to 7%',
      'quoted: Newsletter (printed) to 800 carters, reply rate up from 2% to 7%.',
    ],
    [
      'Kept the toll service: Rust, Postgres, about 40 carts an hour',
      'I kept the toll service (Rust, Postgres, about 40 carts an hour).',
    ],
    [
      'As night keeper I wrote the rules, trained the ferrymen and coached two hands',
      'As night keeper I wrote the rules, trained the ferrymen and coached two hands.',
    ],
    [
      'The share of carters who paid on the day rose from 71% to 88%',
      'The share of carters who paid on the day rose from 71% to 88%.',
    ],
    ['Toll checks and counts, twelve a month', 'toll checks and counts (twelve a month).'],
    ['Margin up 2.3 points', 'The margin was up 2.3 points.'],
    ['5-star bridge rating held throughout', 'The 5-star bridge rating was held throughout.'],
    ['Keyholder; opened and closed', 'quoted: Keyholder; opened and closed.'],
    ['Responsible for 31 carts incl. 6 with springs', 'I was responsible for 31 carts including 6 with springs.'],
    ['Menus, ordering, GP at 71%', 'quoted: Menus, ordering, GP at 71%.'],
    ['Own patch of 60 toll gates', 'quoted: Own patch of 60 toll gates.'],
    ['Joint rounds with ferrymen', 'joint rounds with ferrymen.'],
    ['Complex diary and ferry management', 'quoted: Complex diary and ferry management.'],
    ['Programme, cost and risk reporting to the guild', 'quoted: Programme, cost and risk reporting to the guild.'],
    ['Tolls and ferries, caseload of 18', 'quoted: Tolls and ferries, caseload of 18.'],
    ['Expenses, invoices, orders in ledgers', 'quoted: Expenses, invoices, orders in ledgers.'],
    ['Doubled the carter list, 4,000 to 8,100', 'I doubled the carter list, from 4,000 to 8,100.'],
    [
      'Afternoon tolls, plated signs, bridge flags to order',
      'quoted: Afternoon tolls, plated signs, bridge flags to order.',
    ],
    ['Rowed the Rye regatta, raised £3,100', 'I rowed the Rye regatta and raised £3,100.'],
    ['Beat target three years running', 'I beat the target three years running.'],
    ['Sampling at 14 weirs, TPM, water chemistry', 'quoted: Sampling at 14 weirs, TPM, water chemistry.'],
    ['Promoted TKO to TKS in 2016', 'I was promoted from TKO to TKS in 2016.'],
    ['Commended for a rescue, 2016', 'I was commended for a rescue (2016).'],
    ['Buddy for new keepers', 'I was a buddy for new keepers.'],
    ['Sole night keeper for three bridges', 'I was the sole night keeper for three bridges.'],
    ['Raised average toll from 4p to 6p', 'I raised the average toll from 4p to 6p.'],
    ['Toll and ferry advice, about 20 carters a week', 'toll and ferry advice (about 20 carters a week).'],
  ])('%j', (line, told) => expect(say(line, post)).toBe(told))

  it.each(['Toll collection, 40 people', 'Nine of them have kept bridges of their own', 'Crank and winch truck'])(
    '%j is no part of the work',
    (line) => expect(say(line, post)).toBe(`quoted: ${line}.`),
  )
})

it('covers for someone at times, and leaves a row of nouns that are verbs too as it stands', () => {
  const present = { ...post, end: 'present' as const }
  expect(say('Cover the ferry tolls when the ferryman is on leave', present)).toBe(
    'I cover the ferry tolls when the ferryman is on leave.',
  )
  expect(say('Cash up, stock orders, rota for a team of 6', present)).toContain('quoted: ')
  expect(say('Most at home between tides', null)).toBe('I am most at home between tides.')
})

describe('what one says of oneself', () => {
  it.each([
    ['Reliable, punctual, good with carters', 'I am reliable, punctual and good with carters.'],
    ['Confident speaking to groups of up to 200', 'I am confident speaking to groups of up to 200.'],
    ['Currently studying for TPK Level 5', 'I am currently studying for TPK Level 5.'],
    ['Available immediately', 'I am available immediately.'],
    ['TPK', 'quoted: TPK.'],
    ['Non-smoker, own transport', 'I am a non-smoker and have my own transport.'],
  ])('%j', (line, told) => expect(say(line, null)).toBe(told))

  it('is no skill where it is a person, and keeps its mark where it is a thesis', () => {
    expect(say('Good communicator', paper('skill'))).toBe('I am a good communicator.')
    expect(say('Dissertation: tolls of the lower river (72%)', paper('education'))).toBe(
      'My dissertation was “Tolls of the lower river” (72%).',
    )
    expect(say('Dissertation: tolls of the lower river, n = 40, postal survey', paper('education'))).toBe(
      'My dissertation was “Tolls of the lower river” (n = 40, postal survey).',
    )
    expect(say('DBS checked (enhanced), on update service', paper('certificate', 'DBS checked'))).toBe(
      'I am DBS checked (enhanced, on the update service).',
    )
    expect(say('Diploma in Ropework - Distinction - 2011', paper('certificate', 'Diploma'))).toBe(
      'I hold a Diploma in Ropework (Distinction, 2011).',
    )
    expect(say('Driving Licence (full, clean)', paper('certificate', 'Driving Licence'))).toBe(
      'I hold a driving licence (full, clean).',
    )
  })
})

it('takes no funder for the award, and no named course for work', () => {
  expect(say('2021 Toll Council, “Bridges without piers”, £9,000', paper('award'))).toContain('quoted: ')
  expect(say('History of Tolls, 2021–2024', null)).toBe('quoted: History of Tolls, 2021–2024.')
})

it('lists skills with the small letter of a sentence', () =>
  expect(say('Payments, queues and the odd bit of weaving', paper('skill'))).toBe(
    'My skills include payments, queues and the odd bit of weaving.',
  ))

it('says what one is where two more things stand behind it', () =>
  expect(say('Bridge and ferry solicitor, four years qualified, with a past in tolls', null)).toBe(
    'I am a bridge and ferry solicitor, four years qualified, with a past in tolls.',
  ))

it('holds what one line names twice with one opening each', () =>
  expect(say('Ferry licence, renewed 2024. Barge permit.', paper('certificate'))).toBe(
    'I hold a ferry licence (renewed 2024). I also hold a barge permit.',
  ))

it('speaks what a label calls languages, whatever it stands under', () =>
  expect(say('Languages: Dutch and English.', post)).toBe('I speak Dutch and English.'))

it('speaks two languages of one level', () =>
  expect(say('Dutch and Italian (both native), German (good)', null)).toBe(
    'I speak Dutch and Italian (both native), and German (good).',
  ))
