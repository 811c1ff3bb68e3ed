import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../domain/testing/evidence-of.ts'
import { checkText } from '../grounding/check-text.ts'
import { composeDocument } from './compose-document.ts'
import { readComposition } from './testing/read-composition.ts'

const written = (text: string): string => {
  const { document } = composeDocument({ ...readComposition(text), kind: 'letter' })
  return document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' ? block.content : []))
    .map((inline) => (inline.kind === 'text' ? inline.text : ''))
    .join('\n')
}

const letter = written(`Lead Gardener | Lindow Parks Trust
# Experience of public gardens
Gardener | Fenwick Botanic Trust | 2018-05 | present
- Maintain the rock garden and two alpine houses
# Licences
 |  |  |
- Full driving licence
- PA1 spraying certificate
- Chainsaw certificate
# Anything else
- I want to work where planting plans are made with the people who use the park.
- I want to join Copse Council because of its orchards.`)

describe('a letter', () => {
  it.each(['Keeper of old orchards', 'Member of the Guild of Hedge Layers', 'A gardener with a weakness for moss'])(
    'opens with who its writer is only where a reader of the library finds that: “%s”',
    (profile) => {
      const given = readComposition(`Lead Gardener | Lindow Parks Trust
# Experience of public gardens
Gardener | Fenwick Botanic Trust | 2018-05 | present
- Maintain the rock garden and two alpine houses
# A keeper of orchards and member of a guild of gardeners
 |  |  |
- ${profile}`)
      const { document } = composeDocument({ ...given, kind: 'letter' })
      const [first] = document.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'paragraph' ? block.content : [])),
      )
      const text = first?.kind === 'text' ? first.text : ''
      const about = { role: 'Lead Gardener', company: 'Lindow Parks Trust', today: given.today }
      expect(text).toContain('applying for the role of Lead Gardener')
      expect(
        checkText({ text, evidence: given.evidence.map(({ id, text: words }) => ({ id, text: words })), ...about })
          .findings,
      ).toEqual([])
    },
  )

  it('tells the reasons the person wrote down, once, and none that was meant for another employer', () => {
    expect(letter.split('I want to work where planting plans')).toHaveLength(2)
    expect(letter).not.toContain('Copse')
  })

  it('opens with a paper that is asked for, and tells what else is held in one sentence', () => {
    expect(letter).toMatch(/since 2018\.\s+I hold a PA1 spraying certificate\./u)
    expect(letter).toMatch(/I hold a full driving licence and a chainsaw certificate\./u)
  })

  it('lists what is too terse for running text and answers the posting, under words that claim nothing', () => {
    const given = readComposition(`Kitchen Manager | Lindow Mill
# Experience of running a pass
Cook | The Heron | 2019 | present
- pass, sauce section, 90 covers nights
# Stock control
Cook | The Heron | 2019 | present
- gp 61 -> 68, new stock sheets
# A pleasant manner
 |  |  |
- I have a pleasant manner with guests`)
    const { document, left } = composeDocument({ ...given, kind: 'letter' })
    const { sections } = document
    const list = sections.find(({ blocks }) => blocks.some(({ kind }) => kind === 'bulletList'))
    const told = JSON.stringify(list?.blocks)
    expect(told).toContain('From my CV, in brief:')
    expect(told).toContain('The Heron (since 2019): pass, sauce section, 90 covers nights.')
    expect(told).toContain('The Heron: gp 61 -> 68, new stock sheets.')
    expect(told).not.toContain('manner')
    expect(sections.at(-1)).not.toBe(list)
    const cited = [...told.matchAll(/"evidence":\["([^"]+)"/gu)].map(([, id]) => id)
    expect(left.filter(({ evidence }) => cited.includes(evidence))).toEqual([])
  })

  it('lists the best answers in the posting’s order, one of them although a lesser line stands in the text, and what came of it', () => {
    const given = readComposition(`Yard Manager | Lindow Marine
# Run slipway lifts
Rigger | Saltmarsh Yard | 2015 | present
- slipway lifts 40 -> 95 a season, single / double
- Helped with lifts of dinghies at weekends
# Experience of fibreglass repair
Rigger | Saltmarsh Yard | 2015 | present
- fibreglass: gelcoat 3 -> 1 coats, core repairs
- rework on hulls 9% to 2% since 2019`)
    const { document } = composeDocument({ ...given, kind: 'letter' })
    const list = document.sections.find(({ blocks }) => blocks.some(({ kind }) => kind === 'bulletList'))
    const told = JSON.stringify(list?.blocks)
    const places = ['slipway lifts', 'gelcoat', '9% to 2%'].map((words) => told.indexOf(words))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('names every line of a post that it leaves out once, with the reason', () => {
    const given = readComposition(`Lead Gardener | Lindow Parks Trust
# Experience of public gardens
Gardener | Fenwick Botanic Trust | 2018-05 | present
- Maintain the rock garden and two alpine houses`)
    const [first] = given.evidence
    const more = ['Repaired 40 benches in the winter of the flood', 'Fed the peacocks'].map((text, at) => ({
      ...(first ?? evidenceOf(text)),
      id: `more-${at}`,
      text,
    }))
    const { left } = composeDocument({ ...given, evidence: [...given.evidence, ...more], kind: 'letter', words: 45 })
    expect(left.map(({ evidence }) => evidence).sort()).toEqual(['more-0', 'more-1'])
    expect(left.every(({ why }) => why === 'a letter has no room for it')).toBe(true)
  })
})

describe('what a letter leaves out', () => {
  const given = readComposition(`Lead Gardener | Lindow Parks Trust
# At least 3 years in public gardens
Gardener | Fenwick Botanic Co. | 2018-05 | present
- Maintain the rock garden and two alpine houses
- Prune the espaliers with two apprentices
# Reasons
 |  |  |
- I want to work where planting plans are made with the people who use the park.`)
  const [first] = given.evidence
  const line = (id: string, text: string, entry: string | null) => ({
    ...(first ?? evidenceOf(text)),
    id,
    text,
    entry,
  })
  const more = [
    line('near', 'Mulching', first?.entry ?? null),
    line('loose', 'I read to the blind on the town wireless', null),
  ]
  const choices = given.choices.map((choice) => ({ ...choice, near: [{ id: 'loose', score: 0.3 }] }))
  const { left, document } = composeDocument({
    ...given,
    choices,
    evidence: [...given.evidence, ...more],
    kind: 'letter',
    words: 60,
  })

  it('is named wherever it stands, and never said to be unasked where it comes near what is asked', () => {
    expect(left.find(({ evidence }) => evidence === 'loose')?.why).toBe('a letter has no room for it')
  })

  it('ends in one full stop behind a name that has its own', () => {
    expect(JSON.stringify(document)).not.toContain('..')
  })
})

describe('a letter of someone who says what they are and why they apply', () => {
  const told = written(`Shift Manager (Nights) - Tidewell | Lindow Depots
# Experience of stock control
Team Leader | Fenwick Stores | 2018-05 | present
- Daily stock checks, cycle counts
- Two apprentices supervised
# Anything else
 |  |  |
- Updated March 2026
# About you
 |  |  |
- I want to work nights because my children are at school by day.`)

  it('names the role and the company as a sentence does', () => {
    expect(told).toContain('the role of Shift Manager (Nights), Tidewell, at Lindow Depots.')
  })

  it('tells work as work and never the furniture of a page', () => {
    expect(told).toContain('stock checks and cycle counts')
    expect(told).toContain('supervising two apprentices')
    expect(told).not.toContain('March 2026')
  })

  it('keeps what is headed as a reason out of the work', () => {
    const letter = written(`Instructor | Lindow College
# Experience of joinery
Joiner | Fenwick Joinery | 2011 | 2018
- Repaired sash windows in listed buildings
- Why: I am tired of chasing invoices and would like to pass on what I was taught.`)
    expect(letter.split('tired of chasing')).toHaveLength(2)
    expect(letter.indexOf('tired of chasing')).toBeLessThan(letter.indexOf('sash windows'))
  })
})

describe('the first and last words of a letter', () => {
  const told = (posts: string): string =>
    written(`Workshop Lead (Saddlery) | Lindow Leather Guild
# At least 3 years of saddle making
${posts}`)
  const present = `Saddler | Fenwick Tack | 2019-04 | present
- Stitch the bridles for eleven riding schools
- Show two trainees how a tree is fitted`
  const qualified = `${present}
# A qualification in saddlery
 |  |  |
- Diploma in Saddlery, Copse College, 2016`

  it('name the whole role, the post that answers most and the proof that was asked for', () => {
    expect(told(qualified).replace(/\s*\n\s*/gu, ' ')).toContain(
      'the role of Workshop Lead (Saddlery) at the Lindow Leather Guild. I have worked as Saddler at Fenwick Tack since 2019. I hold a Diploma in Saddlery',
    )
    expect(told(qualified).split('Diploma in Saddlery')).toHaveLength(2)
  })

  it('leave the terms of employment to the heading', () => {
    const letter = written(`Saddler (part-time, fixed term) | Lindow Leather Guild
# Saddlery
${present}`)
    expect(letter).toContain('the role of Saddler at')
  })

  it('come back to what the letter told most of', () => {
    expect(told(present)).toContain('more about my work at Fenwick Tack, and to hear')
    expect(told(present.replace('present', '2023'))).toContain('more about my time at Fenwick Tack, and to hear')
    expect(told(`${present}\n- I want to work where hides are tanned on site.`)).toContain(
      'this role with you, and about my work at Fenwick Tack.',
    )
  })

  it('name a trade of one’s own, and a post whose title is not sure by its place', () => {
    expect(told(`Freelance saddler |  | 2019-04 | present\n- Stitch the bridles for eleven riding schools`)).toContain(
      'I have worked as a freelance saddler since 2019.',
    )
    expect(told(`Self-employed | Pell Tack | 2019-04 | present\n- Stitch the bridles for eleven schools`)).toContain(
      'I have been self-employed (Pell Tack) since 2019.',
    )
    const given = readComposition(`Workshop Lead | Lindow Leather Guild
# Saddlery
${present}`)
    const entries = given.entries.map((entry) => ({
      ...entry,
      doubts: [{ field: 'title' as const, message: 'Which of two?', candidates: [] }],
    }))
    const { document } = composeDocument({ ...given, entries, kind: 'letter' })
    expect(JSON.stringify(document)).toContain('I have worked at Fenwick Tack since 2019.')
  })

  it('leave out a post of which nothing answers, and tell it behind those that do', () => {
    const given = readComposition(`Saddler | Lindow Leather Guild
# Saddlery
Saddler | Fenwick Tack | 2015-04 | 2022-03
- Stitched the bridles for eleven riding schools
- Fitted trees for a mounted regiment
# none
Barista | The Copper Pot | 2023-01 | present
- Open the shop on four mornings a week
- Train new baristas in latte art`)
    const near = given.choices.map((choice) => ({ ...choice, near: [{ id: 'e3', score: 0.4 }] }))
    const { document } = composeDocument({
      ...given,
      posting: { ...given.posting, requirements: given.posting.requirements.slice(0, 1) },
      choices: near.slice(0, 1),
      kind: 'letter',
    })
    const text = JSON.stringify(document)
    expect(text).toContain('Copper Pot')
    expect(text.indexOf('Fenwick Tack')).toBeLessThan(text.indexOf('Copper Pot'))
    expect(text).not.toContain('work at The Copper Pot')
    expect(text).toContain('more about my time at Fenwick Tack')
  })

  it('come back to it though an item of it says what was not so', () => {
    const found = `Saddler | Fenwick Tack | 2019-04 | present
- Found a gain in strength on bridle hides, and none on belly hides
- Show two trainees how a tree is fitted`
    expect(told(found)).toContain('more about my work at Fenwick Tack, and to hear')
  })

  it('tell what goes on before what was done', () => {
    const letter = told(`${present}\n- Rebuilt the wax store\n- Keep the pattern book`)
    expect(letter.indexOf('pattern book')).toBeLessThan(letter.indexOf('wax store'))
  })
})
