import { describe, expect, it } from 'vitest'
import { checkClaim } from './check-claim.ts'

const levels = (text: string, ...evidence: readonly string[]) =>
  checkClaim({ text, evidence: evidence.map((said, at) => ({ id: `e${at}`, text: said })), today: '2026-06-01' }).map(
    ({ kind, level }) => `${level} ${kind}`,
  )

const seen: readonly (readonly [finding: string, text: string, ...evidence: string[]])[] = [
  ['flag name', 'I hold the rating AR/4.', 'Rating AR/2, renewed 2023'],
  ['flag name', 'I weld to EN 15085-4.', 'Weld to EN 15085-2 and EN 287-1'],
  ['flag name', 'I keep the rota in Google Sheets.', 'Keep the rota sheets in Excel'],
  ['flag direction', 'The soup stayed on the menu.', 'Soup taken off the menu in spring'],
  ['flag direction', 'I translated two plays into Danish.', 'Translated two plays from Danish'],
  ['flag scope', 'I guide walks all year round.', 'Guide walks in summer'],
  ['flag scope', 'I cover all three shifts at the lock.', 'Cover the early shift at the lock'],
  [
    'flag superlative',
    'I had no complaints and was guide of the year.',
    'Guide at the caves, one year without complaints',
  ],
  [
    'flag tense',
    'I passed my ticket and am still the club secretary.',
    'Ticket passed, 2019',
    'Club secretary from 2011 to 2014',
  ],
  ['flag tense', 'I am also still a keeper at Dunmore Lock.', 'Keeper, Dunmore Lock, May 2012 – June 2019'],
  ['flag verb', 'I settled the claim with the roofer.', 'Assisted the surveyor in settling the claim with the roofer'],
  ['flag title', 'I have been general manager of the mill.', 'Office manager of the mill'],
  ['underline hedge', 'I was deputy forewoman in 2022.', 'Temporary deputy forewoman for four months in 2022'],
  [
    'flag hedge',
    'I proposed a new kiln, which the owner accepted.',
    'Proposed a new kiln, which the owner accepted in part',
  ],
  ['flag unfinished', 'I hold a diploma in glazing.', 'Half of a diploma in glazing done'],
  ['underline negation', 'I ran the till and still kept the books.', 'Ran the till, but did not keep the books'],
  ['underline negation', 'I set out the rules, though the crew did not use them.', 'Set out rules that the crew used'],
  ['underline outcome', 'I sorted the keys, which made the rounds far quicker.', 'Sorted the keys of the rounds'],
  ['underline exchanged', 'Guests bring towels, the house soap.', 'Guests bring soap, the house towels'],
]

const silent: readonly (readonly [text: string, ...evidence: string[]])[] = [
  ['I hold the rating AR/2.', 'Rating AR/2, renewed 2023'],
  ['The soup came back on the menu.', 'Soup off the menu in spring, on the menu again in autumn'],
  ['I translated two plays from Danish into Welsh.', 'Translated two plays from Danish into Welsh'],
  ['I guide walks all year round.', 'Guide walks all year, most of them in summer'],
  ['I was guide of the year.', 'Guide of the year at the caves'],
  ['I settled the claim with the surveyor.', 'Settled the claim with the surveyor'],
  ['The house brings towels, and guests bring soap.', 'Guests bring soap, the house brings towels'],
  ['Guests trust us, and I do not forget that.', 'Guests trust us'],
]

describe('a claim that turns one word of its evidence', () => {
  it.each(seen)('is seen: %s in “%s”', (finding, text, ...evidence) =>
    expect(levels(text, ...evidence)).toContain(finding),
  )
  it.each(silent)('is no matter where the evidence has it: “%s”', (text, ...evidence) =>
    expect(levels(text, ...evidence)).toEqual([]),
  )
})
