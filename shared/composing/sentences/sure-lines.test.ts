import { describe, expect, it } from 'vitest'
import type { Entry } from '../../domain/entry.ts'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { itemSentences } from './item-sentences.ts'

const entry = (kind: Entry['kind'], end: Entry['end']) =>
  entryOf({ id: 'r1', kind, title: 'Warden', organisation: 'Fenwick Yard', start: '2014', end })

function say(text: string, entry: Entry | null): string {
  const evidence = evidenceOf(text, { entry: entry && 'r1' })
  const { kind, text: told } = itemSentences({
    ...{ lead: evidence, nested: [] },
    pair: { evidence, entry, parent: null, strength: 'strong' },
  })
  return `${kind}: ${told}`
}

describe('a line whose reading is not sure', () => {
  it.each([
    ['Ferries between two islands, daily checks', 'quoted: Ferries between two islands, daily checks.'],
    ['Lessons in Kirkby, Marsh and Fenwick', 'quoted: Lessons in Kirkby, Marsh and Fenwick.'],
    ['Packing shed rota with two others', 'quoted: Packing shed rota with two others.'],
    ['Pears and quinces; packing shed rota', 'quoted: Pears and quinces; packing shed rota.'],
    ["Children's ward and school visits", "quoted: Children's ward and school visits."],
    ['Four ringers admitted to the guild since 2019', 'whole: Four ringers were admitted to the guild since 2019.'],
    ['Sole charge three nights a week', 'quoted: Sole charge three nights a week.'],
    ['Behind the bar', 'quoted: Behind the bar.'],
    ['(oak, ash, elm)', 'quoted: (oak, ash, elm).'],
    ['Place: Kirkby', 'quoted: Place: Kirkby.'],
    ['Write to oar@example.org', 'quoted: Write to oar@example.org.'],
  ])('is told by what holds in any reading: %j', (line, told) => expect(say(line, entry('work', '2018'))).toBe(told))

  it.each([
    ['Toured Norway', 'act: I toured Norway.'],
    ['Reeved, whipped and tarred for two crews', 'act: I reeved, whipped and tarred for two crews.'],
    ['Bound and repaired old logs', 'act: I bound and repaired old logs.'],
    ['Delivered sixty loaves a day', 'act: I delivered sixty loaves a day.'],
    ['Ledger and bell-rope repairs', 'thing: ledger and bell-rope repairs.'],
  ])('is a deed where the words show it: %j', (line, told) => expect(say(line, entry('work', '2018'))).toBe(told))

  it.each([
    ['Drive town and ferry services', 'act: I drive town and ferry services.'],
    ['Run cable and pull wire for mills', 'act: I run cable and pull wire for mills.'],
    [
      'I hold the ferry permit and have had no stoppage since 2019',
      'act: I have held the ferry permit and have had no stoppage since 2019.',
    ],
    ['Brought in daily tide readings', 'act: I brought in daily tide readings.'],
    ['Lead rowing for the juniors', 'act: I lead rowing for the juniors.'],
    ['Lead rower for the juniors', 'act: I serve as lead rower for the juniors.'],
    ['Weld plate and pipe in all weathers', 'act: I weld plate and pipe in all weathers.'],
    [
      'Looked after twelve ponies, tack and stables included',
      'act: I looked after twelve ponies, tack and stables included.',
    ],
    ['Lead diver of a wreck survey', 'act: I serve as lead diver of a wreck survey.'],
    ['Answer for 300 moorings a year', 'act: I answer for 300 moorings a year.'],
    ['Patrol on market days and train new wardens', 'act: I patrol on market days and train new wardens.'],
    ['There she has mended nine boats', 'quoted: There she has mended nine boats.'],
    ['Calm with nervous horses', 'act: I am calm with nervous horses.'],
  ])('in a present post: %j', (line, told) => expect(say(line, entry('work', 'present'))).toBe(told))

  it.each([
    ['Nine years in ferries, tugs and pilot boats.', 'state: I have nine years in ferries, tugs and pilot boats.'],
    ['two of them keeping the boats.', 'quoted: Two of them keeping the boats.'],
    ['New Zealand Certificate in Rigging', 'state: I hold a New Zealand Certificate in Rigging.'],
    ["Skipper's permit, inland", "state: I hold a skipper's permit (inland)."],
    [
      'Shipping and harbour lawyer, six years qualified, who has acted for pilots',
      'state: I am a shipping and harbour lawyer, six years qualified, who has acted for pilots.',
    ],
    ['Happiest on the water', 'state: I am happiest on the water.'],
    [
      'Saddler with nine years at the bench; calm with nervous horses.',
      'state: I am a saddler with nine years at the bench (calm with nervous horses).',
    ],
    ['Bell ringer, ferry clerk, father of two, Kirkby.', 'quoted: Bell ringer, ferry clerk, father of two, Kirkby.'],
    ['Usher, Marsh Hall, 2010–2013 (part-time)', 'state: I was an usher (Marsh Hall, 2010–2013, part-time).'],
    ['Kiln loader, Bilbao and at sea', 'quoted: Kiln loader, Bilbao and at sea.'],
    [
      'Tides under old piers, Shore Notes, 2020 (second author)',
      'state: I am second author of “Tides under old piers” (Shore Notes, 2020).',
    ],
  ])('of no entry: %j', (line, told) => expect(say(line, null)).toBe(told))

  it.each([
    ['2017. Marsh Seed Fund, £8,400', 'state: My awards include “Marsh Seed Fund” (£8,400, 2017).'],
    ['Merit scholarship, Marsh Trust, 2023', 'state: My awards include a merit scholarship (Marsh Trust, 2023).'],
    ['Quill Prize for young writers, 2016', 'state: My awards include the Quill Prize for young writers (2016).'],
  ])('of an award: %j', (line, told) => expect(say(line, entry('award', null))).toBe(told))
})
