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
  ['I am accredited by the Guild.', 'Guild accreditation: essay handed in, site visit to come'],
  ['I have been registered with the Council since June.', 'Council registration applied for in June, decision pending'],
  ['I completed the Diploma in Upholstery.', 'Certificate in Upholstery 2019; Diploma unit 1 passed, 2 to 4 to come'],
  ['I hold Tree Surgery Level 3.', 'Tree Surgery Level 2 (2020), Level 3 in training'],
  ['I hold the county record in the javelin.', 'Threw the javelin 61 m, half a metre off the county record'],
  ['I am a chartered forester.', 'Forester since 2011; chartership not pursued'],
  ['I hold Tower Climbing Level III.', 'Tower Climbing Level II (2019). Level III course interrupted by injury.'],
  ['The repainting of the booths is complete.', 'Repainted 12 booths with a colleague; 4 remaining'],
  ['I am a Certified Arborist.', 'Tree Inspector 2016; Certified Arborist exam scheduled for next May'],
  ['I hold a street trading permit.', 'Street trading permit in process, expected June 2027'],
  ['I wrote a bylaw on skips that the council passed.', 'Wrote a bylaw on skips; read twice, not passed'],
]
const kept: readonly (readonly [text: string, evidence: string])[] = [
  ['Three units of my Level 2 are still to come.', 'Level 2 begun in spring, three units left'],
  ['I used to be a certified rigger.', 'Certified rigger, expired 2021'],
  ['A forklift licence I do not have.', 'Forklift licence: none'],
  ['I hold SMSTS.', 'IOSH: not yet; SMSTS 2021'],
  ['My tea round ran for six weeks in 2023.', 'Began a tea round in 2023, stopped after six weeks'],
  ['I advised against closing the branch.', 'Recommended against closing the branch'],
  ['Every inspection was passed.', 'No failed inspection'],
  ['I have been a forester since 2011.', 'Forester since 2011; chartership not pursued'],
  [
    'My papers are the Guild Certificate and Rope Access Level I.',
    'Guild Certificate, 2019; Rope Access Level I (2020), Level II not yet taken',
  ],
  [
    'I hold Tree Inspector Level 2, and my Arborist exam is booked for May.',
    'Tree Inspector Level 2, Arborist exam booked for May',
  ],
  ['I also hold a Diploma in Training and Coaching.', 'Diploma in Training and Coaching, 2016'],
  ['I raised the share of mended bikes to 90 per cent.', 'Share of mended bikes up from 60% to 90% complete'],
  ['I have finished two fifths of the survey.', 'Survey of hedges, 40 % done'],
  ['I won the county title in 2021.', 'County title: won 2021, runner-up 2022'],
  ['I hold Tree Surgery Level 2.', 'Tree Surgery Level 2 (2020), Level 3 in training'],
  ['I have twelve years in training and hold a Level 4.', 'Twelve years in training; Level 4 in coaching, 2017'],
  ['My lessons were rated outstanding, and I hold QTS.', 'QTS 2014; lessons rated outstanding'],
]

describe('what is not done, held or true', () => {
  it.each(more)('is no “%s” from “%s”', (text, evidence) =>
    expect(kindsFound(text, [evidence])).toContain('unfinished'),
  )
  it.each(kept)('may be told as “%s” from “%s”', (text, evidence) =>
    expect(kindsFound(text, [evidence])).not.toContain('unfinished'),
  )
})
