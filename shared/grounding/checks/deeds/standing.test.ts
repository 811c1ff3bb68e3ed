import { describe, expect, it } from 'vitest'
import { kindsFound } from '../kinds-found.ts'

const more: readonly (readonly [text: string, evidence: string])[] = [
  ['I have completed my Level 2.', 'Level 2 begun in spring, three units left'],
  ['I am a certified rigger.', 'Certified rigger, expired 2021'],
  ['I have a forklift licence.', 'Forklift licence: none'],
  ['I teach manual handling.', 'Manual handling trainer: not yet, down for the course in May'],
  ['My tea round has been going since 2023.', 'Began a tea round in 2023, stopped after six weeks'],
  ['I am currently studying solar heating.', 'Solar heating course: on hold since May'],
  ['The trial of red plates proved that they work.', 'Took part in a trial of red plates, which was inconclusive'],
  ['I was elected to the parish council.', 'Ran for the parish council, was not elected'],
  ['I recommended closing the branch.', 'Recommended against closing the branch'],
  ['I finished the loft conversion.', 'Loft conversion in progress since March'],
  ['I hold a degree in law.', 'Began a law degree in 2019; paused since the birth of my son'],
  ['I passed my bookkeeping exam.', 'Bookkeeping exam taken in May, result expected in August'],
]
const kept: readonly (readonly [text: string, evidence: string])[] = [
  ['Three units of my Level 2 are still to come.', 'Level 2 begun in spring, three units left'],
  ['I used to be a certified rigger.', 'Certified rigger, expired 2021'],
  ['A forklift licence I do not have.', 'Forklift licence: none'],
  ['I hold SMSTS.', 'IOSH: not yet; SMSTS 2021'],
  ['My tea round ran for six weeks in 2023.', 'Began a tea round in 2023, stopped after six weeks'],
  ['I advised against closing the branch.', 'Recommended against closing the branch'],
  ['Every inspection was passed.', 'No failed inspection'],
]

describe('what is not done, held or true', () => {
  it.each(more)('is no “%s” from “%s”', (text, evidence) =>
    expect(kindsFound(text, [evidence])).toContain('unfinished'),
  )
  it.each(kept)('may be told as “%s” from “%s”', (text, evidence) =>
    expect(kindsFound(text, [evidence])).not.toContain('unfinished'),
  )
})
