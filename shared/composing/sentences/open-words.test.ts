import { describe, expect, it } from 'vitest'
import type { Entry } from '../../domain/entry.ts'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { writtenSentences } from './written-sentences.ts'

const entry = (end: Entry['end'], kind: Entry['kind'] = 'work') =>
  entryOf({ id: 'r1', kind, title: 'Rope Maker', organisation: 'Fenwick Ropes', start: '2018', end })
const say = (text: string, of: Entry) => {
  const evidence = evidenceOf(text, { entry: 'r1' })
  const form = { bullets: true, known: new Set<string>(), turn: 0, language: 'en', opening: null }
  return writtenSentences([{ evidence, entry: of, parent: null, strength: 'strong' }], form)[0]?.text
}

describe('a word that may be a noun or a verb', () => {
  it.each([
    ['Lead rigger of a training ship with 12 sails', 'I served as lead rigger of a training ship with 12 sails.'],
    ['Lead the night crew', 'I led the night crew.'],
    ['Partner in a yard of six', 'I served as a partner in a yard of six.'],
    ['Talk to sailing clubs about splicing', 'I talked to sailing clubs about splicing.'],
    ['Show visitors round the rope walk', 'I showed visitors round the rope walk.'],
    ['Spotted a frayed line and stopped the lift', 'I spotted a frayed line and stopped the lift.'],
    ['Relashed a torn sail and saved the trip', 'I relashed a torn sail and saved the trip.'],
    ['Distributed twine to 90 schools', 'I distributed twine to 90 schools.'],
    ['Coiled ropes, greased blocks and drew plans', 'I coiled ropes, greased blocks and drew plans.'],
    ['Braided hemp cord by hand', 'I braided hemp cord by hand.'],
    ['Supervised by the yard engineer', 'I was supervised by the yard engineer.'],
    ['Check lines early and tell the mate', 'I checked lines early and told the mate.'],
    ['Head of the tarring shed, four men', 'I served as head of the tarring shed (four men).'],
  ])('is decided by what follows: %j', (line, told) =>
    expect(say(line, entry('2021'))).toBe(`As Rope Maker at Fenwick Ropes (2018–2021), ${told}`),
  )

  it('is no deed with a year behind it', () => {
    expect(say('Talk to the Guild of Netters, 2019', entry('2021'))).not.toMatch(/\bI talk/u)
  })

  it.each([
    ['Splicing on lines up to 64 mm', 'splicing on lines up to 64 mm'],
    ['Rope-testing on cranes down to 5 tonnes', 'rope-testing on cranes down to 5 tonnes'],
  ])('tells how far work reached as a part of it: %j', (line, told) =>
    expect(say(line, entry('present'))).toMatch(new RegExp(`(?:includes ${told}|I splice .*)\\.$`, 'u')),
  )

  it('still tells a measure that moved', () => {
    expect(say('Waste rate down to 3%', entry('present'))).toContain('waste rate is down to 3%')
    expect(say('Guest rating raised from 4.1 to 4.6', entry('present'))).toContain('the guest rating has been raised')
    expect(say('I tested hulls in the tank; weight down 18% against the old range', entry('present'))).toContain(
      'weight is down 18%',
    )
  })
})

describe('where one worked', () => {
  it.each([
    ['Busiest of the five depots', 'I have worked in the busiest of the five depots.'],
    [
      'One of the two oldest workshops in the county',
      'I have worked in one of the two oldest workshops in the county.',
    ],
    ['A 30-seat bistro by the harbour', 'I have worked in a 30-seat bistro by the harbour.'],
  ])('is told as that, and not as work: %j', (line, told) => expect(say(line, entry('present'))).toContain(told))

  it('stands as a note where its kind is not known', () => {
    expect(say('Largest of the three walks', entry('present'))).toBe(
      'Fenwick Ropes (since 2018): largest of the three walks.',
    )
  })
})
