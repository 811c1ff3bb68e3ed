import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'
import { matchSchema } from '../domain/match.ts'
import type { Requirement } from '../domain/requirement.ts'
import { entryOf } from '../domain/testing/entry-of.ts'
import { evidenceOf } from '../domain/testing/evidence-of.ts'
import { requirementOf } from '../domain/testing/requirement-of.ts'
import { matchRequirements } from './match-requirements.ts'

const today = '2026-11-21'

const item = (id: string, text: string, more: Partial<Evidence> = {}): Evidence => evidenceOf(text, { id, ...more })

const role = (id: string, title: string, dates: { start: string; end: string }, more: Partial<Entry> = {}): Entry =>
  entryOf({ id, title, organisation: 'Larkfield', start: dates.start, end: dates.end, ...more })

const asks = (text: string, more: Partial<Requirement> = {}): Requirement => requirementOf(text, { ...more })

function match(requirement: Requirement, evidence: readonly Evidence[], entries: readonly Entry[] = []) {
  const [found] = matchRequirements({ requirements: [requirement], evidence, entries, top: 5, today })
  if (!found) throw new Error('nothing came back')
  return found
}

const ward = [
  item('triage', 'Triaged 40 patients a day in the walk-in clinic'),
  item('stock', 'Ordered dressings and kept the cupboard tidy'),
  item('teach', 'Taught students to take blood'),
]

describe('ranking', () => {
  it('puts what shares the words first and says which', () => {
    const { ranked } = match(asks('Experience of taking blood'), ward)
    expect(ranked[0]?.evidence).toBe('teach')
    expect(ranked[0]?.why.join(' ')).toContain('blood')
  })

  it('puts those who are worked with before what they do', () => {
    const both = [
      item('plan', 'Designed the planting plan and the drawings'),
      item('with', 'Worked with landscape designers in four towns'),
    ]
    expect(match(asks('Ability to work with designers'), both).ranked[0]?.evidence).toBe('with')
  })

  it('answers an abstract requirement with a concrete example and says how', () => {
    const { ranked, verdict } = match(asks('Able to prioritise'), ward)
    expect(ranked[0]?.evidence).toBe('triage')
    expect(ranked[0]?.why[0]).toContain('→ prioritise')
    expect(verdict).not.toBe('none')
  })

  it('meets an example with the thing it is an example of', () => {
    const { ranked } = match(asks('Deep learning'), [
      item('a', 'Fitted kitchens'),
      item('b', 'Trained models in PyTorch'),
    ])
    expect(ranked[0]).toMatchObject({
      evidence: 'b',
      why: ['PyTorch → deep learning'].map((why) => expect.stringMatching(new RegExp(why, 'i'))),
    })
  })

  it('reads British and American spelling, and irregular verbs, as one', () => {
    const { ranked } = match(asks('Organizing programmes and teaching'), [
      item('a', 'Mended roofs'),
      item('b', 'Taught; organised a program'),
    ])
    expect(ranked[0]?.evidence).toBe('b')
  })

  it('counts the words of others a little less', () => {
    const said = { who: 'A colleague', when: null, href: null }
    const { ranked } = match(asks('Bread baking'), [
      item('theirs', 'Bread baking', { said }),
      item('own', 'Bread baking'),
    ])
    expect(ranked.map(({ evidence }) => evidence)).toEqual(['own', 'theirs'])
  })

  it('takes a nested line with the line above it', () => {
    const nested = [
      item('top', 'Rebuilt the payroll reports'),
      item('sub', 'Outcome: two days saved', { parent: 'top' }),
      item('far', 'Two days in Rome'),
    ]
    expect(match(asks('Payroll reports'), nested).ranked.map(({ evidence }) => evidence)).toEqual(['top', 'sub', 'far'])
  })

  it('gives ties to the more recent role', () => {
    const entries = [
      role('old', 'Clerk', { start: '2001-01', end: '2004-01' }),
      role('new', 'Clerk', { start: '2019-01', end: 'present' }),
    ]
    const evidence = [item('a', 'Filed maps', { entry: 'old' }), item('b', 'Filed maps', { entry: 'new' })]
    expect(match(asks('Filing maps'), evidence, entries).ranked[0]?.evidence).toBe('b')
  })

  it('shows at most two items of one role among the first five while others answer nearly as well', () => {
    const entries = [
      role('one', 'Baker', { start: '2020-01', end: 'present' }),
      role('two', 'Baker', { start: '2015-01', end: '2019-12' }),
    ]
    const evidence = ['a', 'b', 'c', 'd'].map((id) => item(id, 'Baked sourdough bread', { entry: 'one' }))
    const others = ['e', 'f'].map((id) => item(id, 'Baked sourdough bread', { entry: 'two' }))
    const first = match(asks('Baking sourdough bread'), [...evidence, ...others], entries).ranked.slice(0, 4)
    expect(first.filter(({ evidence: id }) => 'abcd'.includes(id))).toHaveLength(2)
  })

  it('lists the nearest items even when nothing answers', () => {
    const { verdict, ranked } = match(asks('Kubernetes'), ward)
    expect(verdict).toBe('none')
    expect(ranked).toHaveLength(3)
  })
})

