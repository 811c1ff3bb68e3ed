import { describe, expect, it } from 'vitest'
import type { Entry } from '../../domain/entry.ts'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { itemSentences } from './item-sentences.ts'

const post = entryOf({ kind: 'work', title: 'Mill hand', organisation: 'Fenwick Mill', start: '2015', end: '2018' })
const bare = (kind: Entry['kind']) => entryOf({ kind, title: null, organisation: null, start: null, end: null })

function say(text: string, entry: Entry | null): string {
  const evidence = evidenceOf(text, { entry: entry?.id ?? null })
  const told = itemSentences({ lead: evidence, nested: [], pair: { evidence, entry, strength: 'strong' } })
  return `${told.kind}: ${told.text}`
}

describe('a line is told only where its reading is proved', () => {
  it.each([
    ['Let 90 cottages a year and saw each guest in', 'act: I let 90 cottages a year and saw each guest in.'],
    ['Hit the order date nine times and won a hamper', 'act: I hit the order date nine times and won a hamper.'],
    ['Read gauges on 30 boilers and was never late', 'act: I read gauges on 30 boilers and was never late.'],
    ['Reset 40 looms a shift', 'act: I reset 40 looms a shift.'],
    ['Rid two granaries of weevils', 'act: I rid two granaries of weevils.'],
    [
      'Fed the hopper, did the greasing and sat up when frost was due',
      'act: I fed the hopper, did the greasing and sat up when frost was due.',
    ],
    ['Line-manage two sackmen', 'act: I line-managed two sackmen.'],
    ['Ghost-wrote the guild column', 'act: I ghost-wrote the guild column.'],
    ['Stone counts every quarter', 'thing: stone counts every quarter.'],
    ['Cut flowers were sold at the gate', 'whole: Cut flowers were sold at the gate.'],
    ['Both carters passed Level 2 first time', 'whole: Both carters passed Level 2 first time.'],
    ['Branch won the county shield twice', 'whole: The branch won the county shield twice.'],
    ['Manage two hoists and budgets up to £9,000', 'act: I managed two hoists and budgets up to £9,000.'],
    ['Sieve accuracy up from 91% to 98%', 'whole: Sieve accuracy was up from 91% to 98%.'],
  ])('%j has a subject, a finite verb and its object', (line, told) => expect(say(line, post)).toBe(told))

  it.each([
    ['Dutch first language, Frisian fluent', 'state: I speak Dutch (first language) and fluent Frisian.'],
    ['Second to the head miller in a crew of six', 'act: I was second to the head miller in a crew of six.'],
    ['First point of contact for 80 farms', 'act: I was the first point of contact for 80 farms.'],
    ['Interviewed on harbour radio about eels', 'act: I was interviewed on harbour radio about eels.'],
    ['Elected bench representative, 2016 to 2018', 'act: I was elected bench representative (2016 to 2018).'],
    ['My apprentices passed with more marks than most', 'whole: My apprentices passed with more marks than most.'],
    ['Part of the crew for the new wheel in 2017', 'act: I was part of the crew for the new wheel in 2017.'],
  ])('%j tells who one was, and no duty', (line, told) => expect(say(line, post)).toBe(told))

  it.each([
    'Chandlery set, 61 tenants',
    'Hand-dressed stones for six mills',
    '2016 to 2017',
    'Third bass in the mill choir',
    'When the weir broke, wrote to 300 farms by noon',
    'Style guide for the guild: nine pages',
    'Mayfield Weavers Ltd',
    'Rye → Hythe, own boat',
  ])('%j is no part of any work, and stands as it was written', (line) =>
    expect(say(line, post)).toBe(`quoted: ${line}.`),
  )

  it.each([
    ['stock control', 'thing: stock control.'],
    ['Dressing of stones', 'thing: the dressing of stones.'],
    [
      'Four-year apprenticeship, day release at Hythe College',
      'quoted: Four-year apprenticeship, day release at Hythe College.',
    ],
    [
      'Inspection and weighing, checking each tenth sack',
      'thing: inspection and weighing, and checking each tenth sack.',
    ],
    ['Norlow Trust: a map of the leats', 'quoted: Norlow Trust: a map of the leats.'],
  ])('%j is', (line, told) => expect(say(line, post)).toBe(told))

  it.each([
    [
      'award',
      'Early career bursary, Loom Circle, 2021',
      'state: My awards include an early career bursary (Loom Circle, 2021).',
    ],
    ['award', 'Mill of the Year, Rye Trust, 2019', 'state: My awards include “Mill of the Year” (Rye Trust, 2019).'],
    ['award', 'Highly commended, Hythe Fair, 2019', 'state: I was highly commended (Hythe Fair, 2019).'],
    ['certificate', 'Hoist safety March 2025', 'state: My training includes hoist safety (March 2025).'],
    ['certificate', 'Norlow Register of Millers since Sep 2016', 'quoted: Norlow Register of Millers since Sep 2016.'],
    [
      'education',
      'A.A.S. Milling Arts, Norlow Technical College, 2012',
      'state: I hold an A.A.S. in Milling Arts from Norlow Technical College (2012).',
    ],
    ['education', 'Grade 12, Hythe Road School, 2012', 'quoted: Grade 12, Hythe Road School, 2012.'],
    ['education', 'Rope walking, choirs', 'quoted: Rope walking, choirs.'],
    [
      'certificate',
      'Jan 2023 Hoist Rescue Instructor',
      'state: My certificates include Hoist Rescue Instructor (Jan 2023).',
    ],
    [
      'certificate',
      'Hoist Operator Nov 2023, expires Nov 2026',
      'state: My certificates include Hoist Operator (Nov 2023, expires Nov 2026).',
    ],
    ['skill', 'Not experienced with steam, but willing', 'quoted: Not experienced with steam, but willing.'],
    ['project', 'Draft guide for new millers', 'quoted: Draft guide for new millers.'],
    ['project', 'Edit suite for students', 'quoted: Edit suite for students.'],
  ] as const)('of a line under %s, %j', (kind, line, told) => expect(say(line, bare(kind))).toBe(told))

  it.each([
    ['She keeps two wheels and has dressed 40 stones.', 'act: I keep two wheels and have dressed 40 stones.'],
    [
      'She advises a mill that reopened and has nine hands.',
      'quoted: She advises a mill that reopened and has nine hands.',
    ],
  ])('of oneself, %j', (line, told) => expect(say(line, null)).toBe(told))
})
