import { describe, expect, it } from 'vitest'
import { checkClaim } from './check-claim.ts'
import type { GroundingEvidence } from './grounding-evidence.ts'

const keeper = {
  kind: 'work',
  title: 'Lock Keeper',
  organisation: 'Severn Canals',
  location: null,
  start: '2014-03',
  end: '2020-08',
}
const found = (text: string, evidence: readonly GroundingEvidence[], requirement?: string) =>
  checkClaim({ text, evidence, today: '2026-06-01', ...(requirement ? { requirement } : {}) })
const flags = (text: string, evidence: readonly GroundingEvidence[], requirement?: string) =>
  found(text, evidence, requirement).flatMap(({ level, kind, quote }) =>
    level === 'flag' ? [`${kind}: ${quote}`] : [],
  )
const item = (text: string, id = 'e1', entry: typeof keeper | null = keeper): GroundingEvidence => ({ id, text, entry })

/** What the product promises to flag, each thing by a sentence, the evidence it cites and the words that are marked. */
const promised: readonly (readonly [what: string, text: string, evidence: string, marked: string])[] = [
  ['a number in digits', 'I mended 18 gates.', 'Mended 16 gates', 'number: 18'],
  ['a number in words', 'I mended eighteen gates.', 'Mended 16 gates', 'number: eighteen'],
  ['a unit', 'The basin holds 40 tonnes.', 'The basin holds 40 kilos', 'number: 40 tonnes'],
  ['a factor', 'Repairs ran fifty-fold faster.', 'Repairs ran 5x faster', 'number: fifty-fold'],
  ['thousands as k', 'Tolls came to £40k a year.', 'Tolls came to £4,000 a year', 'number: £40k'],
  ['billions', 'I insured assets of 3bn pounds.', 'Insured assets of 3m pounds', 'number: 3bn pounds'],
  ['a range', 'I trained 12 to 15 helpers.', 'Trained 10 to 12 helpers', 'number: 15'],
  ['half', 'I cut leaks by half.', 'Cut leaks by a third', 'number: by half'],
  ['a third', 'A third of the boats paid late.', 'A quarter of the boats paid late', 'number: A third'],
  ['a dozen', 'I wrote two dozen leaflets.', 'Wrote two leaflets', 'number: two dozen'],
  ['a currency', 'I took €900 in tolls.', 'Took £900 in tolls', 'number: €900'],
  ['about, left out', 'I greeted 60 boats a day.', 'Greeted about 60 boats a day', 'bound: 60'],
  ['over, added', 'I greeted over 60 boats a day.', 'Greeted 60 boats a day', 'bound: over 60'],
  ['nearly, left out', 'I greeted 60 boats a day.', 'Greeted nearly 60 boats a day', 'bound: 60'],
  ['a month', 'I rebuilt the sluice in May 2017.', 'Rebuilt the sluice in June 2017', 'date: May 2017'],
  ['a year', 'I rebuilt the sluice in 2018.', 'Rebuilt the sluice in 2017', 'date: 2018'],
  ['the present of what has ended', 'I now keep the locks.', 'Kept the locks', 'tense: I now keep'],
  ['an organisation', 'I mended gates for Otter Dredging.', 'Mended gates for a firm', 'name: Otter Dredging'],
  ['a person', 'I trained under Marian Holt.', 'Trained under the head keeper', 'name: Marian Holt'],
  ['a product', 'I logged boats in TideMaster.', 'Logged boats on paper', 'name: TideMaster'],
  ['a tool in small letters', 'I logged boats in excel.', 'Logged boats on paper', 'name: excel'],
  ['a title', 'As manager I kept the locks.', 'Kept the locks', 'title: manager'],
  ['seniority', 'As Senior Lock Keeper I kept the locks.', 'Kept the locks', 'title: Senior'],
  ['a degree', 'I have an MSc in Hydrology.', 'BSc Hydrology, 2012', 'degree: MSc'],
  ['a certificate', 'I dive as a certified diver.', 'Dive at weekends', 'certificate: certified'],
  ['an award', 'My leaflet won an award.', 'Wrote a leaflet', 'award: award'],
  ['a patent', 'I hold a patent on a sluice hook.', 'Made a sluice hook', 'publication: patent'],
  ['a publication', 'I published a guide to locks.', 'Wrote a guide to locks', 'publication: published'],
  ['doing, from helping', 'I built the footbridge.', 'Helped to build the footbridge', 'verb: built'],
  ['leading, from taking part', 'I led the dredging.', 'Took part in the dredging', 'verb: led'],
  ['sole credit', 'I drained it single-handedly.', 'Drained it with two others', 'sole-credit: single-handedly'],
  ['scope', 'I wrote the rota for the whole company.', 'Wrote the rota for one lock', 'scope: for the whole company'],
  ['a superlative', 'I kept the best lock on the canal.', 'Kept a lock on the canal', 'superlative: the best'],
  ['adoption', 'I wrote a guide which was adopted by others.', 'Wrote a guide', 'adoption: adopted'],
  ['a hedge left out', 'I speak Welsh.', 'Speak some Welsh', 'hedge: Welsh'],
  ['a part told as the whole', 'I rewrote the handbook.', 'Rewrote parts of the handbook', 'hedge: handbook'],
  ['a "not" added', 'I have no experience of dredging.', 'Experience of dredging', 'negation: no'],
  ['a "never" dropped', 'I missed inspections.', 'Never missed inspections', 'negation: missed'],
]

describe('what is promised to be flagged', () => {
  it.each(promised)('%s: “%s” from “%s”', (_, text, evidence, marked) =>
    expect(flags(text, [item(evidence)])).toContain(marked),
  )

  it('an outcome that the evidence does not have', () => {
    expect(flags('I wrote a guide, which halved accidents.', [item('Wrote a guide')])).not.toEqual([])
  })

  it('a fact of another item, cited beside it or not cited', () => {
    const tolls = item('Collected tolls of £9,000 at Bevere Lock', 'e1', null)
    const willows = item('Planted 400 willows at Diglis', 'e2', null)
    expect(flags('I planted 400 willows at Bevere Lock.', [tolls, willows])).toContain('mixed: 400')
    expect(flags('I collected tolls and planted 400 willows.', [tolls])).toContain('number: 400')
    expect(flags('I planted 400 willows at Diglis.', [tolls, willows])).toEqual([])
  })

  it('a skill that only the posting has', () => {
    expect(flags('I am skilled at welding.', [item('Repainted the gates')], 'Skilled at welding')).toEqual([
      'posting-skill: welding',
    ])
  })
})

it('the same amount in another form is none', () => {
  for (const [text, evidence] of [
    ['Repairs ran fifty times faster.', 'Repairs ran 50x faster'],
    ['Repairs ran fifty-fold faster.', 'Repairs ran 50x faster'],
    ['Tolls came to £40,000 a year.', 'Tolls came to £40k a year'],
    ['I insured assets of 3,000 million pounds.', 'Insured assets of £3bn'],
    ['I wrote a dozen leaflets.', 'Wrote 12 leaflets'],
    ['A quarter of the boats paid late.', '25% of the boats paid late'],
  ] as const)
    expect(flags(text, [item(evidence)])).toEqual([])
})

it('marks the same words once, the flag before the underline', () => {
  const marks = found('As Senior Lock Keeper I kept the locks.', [item('Kept the locks')])
  expect(marks.map(({ quote, level }) => `${level} ${quote}`)).toEqual(['flag Senior'])
})
