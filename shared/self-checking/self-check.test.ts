import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'
import { editDistance } from './edit-distance.ts'
import { selfCheck } from './self-check.ts'

const today = '2026-05-04'

function entry(id: string, dates: string, about: Partial<Entry> = {}): Entry {
  const [start = null, end = null] = dates.split(' ')
  const named = { title: `Nurse ${id}`, organisation: `Ward ${id}`, location: null, doubts: [], origins: [] }
  return { id, kind: 'work', start, end, ...named, ...about }
}

function items(...texts: (string | readonly [entry: string, text: string])[]): Evidence[] {
  return texts.map((one, at) => {
    const [under, text] = typeof one === 'string' ? [null, one] : one
    const about = { parent: null, by: 'import' as const, original: null, origins: [], links: [], said: null }
    return { id: `e${at + 1}`, text, entry: under, ...about }
  })
}

const said = (evidence: readonly Evidence[], entries: readonly Entry[] = []) =>
  selfCheck({ evidence, entries, today }).map(({ kind, message }) => `${kind}: ${message}`)

describe('what the person gave their word for in a claim', () => {
  const word = (text: string): Evidence[] =>
    items('Booked appointments for 70 patients on a normal day', text).map((item, at) =>
      at === 1 ? { ...item, by: 'hand', ofClaim: true, typedOn: '2026-05-03' } : item,
    )

  it('is named beside the item that it goes beyond', () => {
    const [remark, ...more] = selfCheck({
      evidence: word('I booked appointments for 90 patients on a normal day.'),
      entries: [],
      today,
    })
    expect(remark).toMatchObject({ kind: 'claim', places: [{ id: 'e2' }, { id: 'e1' }] })
    expect(remark?.message).toMatch(/^You gave your word for this on 2026-05-03, .*90/u)
    expect(more).toEqual([])
  })

  it.each(['I booked appointments for 70 patients on a normal day.', 'I tamed a lion in Norway.'])(
    'is left alone where no item tells otherwise: %s',
    (text) => expect(said(word(text))).toEqual([]),
  )
})

describe('numbers that differ between items', () => {
  it.each([
    [
      ['r', 'Trained 14 apprentices in welding'],
      ['r', 'Trained 12 apprentices in safe welding'],
      '14 apprentices',
      '12',
    ],
    ['Raised the pass rate in chemistry to 84%', 'Raised the chemistry pass rate to 81%', '84%', '81%'],
    ['Opened the new dental surgery in 2019', 'Opened a new dental surgery in 2018', '2019', '2018'],
    [['r', 'Led a team of 8 nurses on nights'], ['r', 'Managed a team of 11 nurses'], '8 nurses', '11 nurses'],
  ] as const)('%j and %j do not agree', (one, other, here, there) => {
    const [message = ''] = said(items(one, other))
    expect(message).toMatch(/^number: Two items/u)
    expect(message).toContain(here)
    expect(message).toContain(there)
  })

  it.each([
    [
      ['r1', 'Taught maths to classes of 28 pupils'],
      ['r2', 'Taught maths to classes of 30 pupils'],
    ],
    ['Trained over 12 apprentices in welding', 'Trained 14 apprentices in welding'],
    ['Baked about 400 loaves a night', 'Baked 420 loaves a night'],
    [
      ['r', 'Led a team of 8 nurses'],
      ['r', 'Led 3 audits of hand hygiene'],
    ],
    ['Saved £20k on packaging for biscuits', 'Cut waste of packaging for biscuits by 20%'],
    [
      ['r', 'Managed a team that grew to a team of 8 cooks'],
      ['r', 'Later managed a team of 12 cooks'],
    ],
  ] as const)('%j and %j may both be true', (one, other) => expect(said(items(one, other))).toEqual([]))
})

describe('years of experience', () => {
  it.each([
    ['10+ years of experience in accounting', '6 years of accounting experience'],
    ['Twelve years of experience', 'I have 5 years of experience'],
    ['9 years in roofing', 'Worked with 5 years of experience in roofing'],
    ['3 years of experience', '8 years of experience in catering'],
  ])('“%s” and “%s” do not agree', (one, other) =>
    expect(said(items(one, other))[0]).toMatch(/^years: Years that do not agree/u),
  )

  it.each([
    ['10 years of experience in nursing', '4 years of experience in paediatric nursing'],
    ['Over 10 years of experience in accounting', '12 years of accounting experience'],
    ['5 years in roofing', '8 years in catering'],
    ['15 years of experience', '8 years of experience in catering'],
    ['Oversaw fifty years of records', '5 years of experience in archives'],
  ])('“%s” and “%s” go together', (one, other) => expect(said(items(one, other))).toEqual([]))

  it('are compared with the dates of the roles', () => {
    const roles = [entry('r1', '2015-01 2018-12'), entry('r2', '2019 2021')]
    expect(said(items('15 years of experience'), roles)[0]).toContain('the dates of your roles come to')
    expect(said(items('6 years of experience'), roles)).toEqual([])
  })
})

