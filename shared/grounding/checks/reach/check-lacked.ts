import type { Range } from '../../../text/range.ts'
import { type Check, finding } from '../../claim.ts'
import { statedClauses } from '../../framing/lack-ranges.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { negations } from '../../words/reach/negations.ts'

/** A line of its own that says what its writer is without: "No experience with archives", "I do not decorate with fondant", "Keine Erfahrung mit SAP". */
const lacks: readonly RegExp[] = [
  /^[\s•*-]*(?:I have )?(?:no|not any|little or no) (?:\p{L}+ )?(?:experience|knowledge|training|qualifications?) (?:of|in|with|on) (?<what>[^.;,()]+)/iu,
  /^[\s(•*-]*(?:I have |I hold )?no (?<what>[^.;,()]+?)(?: (?:experience|knowledge|training)\b(?! (?:of|in|with|on)\b)|,? (?:yet|so far|as yet|to date|at present)\b)/iu,
  /^[\s•*-]*(?:I )?(?:do not|don't|cannot|can't|have not(?: yet)?|haven't(?: yet)?|have never|never) (?!fail|miss|los[et]|late|been|had)(?:\p{L}+ )(?<what>[^.;,()]+)/iu,
  /^[\s•*-]*(?:(?:ich habe )?keine |(?:je n'ai )?(?:pas d'|aucune )|(?:sin|no tengo) )(?:\p{L}+ )?(?:erfahrung|kenntnisse|expérience|connaissances?|experiencia|conocimientos) (?:mit|in|im|de|du|avec|en|con) (?<what>[^.;,()]+)/iu,
]
/** What leaves the lack in the claim, or only wishes for the thing. */
const kept =
  /\b(?:new to me|learn(?:ing)?|would|could|hope|willing|keen|yet|little|beginner|instead|lernen?|würde|möchte|gern|apprendre|aprender)\b/iu
/** Words of the lack that are not the thing itself. */
const loose = /^(?:work|works|use|using|systems?|own|well|much|any|software|projects?|teams?|people|staff|clients?)$/u

/** Something the evidence says one is without, told as done or known: in a clause of its own, whatever is wished or denied beside it. */
export const checkLacked: Check = (claim, { items }) => {
  const things = items.flatMap(({ text }) => {
    const plain = text.replace(/’/gu, "'")
    return lacks.flatMap((lack) => {
      const what = /, (?:but|except|only)\b/u.test(plain) ? undefined : lack.exec(plain)?.groups?.what
      return what ? [claimWords(what).filter((word) => !isNeutral(word) && !loose.test(word.word))] : []
    })
  })
  const isElsewhere = (stem: string) =>
    items.some(({ text, own }) => own.has(stem) && !lacks.some((lack) => lack.test(text.replace(/’/gu, "'"))))
  const open = things.filter((thing) => thing.length > 0 && !thing.every(({ stem }) => isElsewhere(stem)))
  const said = open.length === 0 ? [] : statedClauses(claim.plain).filter((clause) => isAsserted(claim.plain, clause))
  const word = said
    .flatMap(({ start, end }) => {
      const words = claim.words.filter((one) => start <= one.start && one.end <= end)
      const thing = open.find((one) => one.every(({ stem }) => words.some((word) => word.stem === stem)))
      return words.filter(({ stem }) => stem === thing?.[0]?.stem)
    })
    .at(0)
  return word ? [finding(claim, word, { kind: 'lacked', why: 'The evidence says you have not done this.' })] : []
}

const isAsserted = (plain: string, { start, end }: Range): boolean => {
  const clause = plain.slice(start, end)
  return clause.search(negations) < 0 && !kept.test(clause)
}
