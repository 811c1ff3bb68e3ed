import { describe, expect, it } from 'vitest'
import type { Entry } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'
import { composingUnits } from './composing-unit.ts'
import { itemSentences } from './item-sentences.ts'
import type { PairedItem } from './paired-item.ts'

const evidence = (text: string): Evidence => ({
  id: 'e1',
  text,
  entry: 'r1',
  parent: null,
  by: 'import',
  original: null,
  origins: [],
  links: [],
  said: null,
})
const entry = (end: Entry['end']): Entry => ({
  id: 'r1',
  kind: 'work',
  title: 'Ward Sister',
  organisation: 'Elmwood Hospital',
  location: null,
  start: '2018',
  end,
  doubts: [],
  origins: [],
})
const say = (text: string, end: Entry['end'] = '2021') =>
  told([{ evidence: evidence(text), entry: entry(end), strength: 'strong' }])[0]
const told = (pairs: PairedItem[]) => composingUnits(pairs).map((unit) => itemSentences(unit).text)

describe('itemSentences', () => {
  it.each([
    ['Designed and ran induction for 14 new nurses', 'I designed and ran induction for 14 new nurses.'],
    ['Led the move to paperless handover.', 'I led the move to paperless handover.'],
    ['Successfully renegotiated three supplier contracts', 'I successfully renegotiated three supplier contracts.'],
    ['Co-wrote the allergy protocol', 'I co-wrote the allergy protocol.'],
    ['I taught Year 9 physics.', 'I taught Year 9 physics.'],
    ['Responsible for two kitchens', 'I was responsible for two kitchens.'],
    ['Was part of the marking group', 'I was part of the marking group.'],
  ])('says %j in the first person', (given, expected) => expect(say(given)).toBe(expected))

  it.each([
    ['Registered nurse with paediatric training', 'Registered nurse with paediatric training.'],
    ['Applied mathematics and statistics', 'Applied mathematics and statistics.'],
    ['Research fellow on coastal erosion', 'Research fellow on coastal erosion.'],
    ['6 years of site supervision', '6 years of site supervision.'],
  ])('leaves %j as written, for it has no act', (given, expected) => expect(say(given)).toBe(expected))

  it('speaks in the present only while the entry is open', () => {
    expect(say('Manage the rota for 30 staff', 'present')).toBe('I manage the rota for 30 staff.')
    expect(say('Manages the rota for 30 staff', 'present')).toBe('I manage the rota for 30 staff.')
    expect(say('Line manage one officer', 'present')).toBe('I line manage one officer.')
    expect(say('Hold IPAF 3a and 3b', 'present')).toBe('I hold IPAF 3a and 3b.')
  })

  it('speaks of what is over in the past, all joined verbs together', () => {
    expect(say('Manage the rota for 30 staff', '2021')).toBe('I managed the rota for 30 staff.')
    expect(say('Running weekly reviews and mentoring two assistants', '2021')).toBe(
      'I ran weekly reviews and mentored two assistants.',
    )
    expect(say('Teaching, planning and marking for Year 4', 'present')).toBe('I teach, plan and mark for Year 4.')
  })

  it('keeps the tense where the time is not known', () => {
    expect(say('Running weekly reviews', null)).toBe('Running weekly reviews.')
  })

  it('keeps every sentence and ties a fragment to the one before', () => {
    expect(say('Cut waiting time from 40 to 25 minutes. Trained two bank nurses. Regional award 2019.')).toBe(
      'I cut waiting time from 40 to 25 minutes. I trained two bank nurses; Regional award 2019.',
    )
  })

  it('quotes other languages unchanged', () => {
    expect(say('Leitete die Einführung der neuen Pflegedokumentation')).toBe(
      'Leitete die Einführung der neuen Pflegedokumentation.',
    )
  })

  it('tells nested items behind the one they stand under', () => {
    const lead = { ...evidence('Reworked the discharge checklist:'), id: 'e1' }
    const nested = (id: string, text: string): PairedItem => ({
      evidence: { ...evidence(text), id, parent: 'e1' },
      entry: entry('2021'),
      parent: lead,
      strength: 'strong',
    })
    expect(told([nested('e2', 'interviewed 20 patients'), nested('e3', 'outcome: 15% fewer readmissions')])).toEqual([
      'I reworked the discharge checklist: interviewed 20 patients; outcome: 15% fewer readmissions.',
    ])
    expect(told([nested('e2', 'and trained two wards to use it')])).toEqual([
      'I reworked the discharge checklist, and trained two wards to use it.',
    ])
  })

  it('drops an announcement when nothing that it announces is told', () => {
    expect(say('Three years of clinical audits, such as:')).toBe('Three years of clinical audits.')
  })

  it('begins a line with a capital unless its first word may be a name', () => {
    expect(say('my role covers two wards')).toBe('My role covers two wards.')
    expect(say('heron: a rota planner for wards')).toBe('heron: a rota planner for wards.')
  })
})
