import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { type ClaimWord, claimWords } from '../../wording/claim-words.ts'
import { isSmall } from '../../wording/is-small.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'

const count = '\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen'
/** That others had their part in it. */
const joint = new RegExp(
  `\\b(?:team effort|joint effort|group effort|as (?:one|part) of (?:an? |the |our )?(?:${count}|team|group|crew)|one of (?:the |our )?(?:${count}) (?:who|us|\\p{L}+s|people|staff)\\b|as (?:a pair|one half)|jointly with|between (?:us|the (?:${count})(?: of us| \\p{L}+s)))\\b|\\((?:(?:team|crew|kitchen|desk|group|staff) of )?(?:${count})(?: people| staff| of us)?\\)(?<=[a-z]\\))`,
  'iu',
)
/** Company that an honest summary may leave out: an underline. */
const beside = new RegExp(
  `\\bwith (?:an?other |a |my |our |some )?(?:(?:${count}) )?(?:(?:fellow )?(?:colleagues?|friends?|partners?|others|volunteers?|teammates?)|(?:other|fellow) \\p{L}{4,})\\b`,
  'iu',
)
const caused = /\bI(?:'ve| have)?\s+(?:(?:also|then|personally|successfully) )*(?<deed>\p{Ll}{3,})\b/gu
/** Who worked on something claims no more than a part of it. */
const took = /^(?:work|worked|works|serve|served|sat|was|had|took|joined|helped|assisted|contributed|came|went)$/u
const brought =
  /^(?:cut|reduced?|lowered|brought|increased?|raised?|grew|doubled|trebled|halved|improved?|boosted|drove|slashed|shortened|lifted|cleared|built|wrote|designed|developed|created|delivered|won|saved)$/u
const shared =
  /\b(?:we|us|ours|team|crew of|(?:the|a|our|as a|in a) group|our (?:crew|desk|department|unit|pair)|and I|one of|part|together|jointly|with|helped|help|contributed|share|among|colleagues|involved)\b/iu

/** An amount in figures that is the deed of several: "180 items a day between the three of us". */
const figures = /(?<![\d.,])\d[\d.,]*(?=\D|$)/gu

/** "I cut the backlog" where the evidence adds "as one of three officers": a deed of several claimed alone. */
export function checkJointDeed(claim: Claim, { texts }: Grounds): Finding[] {
  if (shared.test(claim.plain)) return []
  const said: readonly string[] = claim.plain.match(figures) ?? []
  const about = claim.words.filter((word) => !isSmall(word, claim.language))
  const told = texts
    .flatMap(({ text }) => text.split(/[;\n]|\.\s/u))
    .filter((clause) => joint.test(clause) || beside.test(clause))
    .map((clause) => ({
      isJoint: joint.test(clause),
      hasFigure: (clause.match(figures) ?? []).some((figure) => said.includes(figure)),
      stems: new Set(claimWords(clause).map(({ stem }) => stem)),
    }))
    .filter(({ stems, hasFigure }) => about.filter(({ stem }) => stems.has(stem)).length >= (hasFigure ? 1 : 2))
  if (told.length === 0) return []
  return [...claim.plain.matchAll(caused)]
    .flatMap(({ index, 0: said, groups }) => {
      const deed = claim.words.find(({ end }) => end === index + said.length)
      const from = told.find(
        ({ stems, isJoint, hasFigure }) =>
          deed &&
          !took.test(deed.word) &&
          (isOf(deed, stems) || (isJoint && (hasFigure || brought.test(groups?.deed ?? '')))),
      )
      const level = from?.isJoint ? 'flag' : 'underline'
      const range = { start: index, end: index + said.length }
      return from
        ? [
            finding(claim, range, {
              kind: 'sole-credit',
              level,
              why: 'By the evidence you did this with others.',
            }),
          ]
        : []
    })
    .slice(0, 1)
}

/** The clause tells of this deed. */
function isOf({ stem }: ClaimWord, stems: ReadonlySet<string>): boolean {
  return stems.has(stem) || [...synonymsOf(stem)].some((other) => stems.has(other))
}