describe('dates of roles', () => {
  it('that end before they start, or start in the future, are told', () => {
    expect(said([], [entry('r1', '2019-05 2018-04')])).toEqual(['order: “Nurse r1 at Ward r1” ends before it starts.'])
    expect(said([], [entry('r1', '2028 present')])).toEqual(['order: “Nurse r1 at Ward r1” starts in the future.'])
    expect(said([], [entry('r1', '2019 2019-04')])).toEqual([])
  })

  it('that overlap by more than a month are told, unless one says it was not the only work', () => {
    const first = entry('r1', '2015-01 2018-12')
    expect(said([], [first, entry('r2', '2018-03 2020-01')])[0]).toMatch(/^overlap: .* run at the same time/u)
    expect(said([], [first, entry('r2', '2018-12 2020-01')])).toEqual([])
    expect(said([], [first, entry('r2', '2018 2020')])).toEqual([])
    expect(said([], [first, entry('r2', '2016-01 2020-01', { title: 'School governor' })])).toEqual([])
    expect(said([], [first, entry('r2', '2016-01 2020-01', { organisation: 'Ward r1' })])).toEqual([])
    expect(said(items(['r2', 'Worked part-time at weekends']), [first, entry('r2', '2016-01 2020-01')])).toEqual([])
  })

  it('that by their dates ran beside the work are no slip; a post left open is', () => {
    const posts = [entry('r1', '2012-01 2016-06'), entry('r2', '2016-07 present')]
    expect(said([], [...posts, entry('r3', '2014-03 2020-02')])).toEqual([])
    expect(said([], [...posts, entry('r3', '2018-02 2018-06')])).toEqual([])
    expect(said([], [...posts, entry('r3', '2014-03 present')])).not.toEqual([])
    expect(said([], [...posts, entry('r3', '2017-03 2019-02')])).not.toEqual([])
  })

  it('are told as one line when there are many', () => {
    const roles = ['r1', 'r2', 'r3', 'r4'].map((id) => entry(id, '2015-01 2018-12'))
    expect(said([], roles)).toEqual(['overlap: 4 roles run at the same time as another; were some of them part-time?'])
  })

  it('of one role in two sources that do not agree are told', () => {
    const about = { title: 'Cook', organisation: 'Mill Inn' }
    const found = said(
      [],
      [entry('r1', '2015 2018', about), entry('r2', '2016 2018', { ...about, organisation: 'Mill Inn Ltd' })],
    )
    expect(found).toEqual(['dates: “Cook at Mill Inn” has two datings: 2015 to 2018, and 2016 to 2018.'])
  })
})

describe('names that look misspelt', () => {
  it.each([
    ['Built reports in Tabelau', 'Tabelau', 'Tableau'],
    ['Ran services on Kubernets', 'Kubernets', 'Kubernetes'],
    ['Kept HACPC records in a bakery', 'HACPC', 'HACCP'],
    ['Wrote NACCP plans for the kitchen and its food', 'NACCP', 'HACCP'],
    ['Explained the model with CHAP-based feature plots', 'CHAP', 'SHAP'],
    ['Drew plans in AutoCAD and Solidworsk', 'Solidworsk', 'SolidWorks'],
    ['Python, pandsa and NumPy', 'pandsa', 'Pandas'],
  ])('“%s”: %s may be meant as %s', (text, word, meant) => {
    expect(said(items(text))).toEqual([`spelling: “${word}” may be meant as “${meant}”.`])
  })

  it('follow how the person writes them in most places', () => {
    const evidence = items(
      'Kept stock in Orderlion',
      'Trained cooks in Orderlion',
      'Moved lists to Orderlion',
      'Checked stock in Orderlon',
    )
    expect(said(evidence)).toEqual(['spelling: “Orderlon” may be meant as “Orderlion”.'])
  })

  it.each([
    'Painted on canvas in large scale for the Linus Pauling Centre',
    'Taught Jane Sparks and Tom Dockers to weld',
    'Reported to CHAP on housing',
    'Used Excel, Word and Outlook daily; wrote clean Python',
    'Worked on ships, shapes and slates; excels at tables',
    'Passed NVQ 2 and BTEC Level 3; knows COSHH, RIDDOR and HACCP',
  ])('leaves “%s”', (text) => expect(said(items(text))).toEqual([]))
})

it('leaves the words of others as they are', () => {
  const [one, other] = items('Trained 14 apprentices in welding', 'Trained 12 apprentices in welding')
  if (!one || !other) throw new Error('Two items are needed.')
  const quoted = { ...other, said: { who: 'A former pupil', when: null, href: null } }
  expect(said([one, quoted])).toEqual([])
})

it('answers the same twice, with keys that tell its remarks apart', () => {
  const words = fc.constantFrom('Led a team of', '8', '12', 'nurses', 'years of experience', 'Kubernets', 'in', '2019')
  fc.assert(
    fc.property(fc.array(fc.array(words, { maxLength: 7 }), { maxLength: 6 }), (lines) => {
      const evidence = items(...lines.map((line) => line.join(' ') || 'x'))
      const found = selfCheck({ evidence, entries: [], today })
      expect(selfCheck({ evidence, entries: [], today })).toEqual(found)
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
    }),
  )
})

it.each([
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 1],
  ['tableau', 'tabelau', 1],
  ['same', 'same', 0],
])('the distance of %s and %s is %i', (one, other, distance) => expect(editDistance(one, other, 5)).toBe(distance))
