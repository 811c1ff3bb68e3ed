import { describe, expect, it } from 'vitest'
import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { matchRequirements } from '../match-requirements.ts'

const item = (id: string, text: string, entry: string | null): Evidence => evidenceOf(text, { id, entry })

interface Asked {
  readonly years?: Requirement['years']
  readonly entries?: readonly Entry[]
  /** The entry of each item, by position. */
  readonly under?: readonly string[]
}

function match(text: string, items: readonly string[], { years = null, entries = [], under = [] }: Asked = {}) {
  const quote = { start: 0, end: text.length }
  const [found] = matchRequirements({
    requirements: [requirementOf(text, { id: 'r', quote, years })],
    evidence: items.map((line, at) => item(`e${at}`, line, under[at] ?? null)),
    entries,
    top: 5,
    today: '2026-11-21',
  })
  return found
}

const post = (id: string, title: string, start: string, end: string): Entry =>
  entryOf({ id, title, organisation: 'Weirside', start, end })

describe('a strong match is done in the way that is asked for', () => {
  it('takes a share in what others led for a part', () => {
    const asked = 'Experience of leading on infection control'
    expect(match(asked, ['Led the infection control audit on two wards'])?.verdict).toBe('strong')
    expect(match(asked, ['Member of the infection control group'])?.verdict).toBe('partial')
  })

  it('takes doing a thing for no paper about it', () => {
    const asked = 'Coaching qualification'
    expect(match(asked, ['Coached the under-12s every Saturday'])?.verdict).not.toBe('strong')
    expect(match(asked, ['Level 2 coaching certificate'])?.verdict).toBe('strong')
  })

  it('takes a word of its name for no endorsement, badge or training', () => {
    const asked = 'Small vessel endorsement (diesel)'
    expect(match(asked, ['Looked after the diesel stores'])?.verdict).not.toBe('strong')
    expect(match('Fire warden training', ['Act as warden of the allotments'])?.verdict).not.toBe('strong')
    expect(match('Fire warden training', ['Fire warden training, 2022'])?.verdict).toBe('strong')
  })

  it('lets a word that only lies near answer one thing at a time', () => {
    const found = match('Able to work nights and at weekends', ['Sold about 40 tickets per shift'])
    expect(found?.verdict).not.toBe('strong')
  })

  it('takes no language for another', () => {
    expect(match('Conversational Polish', ['Welsh (conversational)'])?.verdict).toBe('none')
    expect(match('Conversational Polish', ['Polish (conversational)'])?.verdict).toBe('strong')
  })

  it('takes three languages in one line for a third language', () => {
    const asked = 'A third working language'
    expect(match(asked, ['Conference guide, Danish–Finnish–Greek'])?.verdict).not.toBe('none')
    expect(match(asked, ['Conference guide'])?.verdict).toBe('none')
    const entries: Entry[] = [{ ...post('a', 'Languages', '2018', '2022'), kind: 'language' }]
    const listed = ['Danish (native)', 'Finnish (good)', 'Greek (basic)']
    expect(match(asked, listed, { entries, under: ['a', 'a', 'a'] })?.verdict).not.toBe('none')
  })

  it('reads countries by their letters and by their people', () => {
    const asked = 'Deliver to growers in Italy and Poland'
    const found = match(asked, ['Loaded the vans', 'Trips to cold stores, AT - IT - PL'])
    expect(found?.ranked[0]).toMatchObject({ evidence: 'e1', why: expect.arrayContaining(['Italy', 'Poland']) })
    expect(match('Sales in Italy', ['Visited Italian growers'])?.ranked[0]?.why).toContain('Italy')
  })

  it('tells a name from a word of the same stem', () => {
    const found = match('We use Florally for our orders', ['Led four floral designers', 'Florally, Excel'])
    expect(found?.ranked[0]).toMatchObject({ evidence: 'e1' })
    expect(found?.ranked[1]?.score ?? 0).toBeLessThan((found?.ranked[0]?.score ?? 0) / 2)
  })

  it('takes a degree for the schooling before it', () => {
    expect(match('E2 Educated to A level standard or equivalent (E) (A)', ['BSc Botany, 2014'])?.verdict).toBe('strong')
    expect(match('Bachelor’s degree', ['Three A levels, 2011'])?.verdict).not.toBe('strong')
  })
})

it('puts people someone was in charge of before other things they managed', () => {
  const items = ['Run the yard budget of £9,000', 'Train two seasonal helpers in the nursery']
  expect(match('Manage two yard staff', items)?.ranked[0]?.evidence).toBe('e1')
  const ward = ['Led the audit of the day surgery', 'Coordinate the day surgery with 6 to 8 nurses on each shift']
  expect(match('Lead and manage the day surgery team', ward)?.ranked[0]?.evidence).toBe('e1')
})

it('puts a paper before a post of its name where a paper is asked for', () => {
  const entries: Entry[] = [
    post('a', 'Lifeguard', '2018', '2022'),
    { ...post('b', 'Pool award', '2021', '2021'), kind: 'certificate' },
  ]
  const items = ['Lifeguard at two pools, every weekend', 'National Pool Lifeguard']
  expect(match('A lifeguard qualification', items, { entries, under: ['a', 'b'] })?.ranked[0]?.evidence).toBe('e1')
})

