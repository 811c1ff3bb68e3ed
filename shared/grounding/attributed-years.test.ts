import { describe, expect, it } from 'vitest'
import { checkText } from './check-text.ts'
import type { GroundingEvidence } from './grounding-evidence.ts'

const post = (title: string, organisation: string, start: string, end: string) => ({
  kind: 'work',
  title,
  organisation,
  location: null,
  start,
  end,
})
const evidence: readonly GroundingEvidence[] = [
  {
    id: 'e1',
    text: 'Look after the tiller and the saloon',
    entry: post('Head Bargee', 'Wenlow Canal Trust', '2022-05', 'present'),
  },
  { id: 'e2', text: 'Steered for day trips', entry: post('Bargee', 'Ouzel Boats', '2017-01', '2022-04') },
  { id: 'e3', text: 'Served tea', entry: post('Waiter', 'The Lock Inn', '2012-01', '2016-12') },
]
const status = (text: string) => checkText({ text, evidence, today: '2026-11-21' }).sentences.map((one) => one.status)

describe('years over several posts', () => {
  it.each(['I have been a bargee for almost ten years.', 'I have nearly ten years of experience as a bargee.'])(
    '%s',
    (text) => expect(status(text)).toEqual(['backed']),
  )

  it.each([
    'I have been a bargee for fourteen years.',
    'I have been a bargee at Ouzel Boats for almost ten years.',
    'I have been a farrier for almost ten years.',
  ])('not: %s', (text) => expect(status(text)).not.toEqual(['backed']))
})
