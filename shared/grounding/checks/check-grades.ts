import type { Finding } from '../../domain/finding.ts'
import { type Claim, finding } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import { statedGrades } from '../stated-grades.ts'

/** Another step of a scale than the evidence gives: band, grade, level, stage, class of degree, level of a language. */
export function checkGrades(claim: Claim, grounds: Grounds): Finding[] {
  return statedGrades(claim, grounds)
    .filter(({ stated }) => stated === false)
    .map(({ grade }) => finding(claim, grade, { kind: 'grade', why: 'The evidence gives another grade or level.' }))
}