it('counts the years of a post through its grades', () => {
  const told = (later: string) => {
    const entries = [post('a', 'Planner', '2016-01', '2019-12'), post('b', later, '2020-01', '2023-12')]
    const items = ['Wrote neighbourhood plans for two parishes', 'Answered the questions of the committee']
    const asked = { years: { min: 6, max: null }, entries, under: ['a', 'b'] }
    return match('6 years of neighbourhood plans', items, asked)?.ranked[0]?.why
  }
  expect(told('Senior Planner')).toContain('8 years, where 6 years are asked: 2016-01–2019-12 + 2020-01–2023-12')
  expect(told('Baker')).toContain('4 years of the 6 years asked: 2016-01–2019-12')
})

describe('years in a post that lasted as long are never a gap', () => {
  const held = (asked: string, title: string) =>
    match(asked, ['Kept the rounds book'], {
      years: { min: 2, max: null },
      entries: [post('a', title, '2019-01', '2023-12')],
      under: ['a'],
    })?.verdict

  it('by the place the work is done in', () => {
    expect(held('Two years of working in a courtroom', 'Court Usher')).not.toBe('none')
  })

  it('by a rank in short', () => {
    expect(held('Min. 18 months in post as 2/O', 'Second Officer')).not.toBe('none')
  })
})

describe('what is told as a reason', () => {
  const told = (
    asked: string,
    items: readonly string[],
    entries: readonly Entry[] = [],
    under: readonly string[] = [],
  ) => match(asked, items, { entries, under })?.ranked[0]?.why ?? []

  it('is how people say it, for what postings call by office words', () => {
    expect(told('Mentoring of new colleagues', ['Showed two Saturday helpers the ropes'])).toEqual([
      expect.stringContaining('the ropes →'),
    ])
    expect(told('Bookkeeping', ['Kept the books for a garage'])).toEqual([expect.stringContaining('→ Bookkeeping')])
  })

  it('is never what an employer is called', () => {
    const entries = [{ ...post('a', 'Baker', '2019', '2021'), organisation: 'Community Foods Cooperative' }]
    expect(told('Building relationships with the community', ['Shaped loaves by hand'], entries, ['a'])).toEqual([])
  })

  it('ends with a word that says something', () => {
    expect(told('A degree in fisheries', ['BSc Fisheries Science, 2012']).join()).not.toMatch(
      /degree in(?: a)?(?:,|$)/u,
    )
  })

  it('is nothing beside a name: one program is no other', () => {
    expect(match('Programming in Python', ['Kept the accounts in Excel'])?.verdict).toBe('none')
    expect(told('Experience of using Python', ['Kept the accounts in Excel'])).toEqual([])
  })
})

it('puts what was studied first where a study is asked for', () => {
  const entries: Entry[] = [
    { ...post('a', 'Translator', '2018', '2022') },
    { ...post('b', 'MA Translation Studies', '2015', '2017'), kind: 'education' },
  ]
  const items = ['Translated manuals from Finnish', 'MA Translation Studies']
  expect(match('A degree in translation', items, { entries, under: ['a', 'b'] })?.ranked[0]?.evidence).toBe('e1')
})

describe('a shared word is weighed by what it is of', () => {
  it('takes an act for a law, and another act for another law', () => {
    const asked = 'Knowledge of the Party Wall Act'
    expect(match(asked, ['Act for two landlords', 'Acted as clerk of works'])?.verdict).toBe('none')
    expect(match(asked, ['Gave notices under the Party Wall Act 1996'])?.verdict).not.toBe('none')
  })

  it('takes takings that grew for increased sales, in whatever words', () => {
    const found = match('Proven record of increasing sales', [
      'NVQ Level 3 Retail Management',
      'Stall takings went up from £310 to £520 a day',
    ])
    expect(found?.ranked[0]?.evidence).toBe('e1')
    expect(found?.verdict).not.toBe('none')
  })

  it('answers a question about something improved with a result', () => {
    const found = match('Tell us about something you improved', [
      'Opened the gate at six',
      'Late returns fell from 9% to 4%',
    ])
    expect(found?.ranked[0]?.evidence).toBe('e1')
    expect(found?.verdict).not.toBe('none')
  })

  it('takes no title of a study for a deed', () => {
    const entries: Entry[] = [{ ...post('a', 'Diploma in Tax', '2018', '2019'), kind: 'education' }]
    const found = match(
      'Able to explain tax to people who are not accountants',
      ['Diploma in Tax', 'Gave talks on tax'],
      {
        entries,
        under: ['a'],
      },
    )
    expect(found?.ranked[0]?.evidence).toBe('e1')
  })

  it('takes a paper of another thing for no paper of this one', () => {
    const found = match('Harness ticket', ['Three of them now hold their own pump ticket', 'Harness ticket, 2023'])
    expect(found?.ranked[0]?.evidence).toBe('e1')
    expect(match('Full right to work in the UK', ['Write hot work permits'])?.verdict).toBe('none')
  })

  it('takes what was done together for done', () =>
    expect(match('Experience of supervising students', ['Co-supervised two students'])?.ranked[0]?.why).not.toEqual([]))

  it('does not ask for a readiness to learn', () =>
    expect(match('Gaelic, or willingness to learn it', ['Learned the new till'])?.verdict).toBe('none'))
})

describe('years of doing a thing', () => {
  it('are stated best by the line that says so', () => {
    const years = { min: 4, max: null }
    const found = match(
      'At least four years’ experience of teaching swimming',
      ['Taught swimming to 60 children', 'Swimming teacher, nine years qualified'],
      { years, entries: [post('a', 'Swimming Teacher', '2019-01', 'present')], under: ['a'] },
    )
    expect(found?.ranked[0]?.evidence).toBe('e1')
  })
})
