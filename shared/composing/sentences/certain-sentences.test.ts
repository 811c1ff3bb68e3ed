import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import type { PairedItem } from '../paired-item.ts'
import { certainSentences } from './certain-sentences.ts'

const entry = entryOf({ id: 'r1', title: 'Cook', organisation: 'The Mill', start: '2014', end: '2018' })
const item = (id: string, text: string): PairedItem => ({
  evidence: evidenceOf(text, { id, entry: 'r1' }),
  entry,
  strength: 'strong',
})
const sentence = (text: string, ...evidence: string[]) => ({ text, evidence, findings: [] })
const pairs = [item('e1', 'Fed 80 guests a day'), item('e2', 'Trained two apprentices')]

it('leaves what the evidence bears, and what claims nothing', () => {
  const fine = [sentence('As Cook at The Mill (2014–2018), I fed 80 guests a day.', 'e1'), sentence('Thank you.')]
  expect(certainSentences(fine, pairs)).toEqual(fine)
})

it('puts the person’s own words where a sentence says more than it cites, each under its own citation', () => {
  const more = sentence('I led a team that fed 90 guests and trained two apprentices.', 'e1', 'e2')
  expect(certainSentences([more], pairs)).toEqual([
    sentence('Fed 80 guests a day.', 'e1'),
    sentence('Trained two apprentices.', 'e2'),
  ])
})

it('leaves a biography in the first person: whoever is spoken of there is the writer', () => {
  const told = [sentence('I coordinated four subcontractors on site.', 'e3')]
  expect(certainSentences(told, [item('e3', 'She coordinated four subcontractors on site.')])).toEqual(told)
})

it('tells a deed without its post where a check stumbles over the name of the post alone', () => {
  const more = sentence('As Master Cook at The Mill (2014–2018), I fed 80 guests a day.', 'e1')
  expect(certainSentences([more], pairs)).toEqual([sentence('At The Mill, I fed 80 guests a day.', 'e1')])
  const thing = sentence('My work as Master Cook at The Mill (2014–2018) included 80 guests a day.', 'e1')
  expect(certainSentences([thing], pairs)).toEqual([sentence('My work at The Mill included 80 guests a day.', 'e1')])
})
