import { describe, expect, it } from 'vitest'
import { classifyHeading, plainHeading } from './classify-heading.ts'
import { announcesWishes, isLesser } from './heading-mood.ts'

const moods: readonly (readonly [string, string])[] = [
  ['It would also help if you had', 'nice'],
  ['Not a deal-breaker, but handy', 'nice'],
  ['Useful but we can teach you', 'nice'],
  ['Deal-breakers', 'must'],
  ['You might be a great fit if', 'must'],
  ['In a normal week you might', 'duty'],
  ['What we want you to do', 'duty'],
  ['The boring but necessary bits', 'eligibility'],
  ['Your application should cover', 'question'],
  ['What we’ll do for you', 'benefits'],
]

describe('headingMood', () => {
  it.each(moods)('makes “%s” %s', (text, zone) => expect(classifyHeading(text)?.zone).toBe(zone))

  it('tells wishes from further demands', () => {
    expect(isLesser(plainHeading('Who we’d really want'))).toBe(true)
    expect(isLesser(plainHeading('You will also need'))).toBe(false)
    expect(announcesWishes(plainHeading('Things that would make us smile'))).toBe(true)
    expect(announcesWishes(plainHeading('Our neighbourhood'))).toBe(false)
  })
})
