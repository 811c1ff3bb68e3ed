import type { Finding } from '../../../domain/finding.ts'
import { languageLevels } from '../../amounts/language-levels.ts'
import { statedGrades } from '../../amounts/stated-grades.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'

/** Another step of a scale than the evidence gives: band, grade, level, stage, class of degree, level of a language. */
export function checkGrades(claim: Claim, grounds: Grounds): Finding[] {
  const grades = statedGrades(claim, grounds)
    .filter(({ stated }) => stated === false)
    .map(({ grade }) => finding(claim, grade, { kind: 'grade', why: 'The evidence gives another grade or level.' }))
  return [...grades, ...betterSpoken(claim, grounds)]
}

/** "fluent Spanish" where the evidence gives Spanish as intermediate, whatever it says of Italian. A good B2 may be called fluent. */
function betterSpoken(claim: Claim, { text }: Grounds): Finding[] {
  const known = languageLevels(text)
  return languageLevels(claim.plain).flatMap((said) => {
    const given = known.filter(({ language }) => language === said.language).map(({ level }) => level)
    const best = Math.max(...given)
    return given.length > 0 && best < said.level - 1
      ? [finding(claim, said, { kind: 'grade', why: 'The evidence gives this language a lower level.' })]
      : []
  })
}
