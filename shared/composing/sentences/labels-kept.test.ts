import { describe, expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { itemSentences } from './item-sentences.ts'

type Kind = 'work' | 'certificate' | 'education' | 'skill' | 'language'

function tell(text: string, kind: Kind | null): string {
  const [title, organisation] = kind === 'work' ? ['Porter', 'Aldgate Mill'] : [null, null]
  const entry = kind && entryOf({ id: 'r1', kind, title, organisation, start: '2020', end: '2022' })
  const evidence = evidenceOf(text, { entry: entry && 'r1' })
  const told = itemSentences({
    lead: evidence,
    nested: [],
    pair: { evidence, entry, parent: null, strength: 'strong' },
  })
  return told.kind === 'quoted' ? 'note' : told.text
}

describe('a label before what may be a deed', () => {
  it.each([
    ['Right to work: settled', 'work', 'I have the right to work (settled).'],
    ['Right to work in Ireland: yes, British citizen', null, 'I have the right to work in Ireland (British citizen).'],
    ['Right to work: no', null, 'note'],
    ['Tractor: yes, no trailer', 'certificate', 'note'],
    ['Boat: rented', 'work', 'note'],
    ['Cellar: counted the casks and washed the lines', 'work', 'I counted the casks and washed the lines.'],
    [
      'I like plain kitchens: scrubbed, stocked and quiet.',
      null,
      'I like plain kitchens: scrubbed, stocked and quiet.',
    ],
  ] as const)('%j (%s) is told as %j', (line, kind, told) => expect(tell(line, kind)).toBe(told))
})

describe('papers and skills as a careful person names them', () => {
  it.each([
    [
      'FdSc Marine Biology, Kirkby College, 2016',
      'education',
      'I hold an FdSc in Marine Biology from Kirkby College (2016).',
    ],
    ['NVQ Level 2 Diploma in Roofing, 2014', 'certificate', 'I hold an NVQ Level 2 Diploma in Roofing (2014).'],
    ['L2 Bike Mechanic certificate', 'certificate', 'I hold an L2 Bike Mechanic certificate.'],
    ['Barista hygiene L2 2016', 'certificate', 'My training includes barista hygiene L2 (2016).'],
    ['Certificate of fitness to dive, 2019', 'certificate', 'I hold a certificate of fitness to dive (2019).'],
    ['Fire marshal (2021)', 'certificate', 'I am trained as a fire marshal (2021).'],
    ['Case work: Klerk, DocuBox, Filewell', 'skill', 'My skills include case work (Klerk, DocuBox and Filewell).'],
    ['Advanced: Klerk, DocuBox', 'skill', 'My skills include Klerk and DocuBox (advanced).'],
    ['Klerk, DocuBox, bit of Word', 'skill', 'My skills include Klerk, DocuBox and a bit of Word.'],
  ] as const)('%j (%s) is told as %j', (line, kind, told) => expect(tell(line, kind)).toBe(told))
})