describe('verdict', () => {
  const languages = asks('At least one of Python, Rust or Go, and plumbing')

  it('is strong when the items together meet all facets', () => {
    expect(match(languages, [item('a', 'Wrote Rust'), item('b', 'Ten years of plumbing')]).verdict).toBe('strong')
  })

  it('is partial when some are met', () => {
    expect(match(languages, [item('a', 'Wrote Rust')]).verdict).toBe('partial')
  })

  it('is none for words that every CV shares', () => {
    expect(
      match(asks('Welding experience in a team environment'), [item('a', 'Worked in a team and supported projects')])
        .verdict,
    ).toBe('none')
  })

  it('does not take ordinary words around a name for the name', () => {
    expect(match(asks('HL7 and FHIR standards'), [item('a', 'Kept standards high')]).verdict).toBe('none')
  })

  it('does not take one tool of a kind for another', () => {
    expect(match(asks('Tableau'), [item('a', 'Drew charts in Power BI')]).verdict).toBe('none')
  })

  it('does not take a plain word for a name written alike', () => {
    expect(match(asks('Go'), [item('a', 'Made the rota go smoothly')]).verdict).toBe('none')
    expect(match(asks('SEND provision'), [item('a', 'Sent parcels to customers')]).verdict).toBe('none')
  })

  it('takes a plain denial for no evidence', () => {
    expect(match(asks('Kubernetes'), [item('a', 'No experience of Kubernetes yet')]).verdict).toBe('none')
  })

  it('does not call a way to be unanswered while there is any work', () => {
    expect(match(asks('Resilient'), [item('a', 'Fitted kitchens for a housing association')]).verdict).toBe('partial')
    expect(match(asks('Resilient'), []).verdict).toBe('none')
  })

  it('is met by one of two things asked for, whichever names more', () => {
    const root = [item('a', 'Root imaging of winter wheat'), item('b', 'Kept the seed store')]
    expect(match(asks('Experience with root phenotyping or imaging'), root).verdict).not.toBe('none')
    const plans = [item('a', 'Drew plans for six shops'), item('b', 'Answered the telephone')]
    expect(match(asks('Experience of drawing shops or kitchens'), plans).verdict).not.toBe('none')
  })

  it('takes a name that is held for a beginning, however much is asked around it', () => {
    const card = [item('a', 'CPC valid until 2028'), item('b', 'Stock and tills')]
    expect(match(asks('Valid CPC card and digi tacho card'), card).verdict).toBe('partial')
  })

  it('is never strong by associations or by the title of a role alone', () => {
    const nurse = [role('n', 'Staff Nurse', { start: '2018-01', end: 'present' })]
    const skills = [item('a', 'Cannulation and catheterisation', { entry: 'n' }), item('b', 'Kept the ward stock')]
    expect(match(asks('Experience of running nurse-led clinics'), skills, nurse).verdict).not.toBe('strong')
    const own = [...skills, item('c', 'Ran a nurse-led clinic for asthma', { entry: 'n' })]
    expect(match(asks('Experience of running nurse-led clinics'), own, nurse).verdict).toBe('strong')
  })

  it('takes money won for work on bids', () => {
    const won = [item('a', 'Secured 90,000 pounds of funding for a footbridge'), item('b', 'Fed the hens')]
    expect(match(asks('Writing funding bids'), won).verdict).not.toBe('none')
    const grant = [item('a', 'Early career grant of the Halden Fund, 2021'), item('b', 'Fed the hens')]
    expect(match(asks('Evidence of ability to attract research funding'), grant).verdict).not.toBe('none')
  })

  it('reads an abbreviation for the word', () => {
    const card = [item('a', 'PCV Cat D since 2015'), item('b', 'Stock and tills')]
    expect(match(asks('Full PCV Category D licence'), card).verdict).not.toBe('none')
  })

  it('wants explicit words for eligibility', () => {
    const licence = asks('Full driving licence', { level: 'eligibility' })
    expect(match(licence, [item('a', 'Talked a guest out of driving home')]).verdict).toBe('none')
    expect(match(licence, [item('a', 'Clean UK driving licence since 2012')]).verdict).toBe('strong')
  })

  it('counts a degree that an entry names together with an item of it, and not without', () => {
    const degree = role(
      'd',
      'BSc Chemistry',
      { start: '2012', end: '2015' },
      { kind: 'education', organisation: 'Eastmere' },
    )
    const shoes = item('a', 'Sold shoes')
    const named = item('b', 'BSc Chemistry, Eastmere, 2015', { entry: 'd' })
    expect(match(asks('A degree in chemistry'), [shoes, named], [degree]).verdict).toBe('strong')
    expect(match(asks('A degree in chemistry'), [shoes], [degree]).verdict).toBe('none')
  })
})

