import { describe, expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { itemSentences } from './item-sentences.ts'

interface Of {
  readonly kind: 'work' | 'certificate' | null
  readonly end?: string
}

function say(text: string, { kind, end = 'present' }: Of): string {
  const [title, organisation] = kind === 'work' ? ['Saddler', 'Fenwick Tack'] : ['Proof', null]
  const entry =
    kind && entryOf({ id: 'r1', kind, title, organisation, start: '2019', end: kind === 'work' ? end : null })
  const evidence = evidenceOf(text, { entry: entry && 'r1' })
  return itemSentences({ lead: evidence, nested: [], pair: { evidence, entry, parent: null, strength: 'strong' } }).text
}

describe('a line of a trade', () => {
  it.each([
    ['Tune and voice six harpsichords', 'I tune and voice six harpsichords.'],
    ['Trim and shape hooves for the livery yard', 'I trim and shape hooves for the livery yard.'],
    ['Weed and shelve local history', 'I weed and shelve local history.'],
    ['Restring lutes', 'I restring lutes.'],
    ['Stock and cash control', 'stock and cash control.'],
    ['Signed off 12 boats a month on average', 'I signed off 12 boats a month on average.'],
    ['Roof and gutter repairs', 'roof and gutter repairs.'],
    [
      "Run the yard's feed budget and have kept under it for six winters",
      "I run the yard's feed budget and have kept under it for six winters.",
    ],
    ['Coasters of 900 to 2,000 tons', 'Coasters of 900 to 2,000 tons.'],
    ['Duties: tune harps and lutes', 'Tune harps and lutes.'],
    [
      'Cut and sewed girths to pattern Lead hand on nights from 2021',
      'Cut and sewed girths to pattern Lead hand on nights from 2021.',
    ],
    ['Since 2021 I have been Head of Stables at the show', 'Since 2021 I have been Head of Stables at the show.'],
    ['She became lead saddler in 2021 and now runs the bench', 'I became lead saddler in 2021 and now run the bench.'],
    ['From 2013 to 2016 she was apprentice at a tannery', 'From 2013 to 2016 I was apprentice at a tannery.'],
    ['BA Leather Design Wrote two manuals for the bench', 'BA Leather Design Wrote two manuals for the bench.'],
    ['HAVS/CPR', 'HAVS/CPR.'],
    ['Cover the till room when busy – cash, refunds', 'I cover the till room when busy (cash, refunds).'],
    ['Cover payroll when needed', 'I cover payroll when needed.'],
    ['Support visits when needed', 'Support visits when needed.'],
    ['Weekend saddle call-outs one month in three', 'Weekend saddle call-outs one month in three.'],
    ['Cared for own string of 12 ponies', 'I cared for my own string of 12 ponies.'],
    ['Stack: awls, rivets', 'Stack: awls, rivets.'],
    ['Repairs and new girths for two studs', 'Repairs and new girths for two studs.'],
    ['Marsh Riding School (2021): mended 40 bridles', 'I mended 40 bridles (Marsh Riding School, 2021).'],
    ['Car ferries of 900 to 2,000 tons', 'I work on car ferries of 900 to 2,000 tons.'],
    ['Haulage of cut flowers, NL - DE', 'Haulage of cut flowers, NL - DE.'],
    ['Youth panel, meets weekly, nine members', 'Youth panel, meets weekly, nine members.'],
  ])('of a present post, %j, is an act only where it has an object', (given, expected) =>
    expect(say(given, { kind: 'work' })).toBe(expected),
  )

  it.each([
    ['Dismantled a chapel organ', 'I dismantled a chapel organ.'],
    ['Dismantled dry stone walls with volunteers', 'I dismantled dry stone walls with volunteers.'],
    ['Sworn for one inquest', 'I was sworn for one inquest.'],
    ['Moved the orchard to cider fruit; certified in 2020', 'I moved the orchard to cider fruit (certified in 2020).'],
    ['Weighed fleeces, sorted and baled, paid growers', 'I weighed fleeces, sorted and baled, and paid growers.'],
    ['Mended the binder ourselves, which saved a week', 'We mended the binder ourselves, which saved a week.'],
    ['Early shift: rye, spelt and the plaited loaves', 'Early shift: rye, spelt and the plaited loaves.'],
    ['Open day: 310 visitors came', 'For the open day, 310 visitors came.'],
  ])('of a past post, %j, is told in the past', (given, expected) =>
    expect(say(given, { kind: 'work', end: '2021' })).toBe(expected),
  )

  it.each([
    [
      'Cliff Rescue Award, Kirkby Safety Society (renewed)',
      'I hold the Cliff Rescue Award (Kirkby Safety Society, renewed).',
    ],
    [
      '“Tides and trade”, Journal of Shore Law, 2020',
      'My publications include “Tides and trade” (Journal of Shore Law, 2020).',
    ],
    ['Sea safety (2021)', 'My training includes sea safety (2021).'],
    ['2021 Code 12 (plant CPC), valid to 2026', 'My certificates include Code 12 (plant CPC, 2021, valid to 2026).'],
    ['Type rating LYNX 9', 'My certificates include type rating LYNX 9.'],
    ['Class 2 medical, valid to 2027', 'My certificates include Class 2 medical (valid to 2027).'],
    ['GOC registered 01-31207, since 2016', 'I have been GOC registered (01-31207) since 2016.'],
    ['Hoist operator, 2021', 'My certificates include Hoist operator (2021).'],
    [
      'RYA II/4 Rating in charge of a tender at anchor, 2020',
      'My certificates include RYA II/4 Rating in charge of a tender at anchor (2020).',
    ],
    ['SMSTS 2021', 'My training includes SMSTS (2021).'],
    [
      'Chartered Geologist (CGeol), Guild of Strata, 2019',
      'I am a Chartered Geologist (CGeol, Guild of Strata, 2019).',
    ],
    [
      'BRW, Brewers’ Institute, 2018, first-time passes',
      'I hold the BRW (Brewers’ Institute, 2018, first-time passes).',
    ],
    ['US B2 visa valid until May 2029', 'I hold a US B2 visa (valid until May 2029).'],
    ['HCPC registered, number on request', 'I am HCPC registered.'],
    [
      'Dry stone walling workshop, Kirkby, 2019 (one week)',
      'I took a dry stone walling workshop (Kirkby, 2019, one week).',
    ],
  ])('among proofs, %j, is held only where one can hold it', (given, expected) =>
    expect(say(given, { kind: 'certificate' })).toBe(expected),
  )

  it.each([
    ['Telugu and Marathi spoken, some Odia', 'I speak Telugu, Marathi and some Odia.'],
    ['Welsh native, Dutch good, Irish basic', 'I speak Welsh (native), good Dutch and basic Irish.'],
    ['Dutch fluent, Welsh and Irish native', 'I speak fluent Dutch, Welsh (native) and Irish (native).'],
    ['Welsh native, Dutch B2, some Breton', 'I speak Welsh (native), Dutch (B2) and some Breton.'],
    ['Lift mechanic and winter supervisor', 'I am a lift mechanic and winter supervisor.'],
    ['Site assessor for ISO 14001, 2020–present', 'I have been a site assessor for ISO 14001 since 2020.'],
    ['BSc Forestry, Universidade do Vale, 2018', 'I hold a BSc in Forestry (Universidade do Vale, 2018).'],
    ['Full driving licence. Some Dutch.', 'I hold a full driving licence. I speak some Dutch.'],
    ['Welsh, some Maltese', 'I speak Welsh and some Maltese.'],
    ['Cymraeg, Nederlands', 'I speak Cymraeg and Nederlands.'],
    ['Welsh, conversational', 'I speak conversational Welsh.'],
    ['Harp maker, eleven years at the bench', 'I am a harp maker with eleven years at the bench.'],
    [
      'Bilingual clerk (Dutch and French, Turkish mother tongue) with a law degree',
      'I am a bilingual clerk (Dutch and French, Turkish mother tongue) with a law degree.',
    ],
  ])('of a profile, %j, says what one is and speaks', (given, expected) =>
    expect(say(given, { kind: null })).toBe(expected),
  )
})
