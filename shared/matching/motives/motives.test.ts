import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { matchRequirements } from '../match-requirements.ts'
import { isOnlyWish, isOwnReason } from './own-reason.ts'
import { tellsWhy } from './tells-why.ts'

function match(text: string, lines: readonly string[]) {
  const [found] = matchRequirements({
    requirements: [requirementOf(text, { id: 'r', quote: { start: 0, end: text.length } })],
    evidence: lines.map((line, at) => evidenceOf(line, { id: `e${at}`, entry: null })),
    entries: [],
    top: 5,
    today: '2026-11-21',
  })
  return found
}

describe('why someone applies', () => {
  it.each([
    'I like the hour before the gates open.',
    'What I enjoy is a hedge laid so well that nobody sees it.',
    'I would rather mend a clock than sell one.',
    'My uncle was nursed here and I want to give some of that back.',
    'I moved back to Fife to be near my parents.',
  ])('is told by “%s”', (line) => expect(tellsWhy(line)).toBe(true))

  it.each(['Led the tree survey of three parks', 'I carried out 40 inspections a month', 'Managed the family bakery'])(
    'is not told by “%s”',
    (line) => expect(tellsWhy(line)).toBe(false),
  )

  it.each([
    'What I care about most is bread that keeps for a week.',
    'I keep bees, goats and accounts, and I want to run a farm that does without sprays.',
    'I like being out on the boats and I like sums.',
    'I care about bread that poor people can buy.',
    'I would now like to bring both trades together.',
    'After nine years of night shifts I also want to see daylight.',
    'My aunt was warden of a lighthouse, and I have wanted to keep one ever since.',
    'I have seen a mill from cellar to roof and would now like to teach in one.',
    'I have loved the ferries, but I want to teach the people who sail them.',
  ])('is a reason to apply: “%s”', (line) => expect(isOwnReason(line)).toBe(true))

  it.each([
    'I enjoy hill walking and board games.',
    'I love my dogs.',
    'After the merger I ran both shops.',
    'My manager was away and I ran the shop.',
  ])('is no reason: “%s”', (line) => expect(isOwnReason(line)).toBe(false))

  it.each([
    'Looking for weekday mornings, no Sundays.',
    'I am seeking a permanent full-time post within 10 miles of home.',
    'Looking for part time work, 3 nights a week',
  ])('is no reason where only terms are wished for: “%s”', (line) => expect(isOwnReason(line)).toBe(false))

  it.each([
    'I am looking for a full-time post where I can work with deaf children.',
    'Looking for a start in bookbinding.',
  ])('stays a reason where more than terms are wished for: “%s”', (line) => expect(isOwnReason(line)).toBe(true))

  it('is answered by the line that says so, not by what was achieved', () => {
    const found = match('Why do you want to work in our arboretum?', [
      'Led the tree survey of three arboretums and worked in the nursery',
      'I like trees because they outlast us.',
    ])
    expect(found?.ranked[0]).toMatchObject({ evidence: 'e1', why: ['says why'] })
    expect(found?.ranked[1]?.why).toEqual([])
    expect(found?.verdict).toBe('partial')
  })

  it('is open where nothing says so', () =>
    expect(match('What draws you to this post?', ['Led the survey', 'Ran the shop'])?.verdict).toBe('none'))

  it('proves nothing else', () => {
    const found = match('Experience of trees', ['I like trees because they outlast us.', 'Planted 300 trees'])
    expect(found?.ranked[0]?.evidence).toBe('e1')
  })
})

describe('a reason that only says what is looked for', () => {
  it.each(['I am looking for a boat of my own with a bigger crew.', 'Seeking a post by the sea.'])('%s', (text) =>
    expect(isOnlyWish(text)).toBe(true),
  )
  it.each([
    'I am looking for a yard where I can teach.',
    'I want to build boats for the people I grew up with.',
    'I am looking for a post because I moved to the coast.',
  ])('says more: %s', (text) => expect(isOnlyWish(text)).toBe(false))
})

it('hears a wish behind what somebody enjoys or has done', () => {
  expect(isOwnReason('I enjoy joinery and I would like to work in a boatyard.')).toBe(true)
  expect(isOwnReason('I stepped out of sailing in 2019 to care for my father and I am now ready to come back.')).toBe(
    true,
  )
})
