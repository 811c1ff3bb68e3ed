import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Entry, entrySchema } from '../domain/entry.ts'
import { entryOf } from '../domain/testing/entry-of.ts'
import { evidenceOf } from '../domain/testing/evidence-of.ts'
import { checkClaim } from '../grounding/check-claim.ts'
import { pointFaults } from './aloud/point-faults.ts'
import { sentenceFaults } from './aloud/sentence-faults.ts'
import { composeSection } from './compose-section.ts'
import type { PairedItem } from './paired-item.ts'

/** How people begin the lines of a CV: acts in every form, names of deeds, offices, results, honours. */
const openings = [
  ...'Led Lead Leads Leading Ran Run Running Designed Design Designing Mentored Mentor Mentoring Chair Chaired Wrote Write Writing'.split(
    ' ',
  ),
  ...'Support Supported Supporting Plan Planned Planning Catalogue Catalogued Coordinate Managing Manage Helped Assisted'.split(
    ' ',
  ),
  ...[
    'Never missed',
    'Successfully delivered',
    'Line manage',
    'Currently managing',
    'Was part of',
    'Responsible for',
    'In charge of',
  ],
  ...[
    'Organised and ran',
    'Tested and repaired',
    'Promoted to',
    'Awarded',
    'Shortlisted for',
    'Key contact for',
    'Member of',
    'Acting',
    'Planned and unplanned',
    'Loading / unloading of',
    'Chauffeur of',
    'Keeper of',
    'Included in',
    'Entrusted with',
    'Picks per',
  ],
]
const objects = [
  ...[
    'a 14-bed labour ward',
    'three apprentices',
    'cash-flow model',
    'skills drills',
    'local-history donations',
    '£48k seed grant',
  ],
  ...[
    'the weekly falls meeting',
    'lesson plans for Year 4',
    'new rota',
    'supplier contracts',
    'Head of Finance',
    'safeguarding committee',
  ],
  ...[
    'customers by telephone',
    'Welsh and English classes',
    'Power BI dashboards',
    '6G pipework',
    'a repair café',
    'PhD students',
    'HACCP records',
  ],
]
const tails = [
  '',
  ' twice a week',
  ' with two colleagues',
  ', cutting waste by 12%',
  ' (2021)',
  '; queues halved',
  ' for 30 staff',
  ' since 2019',
  '.',
]
const whole = [
  'Food cost brought down from 34% to 29%',
  'Weld rejection down from 3% to 1%',
  'Results improved from 58% to 74%',
  'Moving and handling, hoists',
  'Till, stock, customers',
  'Go, Python, Bash',
  'SEND link teacher for Humanities',
  'Fluent Hungarian and Dutch',
  'No accidents in nine years',
  'On-call for home births',
  'CCNSG Safety Passport exp. 2027',
  'BSc (Hons) Midwifery, 2014',
  'Enhanced DBS on update service',
  'Leitung von drei Kassen',
  'She trained two new drivers and keeps her own log',
  'Clients include two museums and a brewery',
  'Member, Guild of Printers, since 2014',
  '“Calm and exact”',
  'Two apprentices supervised',
  'Court reports written and evidence given in 35 cases',
  'Families met at the door and accompanied to their seats',
  'Stock checks, cycle counts',
  'Bearer at some 1,200 funerals',
  'Speaker at a conference in 2021',
  'Treasurer, Lindow Allotment Society, since 2017',
  'ACA, ICAEW, 2017, first-time passes',
  'Irish (fluent), French (basic), InDesign',
  'Drawn to rivers because I grew up on one',
  'Updated March 2026',
  'Page 1 of 2',
]

const entries: readonly Entry[] = [
  ['work', 'Ward Sister', 'Elmwood Hospital', '2018-02', '2021-09'],
  ['work', 'Head Chef', 'Meals for All', '2019', 'present'],
  ['volunteer', 'Leading Hand', 'Harbour Trust', '2015', '2016-04'],
  ['project', 'Seed Library', null, '2022', null],
  ['education', 'BSc Botany', 'University of Fenwick', '2011', '2014'],
  ['skill', 'Languages', null, null, null],
  ['award', 'Best Talk', null, '2020', null],
].map(([kind, title, organisation, start, end], at) =>
  entrySchema.parse({ ...entryOf(), id: `r${at}`, kind, title, organisation, start, end }),
)

const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...openings), fc.constantFrom(...objects), fc.constantFrom(...tails))
      .map(([a, b, c]) => `${a} ${b}${c}`),
  },
  { weight: 1, arbitrary: fc.constantFrom(...whole) },
)
const items = fc
  .array(fc.tuple(text, fc.option(fc.constantFrom(...entries)), fc.boolean()), { minLength: 1, maxLength: 6 })
  .map((all) =>
    all.map(
      ([words, entry, strong], at): PairedItem => ({
        evidence: evidenceOf(words, { id: `e${at}`, entry: entry?.id ?? null }),
        entry,
        strength: strong ? 'strong' : 'partial',
      }),
    ),
  )

it('never says more than its evidence and reads as sentences, whatever the evidence', () => {
  const form = fc.record({
    bullets: fc.boolean(),
    variant: fc.integer({ min: 0, max: 2 }),
    turn: fc.integer({ min: 0, max: 1 }),
    known: fc.subarray(entries.map(({ id }) => id)).map((ids) => new Set(ids)),
    star: fc.boolean(),
  })
  fc.assert(
    fc.property(items, form, (pairs, options) => {
      const { sentences, left, bullets } = composeSection({ section: 's', pairs, limit: null, ...options })
      expect(
        new Set([...sentences.flatMap(({ evidence }) => evidence), ...left.map(({ evidence }) => evidence)]).size,
      ).toBe(pairs.length)
      for (const { text: said, evidence } of sentences) {
        const cited = pairs
          .filter(({ evidence: { id } }) => evidence.includes(id))
          .map(({ evidence: { id, text: own }, entry }) => ({ id, text: own, entry, said: null }))
        const found = checkClaim({ text: said, evidence: cited, today: '2026-03-02' })
        expect(found.map(({ level, quote, why }) => `${level} “${quote}” in “${said}”: ${why}`)).toEqual([])
        const faults = bullets ? pointFaults(said) : sentenceFaults(said)
        expect(faults.map((fault) => `${fault}: ${said}`)).toEqual([])
      }
    }),
    { numRuns: 200 },
  )
})
