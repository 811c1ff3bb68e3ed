import { describe, expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { phraseTold } from '../telling/phrase-told.ts'
import { heldTold } from './held/held-told.ts'
import { honourSentence } from './honour-sentence.ts'

const papers = entryOf({ kind: 'certificate', title: 'Papers', organisation: null, start: null, end: null })
const told = (line: string) => phraseTold(line, { entry: papers, period: 'unknown' })?.text ?? null

describe('a line among papers that is none', () => {
  it.each([
    'Systems',
    'Loomly, Cascade (a year), Excel ok',
    'QHEA application in',
    'Splicing award: place offered for May',
    'Team medic, Rope instructor',
    'GPA member, stall training booked',
    'Assoc QUPD – subs paused, rejoining May',
  ])('“%s” stays a note', (line) => expect([heldTold(line, papers), told(line)]).toEqual([null, null]))

  it('work beside a degree is no degree', () => {
    const post = entryOf({ kind: 'work', title: 'Porter', organisation: 'Mill Hospital' })
    expect(phraseTold('Night shifts alongside degree, all floors', { entry: post, period: 'ended' })?.kind).not.toBe(
      'state',
    )
  })

  it('a prize with a story behind a dash is none', () => {
    const award = entryOf({ kind: 'award', title: 'County rowing', organisation: null, start: null, end: null })
    expect(honourSentence('County rowing (8s) – picked 3 times', award)).toBeNull()
  })
})

it('letters behind a name are what one is', () => {
  expect(heldTold('MCIWM since 2016', papers)).toBe('I have been MCIWM since 2016')
})
