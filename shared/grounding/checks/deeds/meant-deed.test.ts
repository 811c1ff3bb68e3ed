import { describe, expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const kinds = (text: string, evidence: string) =>
  checkClaim({ text, evidence: [{ id: 'e1', text: evidence }], today: '2026-06-01' }).map(({ kind }) => kind)

describe('a deed that the evidence does not say was done', () => {
  it.each([
    ['I completed the pilotage course.', 'Hoping to complete the pilotage course next spring'],
    ['I have published a book of tide tables.', 'Hope to publish a book of tide tables'],
    ['I judged the apprentice prize.', 'Have been asked to judge the apprentice prize'],
    ['I priced 30 lots for the sale.', 'Assisted the valuer in pricing 30 lots for the sale'],
    ['A brewery bought our barn.', 'A brewery wanted to buy our barn and was turned down'],
    ['The old kiosk will be replaced by the group I sit in.', 'Sit in the group that may replace the old kiosk'],
    ['I hired two nurses.', 'Sat in on interviews and helped the matron hire two nurses'],
  ])('marks "%s" from "%s"', (text, evidence) => expect(kinds(text, evidence)).toContain('verb'))

  it.each([
    ['I was asked to judge the apprentice prize.', 'Have been asked to judge the apprentice prize'],
    ['I am booked to judge the regatta.', 'Booked to judge the regatta'],
    ['I hope to complete the pilotage course.', 'Hoping to complete the pilotage course next spring'],
    ['I sit in a group that might replace the old kiosk.', 'Sit in the group that may replace the old kiosk'],
    ['I have reached every target.', 'Never failed to reach the target'],
    ['I helped to price 30 lots for the sale.', 'Assisted the valuer in pricing 30 lots for the sale'],
  ])('lets "%s" from "%s" stand', (text, evidence) => expect(kinds(text, evidence)).not.toContain('verb'))
})

describe('what was asked for, told as had', () => {
  it.each([
    ['I have published a book of glaze recipes.', 'Proposal for a book of glaze recipes with a publisher since May'],
    ['I am a member of the Guild of Locksmiths.', 'Applied to the Guild of Locksmiths; inspection pending'],
    ['I am trained in hand stripping.', 'Unit on hand stripping not taken'],
  ])('marks "%s" from "%s"', (text, evidence) => expect(kinds(text, evidence)).toContain('unfinished'))

  it.each([
    ['I have applied to the Guild of Locksmiths.', 'Applied to the Guild of Locksmiths; inspection pending'],
    ['I won a lottery grant of £9,500.', 'Applied for a lottery grant and received £9,500'],
  ])('lets "%s" from "%s" stand', (text, evidence) => expect(kinds(text, evidence)).not.toContain('unfinished'))
})
