import { describe, expect, it } from 'vitest'
import { classifyHeading } from './classify-heading.ts'

const cases: readonly (readonly [string, string])[] = [
  ['You Might Be a Good Fit If You:', 'must'],
  ['👉 WHAT YOU’LL BRING', 'must'],
  ['3. Person Specification', 'must'],
  ['Strong candidates may also have experience with', 'nice'],
  ['Desirable experience and skills', 'nice'],
  ['Nice-to-haves', 'nice'],
  ['What you’ll be doing', 'duty'],
  ['Key Responsibilities', 'duty'],
  ['Things you need to know', 'process'],
  ['What’s in it for you?', 'benefits'],
  ['What we can offer you', 'benefits'],
  ['About us', 'company'],
  ['You probably won’t enjoy this if you', 'company'],
  ['Application questions', 'question'],
  ['Equality, diversity and inclusion', 'legal'],
  ['Nationality requirements', 'eligibility'],
  ['Dein Profil', 'must'],
  ['Das bieten wir', 'benefits'],
  ['Profil recherché', 'must'],
  ['Vos missions', 'duty'],
  ['Se valorará', 'nice'],
  ['Wat ga je doen?', 'duty'],
  ['任职要求：', 'must'],
  ['歓迎スキル', 'nice'],
]

describe('classifyHeading', () => {
  it.each(cases)('takes “%s” for %s', (text, zone) => expect(classifyHeading(text)?.zone).toBe(zone))

  it('says nothing of a heading it does not know', () => expect(classifyHeading('Stage and pit')).toBeNull())
})
