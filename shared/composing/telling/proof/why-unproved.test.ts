import { describe, expect, it } from 'vitest'
import { entryOf } from '../../../domain/testing/entry-of.ts'
import type { Phrase } from '../phrase.ts'
import { whyUnproved } from './why-unproved.ts'

const mill = {
  ...entryOf({ id: 'r1', title: 'Miller', organisation: 'Norlow Mill', start: '2019', end: 'present' }),
  lines: ['Dress the stones'],
}
const why = (told: Phrase, own: string, entry: typeof mill | null = mill) =>
  whyUnproved(told, { own, entry, period: 'ongoing' })

it('an undertaking with its years and no name tells nothing of its every reel', () => {
  const own = { ...mill, kind: 'other' as const, title: null, organisation: null }
  expect(why({ kind: 'act', text: 'I cut every reel.' }, 'Cut every reel', own)).not.toBeNull()
  expect(why({ kind: 'act', text: 'I cut every reel.' }, 'Cut every reel', { ...own, title: 'Tides' })).toBeNull()
})

describe('what a line is told as', () => {
  it('is no thing where its first word is, or may be, a verb', () => {
    expect(why({ kind: 'thing', text: 'record everything in the log.' }, 'Record everything in the log')).not.toBeNull()
    expect(why({ kind: 'thing', text: 'post journals and bills.' }, 'Post journals and bills')).not.toBeNull()
    expect(why({ kind: 'thing', text: 'image and sell prints.' }, 'Image and sell prints')).not.toBeNull()
    expect(why({ kind: 'thing', text: 'stock control.' }, 'Stock control')).toBeNull()
    expect(why({ kind: 'thing', text: 'repairs of two mills.' }, 'Repairs of two mills')).toBeNull()
  })

  it('is no thing of an unknown part of life, no time, no team and none of several with an article of one', () => {
    expect(why({ kind: 'thing', text: 'straight talking and fair.' }, 'Straight talking and fair', null)).not.toBeNull()
    expect(why({ kind: 'thing', text: 'evenings and weekends.' }, 'Evenings and weekends')).not.toBeNull()
    expect(why({ kind: 'thing', text: 'a team of 11.' }, 'Team of 11')).not.toBeNull()
    expect(why({ kind: 'thing', text: 'a mill call-outs.' }, 'Mill call-outs')).not.toBeNull()
  })

  it('is no thing where an article is missing before what comes in turns, or its first word may be a name', () => {
    expect(why({ kind: 'thing', text: '2-year crop plan.' }, '2-year crop plan')).not.toBeNull()
    expect(
      why({ kind: 'thing', text: 'deliveries and weekly stone count.' }, 'Deliveries, weekly stone count'),
    ).not.toBeNull()
    expect(why({ kind: 'thing', text: 'deliveries and weekly returns.' }, 'Deliveries, weekly returns')).toBeNull()
    expect(why({ kind: 'thing', text: 'norlow and Bates mills.' }, 'Norlow and Bates mills')).not.toBeNull()
    expect(why({ kind: 'thing', text: 'Granite, chert and flint.' }, 'Granite, chert and flint')).not.toBeNull()
  })

  it('is no deed where its tail tells how, or what it was done to stands before its colon', () => {
    const mills = 'See nine mills a day, on foot and by boat'
    expect(why({ kind: 'act', text: 'I see nine mills a day and on foot and by boat.' }, mills)).not.toBeNull()
    expect(
      why({ kind: 'act', text: 'I attended with millers.' }, 'Guild dinners: attended with millers'),
    ).not.toBeNull()
  })

  it('is nothing held, known or trained in where it is an office, hours, a pastime or a paper', () => {
    const state = (text: string) =>
      why({ kind: 'state', text }, text.replace(/^I am |^My \p{L}+ includes? |\.$/gu, ''), null)
    expect(state('I am MIET.')).not.toBeNull()
    expect(state('My certificates include Secretary of the Norlow choir.')).not.toBeNull()
    expect(state('My certificates include CPD: 40 hours.')).not.toBeNull()
    expect(state('My training includes sketching on barges.')).not.toBeNull()
    expect(state('My skills include Level 3 Milling, Norlow College.')).not.toBeNull()
    expect(state('I am an RN.')).toBeNull()
  })

  it('is a clause only with a verb that is surely finite', () => {
    expect(why({ kind: 'whole', text: 'VAT returns, quarterly.' }, 'VAT returns, quarterly')).not.toBeNull()
    expect(why({ kind: 'whole', text: '60+ calls a day.' }, '60+ calls a day')).not.toBeNull()
    expect(
      why({ kind: 'whole', text: 'dispatch was cut off hit every day.' }, 'Dispatch cut off hit every day'),
    ).not.toBeNull()
    expect(why({ kind: 'whole', text: 'Waste is down 18 %.' }, 'Waste down 18 %')).toBeNull()
    expect(why({ kind: 'whole', text: 'Complaints fell by a third.' }, 'Complaints fell by a third')).toBeNull()
  })

  it('is left alone where the person wrote a sentence', () => {
    expect(why({ kind: 'act', text: 'I grind rye, oats, spelt.' }, 'I grind rye, oats, spelt')).toBeNull()
  })

  it('is no work where it tells what was done to a thing, where or how large it was, or who one was', () => {
    expect(why({ kind: 'thing', text: 'sacks ordered the same day.' }, 'Sacks ordered the same day')).not.toBeNull()
    expect(
      why({ kind: 'thing', text: 'Norlow and Fenwick (away all week).' }, 'Norlow and Fenwick, away all week'),
    ).not.toBeNull()
    expect(why({ kind: 'thing', text: 'milling, and pass rate 44%.' }, 'Milling, pass rate 44%')).not.toBeNull()
    expect(why({ kind: 'thing', text: '14 on shift and peak 30.' }, '14 on shift, peak 30')).not.toBeNull()
    expect(
      why({ kind: 'thing', text: '200+ shifts and many overnight.' }, '200+ shifts, many overnight'),
    ).not.toBeNull()
    expect(why({ kind: 'thing', text: 'Deputy miller since 2022.' }, 'Deputy miller since 2022')).not.toBeNull()
  })

  it('is not held where the line says that it has only begun, and no skill where it is a clause', () => {
    expect(why({ kind: 'state', text: 'I hold a milling diploma.' }, 'Milling diploma – started Jan')).not.toBeNull()
    expect(why({ kind: 'state', text: 'I hold a milling diploma (2019).' }, 'Milling diploma, 2019')).toBeNull()
    expect(why({ kind: 'state', text: 'I hold Milling Level 3 (half done).' }, 'Milling Level 3')).not.toBeNull()
    expect(
      why({ kind: 'state', text: 'My training includes sieving trainer (2017).' }, 'Sieving trainer (2017)'),
    ).not.toBeNull()
    expect(
      why({ kind: 'state', text: 'I hold a certificate in Coach cubs Sundays.' }, 'Coach cubs Sundays'),
    ).not.toBeNull()
    expect(why({ kind: 'state', text: 'My skills include dancing and my dogs.' }, 'Dancing, my dogs')).not.toBeNull()
    expect(why({ kind: 'state', text: 'My skills include can grind by hand.' }, 'Can grind by hand')).not.toBeNull()
  })

  it('is no deed to one thing with no article, or to a bare number', () => {
    expect(
      why({ kind: 'act', text: 'I opened lending library with parents.' }, 'Opened lending library with parents'),
    ).not.toBeNull()
    expect(why({ kind: 'act', text: 'I opened the lending library.' }, 'Opened the lending library')).toBeNull()
    expect(why({ kind: 'act', text: 'I hired 9 last summer.' }, 'Hired 9 last summer')).not.toBeNull()
    expect(why({ kind: 'act', text: 'I won 5 of 8 in 2023.' }, 'won 5 of 8 in 2023')).not.toBeNull()
  })

  it('is nobody’s own', () => {
    expect(
      why({ kind: 'act', text: 'I looked after own fleet of 9 vans.' }, 'Looked after own fleet of 9 vans'),
    ).not.toBeNull()
  })

  it('is no deed and no thing of a post with no end, of one that has no name, or that others may have done', () => {
    const open = { ...mill, end: null }
    expect(why({ kind: 'thing', text: 'flour and meal deliveries.' }, 'Flour and meal deliveries', open)).not.toBeNull()
    expect(why({ kind: 'act', text: 'I dress the stones.' }, 'Dress the stones', open)).not.toBeNull()
    expect(why({ kind: 'act', text: 'I dressed the stones.' }, 'Dressed the stones', open)).toBeNull()
    const same = { ...mill, organisation: 'same mill' }
    expect(why({ kind: 'thing', text: 'flour and meal deliveries.' }, 'Flour and meal deliveries', same)).not.toBeNull()
    expect(why({ kind: 'thing', text: 'flour and meal deliveries.' }, 'Flour and meal deliveries')).toBeNull()
    expect(why({ kind: 'act', text: 'I robbed on the night round.' }, 'Robbed on the night round')).not.toBeNull()
  })

  it('is no thing where it tells how often, an average or what stands beside work, or lacks an article', () => {
    for (const own of [
      'A night miller 2 a month',
      'Secret tasting 92 % average',
      'Bills, flour and sacks done myself',
      'Caseload of 45, sacks and bills',
      'Stone trials, 3 mills and 40 sacks',
      'Mill visits (drive and measure)',
    ])
      expect(why({ kind: 'thing', text: `${own.charAt(0).toLowerCase()}${own.slice(1)}.` }, own)).not.toBeNull()
  })

  it('is no thing with a mark among its members', () => {
    expect(
      why({ kind: 'thing', text: 'a thesis on eels and grade 17/20.' }, 'Thesis on eels, grade 17/20'),
    ).not.toBeNull()
  })

  it('is no thing where a member is no thing, has a time of its own, or stands behind a semicolon', () => {
    for (const [text, own] of [
      ['night work and away two nights a week.', 'Night work, away two nights a week'],
      ['rye, oats, malt and spelt since 2023.', 'Rye, oats, malt and spelt since 2023'],
      ['rye and oats (sieve room control).', 'Rye and oats; sieve room control'],
      ['acting miller for two months.', 'Acting miller for two months'],
      ['a weekly flour run, sales in francs and marks.', 'Weekly flour run, sales in francs and marks'],
      ['a flour account worth £9k and no losses.', 'Flour account worth £9k, no losses'],
      ['both bakers passed level 2.', 'Both bakers passed level 2'],
      ['sieve and roller installs (and Bates mainly).', 'Sieve and roller installs, Bates mainly'],
      ['an alongside school and after.', 'alongside school and after'],
      ['up to 90 customers on a Saturday.', 'Up to 90 customers on a Saturday'],
    ] as const)
      expect(why({ kind: 'thing', text }, own)).not.toBeNull()
    expect(why({ kind: 'thing', text: 'after-hours cleaning.' }, 'After-hours cleaning')).toBeNull()
  })

  it('is no deed of the present in a year that is over, and none that others may have had done', () => {
    expect(why({ kind: 'act', text: 'I run the stall in 2019.' }, 'Run the stall in 2019')).not.toBeNull()
    expect(why({ kind: 'act', text: 'I run the stall.' }, 'Run the stall')).toBeNull()
    expect(why({ kind: 'act', text: 'I handed over on time.' }, 'Handed over on time')).not.toBeNull()
  })

  it('is nobody’s figure beside that of others, and no clause that only stands behind a fragment', () => {
    expect(
      why({ kind: 'whole', text: 'The sieve rate is 96% (mill average 91%).' }, 'Sieve rate 96% (mill average 91%)'),
    ).not.toBeNull()
    expect(
      why({ kind: 'whole', text: 'Rye at home, starter is two years old.' }, 'Rye at home: starter is two years old'),
    ).not.toBeNull()
  })

  it('is nobody with a field hung loose behind what they are', () => {
    for (const text of [
      'I am a miller, rye and oats (7 years).',
      'I am a miller, stone and roller, sieves a strong point.',
      'I am a miller, 9 years, stone and roller.',
    ])
      expect(why({ kind: 'state', text }, 'Miller', null)).not.toBeNull()
    for (const text of ['I am a miller, careful with stones.', 'I am a miller, nine years at the weir.'])
      expect(why({ kind: 'state', text }, 'Miller', null)).toBeNull()
  })

  it('is nothing of a post that the CV calls the same as another', () => {
    const same = { ...mill, organisation: null, title: 'Miller (same yard)' }
    expect(why({ kind: 'act', text: 'I dress the stones.' }, 'Dress the stones', same)).not.toBeNull()
  })

  it('is no clause without a finite verb, with a subject that lacks its article, or with what has lasted in the past', () => {
    for (const own of [
      'Two weirs laid, no pipes struck',
      'Shop target was met in ten months',
      'Spills halved since 2021',
      '£9k of mill money was won as Co-I',
    ])
      expect(why({ kind: 'whole', text: `${own}.` }, `${own} so`)).not.toBeNull()
    expect(why({ kind: 'whole', text: 'The target was met in ten months.' }, 'Target met in ten months')).toBeNull()
  })
})
