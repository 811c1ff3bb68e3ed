import { type Check, finding } from '../../claim.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { negations } from '../../words/reach/negations.ts'

/** A line of its own that says what its writer is without: "No experience with archives", "I do not decorate with fondant", "Keine Erfahrung mit SAP". */
const lacks: readonly RegExp[] = [
  /^[\s•*-]*(?:I have )?(?:no|not any|little or no) (?:\p{L}+ )?(?:experience|knowledge|training|qualifications?) (?:of|in|with|on) (?<what>[^.;,()]+)/iu,
  /^[\s•*-]*(?:I )?(?:do not|don't|cannot|can't|have not(?: yet)?|haven't(?: yet)?|have never|never) (?!fail|miss|los[et]|late|been|had)(?:\p{L}+ )(?<what>[^.;,()]+)/iu,
  /^[\s•*-]*(?:(?:ich habe )?keine |(?:je n'ai )?(?:pas d'|aucune )|(?:sin|no tengo) )(?:\p{L}+ )?(?:erfahrung|kenntnisse|expérience|connaissances?|experiencia|conocimientos) (?:mit|in|im|de|du|avec|en|con) (?<what>[^.;,()]+)/iu,
]
/** What leaves the lack in the claim, or only wishes for the thing. */
const kept =
  /\b(?:new to me|learn(?:ing)?|would|could|hope|willing|keen|yet|little|beginner|instead|lernen?|würde|möchte|gern|apprendre|aprender)\b/iu
/** Words of the lack that are not the thing itself. */
const loose = /^(?:work|works|use|using|systems?|own|well|much|any|software|projects?|teams?|people|staff|clients?)$/u

/** Something the evidence says one is without, told as done or known. */
export const checkLacked: Check = (claim, { items }) => {
  if (claim.plain.search(negations) >= 0 && !isDeniedElsewhere(claim.plain)) return []
  if (kept.test(firstClause(claim.plain))) return []
  const things = items.flatMap(({ text }) => {
    const plain = text.replace(/’/gu, "'")
    return lacks.flatMap((lack) => {
      const what = lack.exec(plain)?.groups?.what
      return what ? [claimWords(what).filter((word) => !isNeutral(word) && !loose.test(word.word))] : []
    })
  })
  const isElsewhere = (stem: string) =>
    items.some(({ text, own }) => own.has(stem) && !lacks.some((lack) => lack.test(text.replace(/’/gu, "'"))))
  const word = things
    .filter((thing) => thing.length > 0 && thing.every(({ stem }) => claim.words.some((one) => one.stem === stem)))
    .filter((thing) => !thing.every(({ stem }) => isElsewhere(stem)))
    .flatMap(([first]) => claim.words.filter(({ stem }) => stem === first?.stem))
    .at(0)
  return word ? [finding(claim, word, { kind: 'negation', why: 'The evidence says you have not done this.' })] : []
}

/** "I have worked in archives too, though nothing suggests I need to": what is denied comes after, in a clause of its own. */
const isDeniedElsewhere = (plain: string): boolean => {
  const first = firstClause(plain)
  return first.length < plain.length && first.search(negations) < 0
}

const firstClause = (plain: string): string => plain.split(/,? (?:though|although|but)\b/u)[0] ?? plain
