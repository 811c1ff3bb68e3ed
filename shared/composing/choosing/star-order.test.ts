import { describe, expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { composeSection } from '../compose-section.ts'
import type { PairedItem } from '../paired-item.ts'
import { asksForStory, starOrder, starPartOf } from './star-order.ts'

const library = entryOf({
  id: 'r1',
  title: 'Branch Librarian',
  organisation: 'Hollin Libraries',
  start: '2018',
  end: '2023',
})
const item = (id: string, text: string): PairedItem => ({
  evidence: evidenceOf(text, { id, entry: 'r1' }),
  entry: library,
  strength: 'strong',
})
const pairs = [
  item('e1', 'Loans rose from 900 to 1,400 a month'),
  item('e2', 'Moved story time to Saturdays and trained two volunteers to lead it'),
  item('e3', 'Asked to bring families back after a year of building works'),
]

describe('STAR order', () => {
  it('tells the task before the act and the result last, with the entry as the situation', () => {
    const { sentences } = composeSection({ section: 's', pairs, bullets: false, variant: 0, limit: null, star: true })
    expect(sentences.map(({ evidence }) => evidence[0])).toEqual(['e3', 'e2', 'e1'])
    expect(sentences[0]?.text).toContain('Hollin Libraries (2018–2023)')
  })

  it('loses and adds nothing', () => {
    expect(new Set(starOrder(pairs))).toEqual(new Set(pairs))
    expect(starOrder(pairs)).toHaveLength(pairs.length)
  })

  it.each([
    ['When the boiler failed in January, the ward was full', 'situation'],
    ['Responsible for moving 14 patients', 'task'],
    ['Rang the three nearest wards', 'action'],
    ['Falls went down by a third', 'result'],
  ])('takes %j for the %s', (text, part) => expect(starPartOf(text)).toBe(part))

  it('knows questions that ask for a story from criteria', () => {
    expect(asksForStory('Describe a time when you calmed an angry customer.')).toBe(true)
    expect(asksForStory('Experience of calming angry customers')).toBe(false)
  })
})