describe('other languages', () => {
  const workshop = [
    item('drawn', 'Konstruktion von Vorrichtungen in SolidWorks'),
    item('team', 'Abnahme mit zwei Kollegen'),
    item('english', 'Englisch (C1)'),
    item('degree', 'Bachelor of Science Physik, Hochschule Nordau, 2012'),
  ]

  it.each([
    ['Gute Englischkenntnisse', 'english'],
    ['Sicherer Umgang mit SolidWorks', 'drawn'],
    ['Abgeschlossenes Studium der Physik', 'degree'],
    ['Konstruktionen für Vorrichtungen', 'drawn'],
  ])('finds what "%s" asks for in German', (text, best) => {
    const { verdict, ranked } = match(asks(text), workshop)
    expect(ranked[0]?.evidence).toBe(best)
    expect(verdict).not.toBe('none')
  })

  it('finds what is asked for in French, in either language', () => {
    const desk = [
      item('a', 'Spanish (C1)'),
      item('b', 'Managed the Trados memories'),
      item('c', 'En charge de la caisse'),
    ]
    expect(match(asks("La connaissance de l'espagnol serait un plus"), desk).ranked[0]?.evidence).toBe('a')
    expect(match(asks('Maîtrise de Trados indispensable'), desk)).toMatchObject({
      verdict: 'strong',
      ranked: [{ evidence: 'b' }, {}, {}],
    })
  })

  it('takes no word that only holds a sentence together for evidence', () => {
    expect(match(asks('Pflege von Gärten'), workshop)).toMatchObject({ verdict: 'none' })
    expect(match(asks('Pflege von Gärten'), workshop).ranked[0]?.score).toBe(0)
  })
})

describe('degrees and certificates', () => {
  const school = [
    item('msc', 'MSc Botany, Eastmere University, 2012'),
    item('work', 'Grew botany samples for the museum'),
    item('shop', 'Sold shoes'),
  ]

  it('puts the degree first', () => {
    expect(match(asks('MSc in botany'), school)).toMatchObject({
      verdict: 'strong',
      ranked: [{ evidence: 'msc' }, {}, {}],
    })
  })

  it('does not take a lower degree for the higher', () => {
    expect(match(asks('A PhD in botany'), school).verdict).not.toBe('strong')
    const doctor = [...school, item('phd', 'PhD Botany, Eastmere University, 2016')]
    expect(match(asks('A PhD in botany'), doctor)).toMatchObject({
      verdict: 'strong',
      ranked: [{ evidence: 'phd' }, {}, {}, {}],
    })
  })
})

