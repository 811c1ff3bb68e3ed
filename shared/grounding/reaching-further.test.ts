import { describe, expect, it } from 'vitest'
import { checkClaim } from './check-claim.ts'

const levels = (text: string, ...evidence: readonly string[]) =>
  checkClaim({ text, evidence: evidence.map((said, at) => ({ id: `e${at}`, text: said })), today: '2026-06-01' }).map(
    ({ kind, level }) => `${level} ${kind}`,
  )

const seen: readonly (readonly [finding: string, text: string, evidence: string])[] = [
  [
    'underline hedge',
    'I was chosen for the Golden Trowel by the tenants.',
    'Nominated by the tenants for the Golden Trowel',
  ],
  ['flag superlative', 'The judges called ours the best cheese.', 'The judges called our cheese good'],
  ['flag scope', 'I quote for roofs and win nearly all of them.', 'Quote for roofs; win about one in four'],
  ['underline verb', 'I set up two choirs.', 'Trained singers of two choirs'],
  ['flag hedge', "I wrote the county's flood plan.", "Drafted a chapter of the county's flood plan"],
  ['flag verb', 'I led the survey of the dam.', 'Took part in the survey of the dam led by the university'],
  ['flag scope', 'I was top seller in the company.', 'Top seller in the branch in 2018'],
  ['flag exception', 'I answered every call within 40 seconds.', 'Answered calls, nearly all within 40 seconds'],
  ['underline exception', 'We passed the audit each year except one.', 'Audit passed each year'],
  ['underline outcome', 'I moved the archive ahead of schedule.', 'Moved the archive'],
  ['underline outcome', 'We built the slipway under budget.', 'Built the slipway, budget £40k'],
  ['flag award', 'I awarded €9,000 from the arts fund.', 'Successful application for €9,000 from the arts fund'],
  ['flag award', 'I won the county cake contest.', 'Placed third in the county cake contest'],
]

const silent: readonly (readonly [text: string, evidence: string])[] = [
  ['Our club had nine branches.', 'Part of a club of nine branches'],
  ['I led the survey of the dam.', 'Survey of the dam, led by me'],
  ['I was top seller in the branch.', 'Top seller in the branch in 2018'],
  ['I moved the archive on time.', 'Moved the archive two days early'],
  ['I answered nearly every call within 40 seconds.', 'Answered calls, nearly all within 40 seconds'],
  ['I came third in the county cake contest.', 'Placed third in the county cake contest'],
]

describe('a claim that reaches further than its evidence', () => {
  it.each(seen)('is seen: %s in “%s” against “%s”', (finding, text, evidence) =>
    expect(levels(text, evidence)).toContain(finding),
  )
  it.each(silent)('and one that does not is left alone: “%s” against “%s”', (text, evidence) =>
    expect(levels(text, evidence)).toEqual([]),
  )
})