describe('years', () => {
  const nursing = asks("At least five years' nursing experience", { years: { min: 5, max: null } })
  const entries = [
    role('n1', 'Staff Nurse', { start: '2019-09', end: '2021-03' }),
    role('n2', 'Senior Nurse', { start: '2021-01', end: 'present' }),
    role('shop', 'Shop Assistant', { start: '2010-01', end: '2018-12' }),
  ]
  const evidence = [item('a', 'Ran ward rounds', { entry: 'n2' }), item('b', 'Sold shoes', { entry: 'shop' })]

  it('sums the months of the roles that show it, overlaps once, and says so', () => {
    const { verdict, ranked } = match(nursing, evidence, entries)
    expect(verdict).toBe('strong')
    expect(ranked[0]).toMatchObject({ evidence: 'a' })
    expect(ranked[0]?.why[0]).toBe('7 years 3 months, where 5 years are asked: 2019-09–2021-03 + 2021-01–present')
  })

  it('is partial when the years are fewer and none when there are none', () => {
    expect(match(nursing, evidence, entries.slice(0, 1).concat(entries.slice(2))).verdict).toBe('partial')
    expect(match(nursing, evidence.slice(1), entries.slice(2)).verdict).toBe('none')
  })

  it('does not take time that passed for time spent doing', () => {
    const { verdict, ranked } = match(nursing, [item('a', 'Nursing award, nine years running')])
    expect(verdict).toBe('partial')
    expect(ranked[0]?.why).toEqual(['Nursing → nursing experience'])
  })

  it('takes years that the person states', () => {
    const { verdict, ranked } = match(nursing, [item('a', '12 years of nursing on surgical wards')])
    expect(verdict).toBe('strong')
    expect(ranked[0]?.why[0]).toBe('states 12 years, where 5 years are asked')
  })
})

describe('the edges', () => {
  it('answers an empty library and an empty list', () => {
    expect(match(asks('Welding'), [])).toMatchObject({ verdict: 'none', ranked: [] })
    expect(matchRequirements({ requirements: [], evidence: ward, entries: [], top: 5, today })).toEqual([])
  })

  it('lists no more than asked for', () => {
    const [found] = matchRequirements({ requirements: [asks('Blood')], evidence: ward, entries: [], top: 1, today })
    expect(found?.ranked).toHaveLength(1)
  })

  it('sees an entry that was changed', () => {
    const library = [item('a', 'Ran ward rounds', { entry: 'n' })]
    const dated = (end: string) => [role('n', 'Nurse', { start: '2020-01', end })]
    const asked = asks('Three years of nursing', { years: { min: 3, max: null } })
    expect(match(asked, library, dated('2020-12')).verdict).toBe('partial')
    expect(match(asked, library, dated('2024-12')).verdict).toBe('strong')
  })
})

describe('any library and any requirement', () => {
  const words = fc.array(
    fc.constantFrom(
      'led',
      'a',
      'team',
      'Python',
      'and',
      'or',
      '(',
      ')',
      'e.g.',
      ',',
      ';',
      'nurse',
      '5 years',
      '£40k',
      'C++',
      '🙂',
      '',
    ),
    { maxLength: 14 },
  )
  const text = words.map((list) => list.join(' ')).filter((made) => made.trim() !== '')

  it('gives valid matches, best first, each item once, and the same every time', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 8 }), (requirement, texts) => {
        const evidence = texts.map((each, at) => item(`e${at}`, each))
        const found = match(asks(requirement), evidence)
        expect(matchSchema.parse(found)).toEqual(match(asks(requirement), [...evidence]))
        const scores = found.ranked.map(({ score }) => score)
        expect(scores).toEqual(scores.toSorted((a, b) => b - a))
        if (found.verdict === 'none') expect(scores[0] ?? 0).toBeLessThan(0.3)
        expect(new Set(found.ranked.map(({ evidence: id }) => id)).size).toBe(Math.min(5, texts.length))
      }),
    )
  })
})
